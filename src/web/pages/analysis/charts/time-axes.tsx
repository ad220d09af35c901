import { useFormat } from '../../../i18n/index.ts'
import { textWidth } from './fit-text.ts'
import type { Ink } from './ink.ts'
import type { Period } from './periods.ts'
import { PLOT, type Scale, SIZE, TOP } from './time-scale.ts'

type TicksProps = {
  readonly ticks: readonly number[]
  readonly scale: Scale
  readonly ink: Ink
  readonly width: number
}

export const Ticks = ({ ticks, scale, ink, width }: TicksProps) => {
  const format = useFormat()
  return ticks.map((tick) => (
    <g key={tick}>
      <line x1={scale.x(0)} x2={width} y1={scale.y(tick)} y2={scale.y(tick)} stroke={ink.line} />
      <text
        x={scale.x(0) - 8 - (scale.step - scale.column) / 2}
        y={scale.y(tick)}
        textAnchor="end"
        dominantBaseline="central"
        fill={ink.muted}
      >
        {format.number(tick)}
      </text>
    </g>
  ))
}

type PeriodLabelsProps = {
  readonly periods: readonly Period[]
  readonly nameOf: (period: Period) => string
  readonly scale: Scale
  readonly ink: Ink
}

/** As many names as there is room for, the last one always. */
export const PeriodLabels = ({ periods, nameOf, scale, ink }: PeriodLabelsProps) => {
  const widest = Math.max(...periods.map((period) => textWidth(nameOf(period), `${SIZE}px ${ink.font}`)))
  const every = Math.max(1, Math.ceil((widest + 12) / scale.step))
  return periods.map((period, at) =>
    (periods.length - 1 - at) % every === 0 ? (
      <text
        key={period.start}
        x={scale.x(at) + scale.column / 2}
        y={TOP + PLOT + 16}
        textAnchor={at === periods.length - 1 && every > 1 ? 'end' : 'middle'}
        fill={ink.muted}
      >
        {nameOf(period)}
      </text>
    ) : null,
  )
}
