import { Button, ScrollArea, Text } from '@mantine/core'
import { useState } from 'react'
import type { LogEntry } from '../../../../store/store.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import { ErrorState, LoadingState } from '../../../parts/states.tsx'
import { Section } from '../parts/section.tsx'
import { useLog } from '../queries.ts'
import classes from './log-card.module.css'

const SHOWN = 100

/** What happened, newest first. */
export const LogCard = ({ id }: { readonly id: string }) => {
  const { how } = useWords().analysis
  const { data, error, refetch } = useLog(id)
  return (
    <Section title={how.log}>
      {data ? (
        <Entries log={data} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingState />
      )}
    </Section>
  )
}

const Entries = ({ log }: { readonly log: readonly LogEntry[] }) => {
  const { how } = useWords().analysis
  const format = useFormat()
  const [all, setAll] = useState(false)
  if (log.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {how.logEmpty}
      </Text>
    )
  const newest = log.map((entry, at) => ({ ...entry, key: `${at} ${entry.at}` })).toReversed()
  return (
    <>
      <ScrollArea.Autosize mah={420} viewportProps={{ tabIndex: 0 }}>
        <ol className={classes.log}>
          {(all ? newest : newest.slice(0, SHOWN)).map(({ key, ...entry }) => (
            <Entry key={key} entry={entry} />
          ))}
        </ol>
      </ScrollArea.Autosize>
      {!all && log.length > SHOWN && (
        <Button variant="default" size="xs" mt="sm" onClick={() => setAll(true)}>
          {format.plural(log.length, how.logAll)}
        </Button>
      )}
    </>
  )
}

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
