import type { LogEntry } from '../../../../store/store.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import classes from './log-entries.module.css'

type LogEntriesProps = {
  readonly log: readonly LogEntry[]
  /** How many at most, the newest. */
  readonly shown: number
}

/** What happened, newest first. */
export const LogEntries = ({ log, shown }: LogEntriesProps) => (
  <ol className={classes.log}>
    {log
      .map((entry, at) => ({ ...entry, key: `${at} ${entry.at}` }))
      .slice(-shown)
      .toReversed()
      .map(({ key, ...entry }) => (
        <Entry key={key} entry={entry} />
      ))}
  </ol>
)

const Entry = ({ entry: { at, level, text } }: { readonly entry: LogEntry }) => {
  const { how } = useWords().analysis
  const format = useFormat()
  return (
    <li className={classes.entry}>
      <time dateTime={new Date(at).toISOString()} title={format.dateTime(new Date(at).toISOString())}>
        {format.time(at)}
      </time>
      <span>
        {level !== 'info' && <strong data-level={level}>{`${how.levels[level]}: `}</strong>}
        {text}
      </span>
    </li>
  )
}
