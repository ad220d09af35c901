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

/** As many names as there is room for, the last one always, moved where it would stick out. */
export const PeriodLabels = ({ periods, nameOf, scale, ink }: PeriodLabelsProps) => {
  const widest = Math.max(...periods.map((period) => textWidth(nameOf(period), `${SIZE}px ${ink.font}`)))
  const every = Math.max(1, Math.ceil((1.25 * widest + 12) / scale.step))
  const lastAt = periods.length - 1
  const rightmost = scale.x(lastAt) + scale.column - widest / 2
  return periods.map((period, at) =>
    (lastAt - at) % every === 0 ? (
      <text
        key={period.start}
        x={every === 1 ? scale.x(at) + scale.column / 2 : Math.min(scale.x(at) + scale.column / 2, rightmost)}
        y={TOP + PLOT + 16}
        textAnchor="middle"
        fill={ink.muted}
      >
        {nameOf(period)}
      </text>
    ) : null,
  )
}
