import type { AnalysisSearch } from '../search.ts'
import { useSearchLink } from '../use-search.ts'
import { fitText, textWidth } from './fit-text.ts'
import type { Ink } from './ink.ts'

export type LegendItem = {
  readonly key: string
  readonly label: string
  readonly colour: string
  readonly to?: AnalysisSearch
}

type Placed = LegendItem & { readonly x: number; readonly line: number }

const SIZE = 12
const LINE = 24
const SQUARE = 10
const GAP = 18

/** Each where the one before it ends, on a new line when there is no room. */
const place = (items: readonly LegendItem[], width: number, ink: Ink): readonly Placed[] => {
  const font = `${SIZE}px ${ink.font}`
  let [x, line] = [0, 0]
  return items.map((item) => {
    const label = fitText(item.label, width - SQUARE - 8, font)
    const length = SQUARE + 6 + textWidth(label, font)
    if (x > 0 && x + length > width) {
      x = 0
      line += 1
    }
    const placed = { ...item, label, x, line }
    x += length + GAP
    return placed
  })
}

export const legendHeight = (items: readonly LegendItem[], width: number, ink: Ink): number =>
  ((place(items, width, ink).at(-1)?.line ?? -1) + 1) * LINE + 4

type LegendProps = {
  readonly items: readonly LegendItem[]
  readonly top: number
  readonly width: number
  readonly ink: Ink
}

/** Names of the colours; each leads to its tickets. */
export const Legend = ({ items, top, width, ink }: LegendProps) => {
  const linkTo = useSearchLink()
  return place(items, width, ink).map(({ key, label, colour, to, x, line }) => {
    const middle = top + (line + 0.5) * LINE
    const drawn = (
      <>
        <rect x={x} y={middle - SQUARE / 2} width={SQUARE} height={SQUARE} rx={3} fill={colour} />
        <text x={x + SQUARE + 6} y={middle} dominantBaseline="central" fill={ink.text}>
          {label}
        </text>
      </>
    )
    return to ? (
      <a key={key} {...linkTo(to)}>
        {drawn}
      </a>
    ) : (
      <g key={key}>{drawn}</g>
    )
  })
}
