import type { MouseEvent } from 'react'
import { useFormat, useWords } from '../../../i18n/index.ts'
import { useSearchLink } from '../use-search.ts'
import type { Part, Period } from './periods.ts'
import { PLOT, type Scale, TOP } from './time-scale.ts'

type ColumnProps = {
  readonly period: Period
  readonly parts: readonly Part[]
  readonly x: number
  readonly scale: Scale
  readonly hatch: string
  readonly label: string
  readonly colourOf: (part: Part) => string
  readonly onHover: () => void
}

/** One week or month, stacked of its parts. */
export const PeriodColumn = ({ period, parts, x, scale, hatch, label, colourOf, onHover }: ColumnProps) => {
  const { charts, common } = useWords()
  const format = useFormat()
  const linkTo = useSearchLink()
  const span = { tab: 'tickets', from: period.start, to: period.end } as const
  /** A part leads to its own tickets of that time. */
  const click = (event: MouseEvent): void => {
    const category = event.target instanceof Element ? event.target.getAttribute('data-category') : null
    linkTo(category ? { ...span, category } : span).onClick(event)
  }
  const box = { x, width: scale.column }
  let below = 0
  const drawn = parts.map((part) => {
    const bottom = below
    below += part.count
    const top = scale.y(below)
    return (
      <rect
        key={`${part.kind} ${part.name}`}
        {...box}
        y={top}
        height={scale.y(bottom) - top}
        fill={colourOf(part)}
        data-category={part.name}
      />
    )
  })
  const top = scale.y(period.count)
  return (
    <a
      href={linkTo(span).href}
      onClick={click}
      tabIndex={-1}
      aria-label={charts.cell(charts.time.name, label, format.plural(period.count, common.tickets))}
      onPointerEnter={onHover}
    >
      <rect
        x={x - (scale.step - scale.column) / 2}
        width={scale.step}
        y={TOP}
        height={PLOT}
        fill="transparent"
      />
      {drawn}
      {period.partial && (
        <rect {...box} y={top} height={scale.y(0) - top} fill={`url(#${hatch})`} pointerEvents="none" />
      )}
    </a>
  )
}
