import { Anchor, Paper, Text } from '@mantine/core'
import type { AnalysisView, StatisticsView } from '../../../../jobs/desk.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import { secondsTaken } from '../live/progress-words.ts'
import type { AnalysisSearch } from '../search.ts'
import { useSearchLink } from '../use-search.ts'
import { lowConfidence, topLevel } from './look-first.ts'
import classes from './summary.module.css'

type FiguresProps = { readonly analysis: AnalysisView; readonly statistics: StatisticsView | undefined }

/** The result in five figures. */
export const Figures = ({ analysis, statistics }: FiguresProps) => {
  const { analysis: words, common } = useWords()
  const { figures } = words
  const format = useFormat()
  const taken = secondsTaken(analysis)
  const counted = (value: number | undefined): string =>
    value === undefined ? figures.unknown : format.number(value)
  const low = statistics && lowConfidence(statistics.byBand)
  const categories = statistics && topLevel(statistics.categories)
  const [largest] = categories ?? []
  return (
    <dl className={classes.figures} aria-label={figures.label}>
      <Figure
        name={figures.tickets}
        value={counted(analysis.total)}
        note={format.plural(analysis.done, figures.answeredNote)}
        to={{ tab: 'tickets' }}
      />
      <Figure
        name={figures.categories}
        value={counted(categories?.length)}
        {...(largest && { note: figures.largestNote(largest.name) })}
        to={{ tab: 'charts' }}
      />
      <Figure
        name={figures.toReview}
        value={counted(low ?? undefined)}
        note={low === null ? figures.unmeasured : figures.toReviewNote}
        to={{ tab: 'tickets', band: 'low' }}
      />
      <Figure
        name={figures.duplicates}
        value={counted(analysis.routes.duplicate)}
        note={figures.duplicatesNote}
        to={{ tab: 'tickets', route: 'duplicate' }}
      />
      <Figure
        name={figures.time}
        value={taken === null ? figures.unknown : format.duration(taken)}
        note={analysis.model ?? common.instant}
      />
    </dl>
  )
}

type FigureProps = {
  readonly name: string
  readonly value: string
  readonly note?: string
  /** What a click leads to. */
  readonly to?: AnalysisSearch
}

const Figure = ({ name, value, note, to }: FigureProps) => {
  const linkTo = useSearchLink()
  return (
    <Paper withBorder p="md" component="div" className={classes.figure ?? ''}>
      <Text component="dt" size="sm" c="dimmed">
        {name}
      </Text>
      <Text component="dd" m={0} fz={28} lh={1.2} fw={650}>
        {to ? (
          <Anchor {...linkTo(to)} inherit c="inherit" className={classes.cover ?? ''}>
            {value}
          </Anchor>
        ) : (
          value
        )}
      </Text>
      {note && (
        <Text component="dd" m={0} size="xs" c="dimmed">
          {note}
        </Text>
      )}
    </Paper>
  )
}
