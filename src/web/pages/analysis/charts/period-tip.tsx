import { Paper, Text } from '@mantine/core'
import { useFormat, useWords } from '../../../i18n/index.ts'
import classes from './charts.module.css'
import { partName } from './part-name.ts'
import type { Part } from './periods.ts'

type PeriodTipProps = {
  readonly title: string
  readonly partial: boolean
  readonly parts: readonly Part[]
  readonly colourOf: (part: Part) => string
  /** Pixels from the left of what it explains. */
  readonly x: number
  readonly width: number
}

/** What a column is made of, beside it. */
export const PeriodTip = ({ title, partial, parts, colourOf, x, width }: PeriodTipProps) => {
  const { charts, common } = useWords()
  const format = useFormat()
  const count = parts.reduce((sum, part) => sum + part.count, 0)
  const side = x > width / 2 ? { right: width - x + 24 } : { left: x + 24 }
  return (
    <Paper withBorder shadow="md" p="xs" className={classes.tip ?? ''} style={side} aria-hidden>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <Text size="xs" c="dimmed">
        {format.plural(count, common.tickets)}
        {partial && ` · ${charts.time.partial}`}
      </Text>
      {parts.map((part) => (
        <div key={`${part.kind} ${part.name}`} className={classes.tipRow}>
          <span className={classes.square} style={{ background: colourOf(part) }} />
          <span className={classes.tipName}>{partName(part, charts)}</span>
          <span>{format.number(part.count)}</span>
        </div>
      ))}
    </Paper>
  )
}
