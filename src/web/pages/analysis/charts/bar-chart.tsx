import type { AnalysisSearch } from '../search.ts'
import { useSearchLink } from '../use-search.ts'
import { ChartSvg } from './chart-svg.tsx'
import { fitText, textWidth } from './fit-text.ts'
import type { Ink } from './ink.ts'
import { useInk } from './ink.ts'

export type DrawnBar = {
  readonly key: string
  readonly label: string
  /** "1,234 · 31 %". */
  readonly value: string
  /** Label and value in words. */
  readonly words: string
  /** Its length, 0–1 of the longest. */
  readonly length: number
  readonly colour: string
  readonly to?: AnalysisSearch
}

type BarChartProps = { readonly bars: readonly DrawnBar[]; readonly width: number; readonly label: string }

const ROW = 30
const BAR = 16
const GAP = 12
const SIZE = 13

/** Horizontal bars; each leads to its tickets. */
export const BarChart = ({ bars, width, label }: BarChartProps) => {
  const ink = useInk()
  const font = `${SIZE}px ${ink.font}`
  const labels = Math.min(0.42 * width, Math.max(...bars.map((bar) => textWidth(bar.label, font))) + 1)
  const values = Math.max(...bars.map(({ value }) => textWidth(value, font))) + 1
  const room = { labels, bars: Math.max(8, width - labels - values - 2 * GAP) }
  return (
    <ChartSvg label={label} width={width} height={bars.length * ROW} fontSize={SIZE}>
      {bars.map((bar, at) => (
        <BarRow key={bar.key} bar={bar} top={at * ROW} width={width} room={room} ink={ink} />
      ))}
    </ChartSvg>
  )
}

type BarRowProps = {
  readonly bar: DrawnBar
  readonly top: number
  readonly width: number
  readonly room: { readonly labels: number; readonly bars: number }
  readonly ink: Ink
}

const BarRow = ({ bar, top, width, room, ink }: BarRowProps) => {
  const linkTo = useSearchLink()
  const start = room.labels + GAP
  const length = Math.max(2, bar.length * room.bars)
  const middle = top + ROW / 2
  const drawn = (
    <>
      <title>{bar.words}</title>
      <rect x={0} y={top} width={width} height={ROW} fill="transparent" />
      <text x={0} y={middle} dominantBaseline="central" fill={ink.text}>
        {fitText(bar.label, room.labels, `${SIZE}px ${ink.font}`)}
      </text>
      <rect x={start} y={middle - BAR / 2} width={length} height={BAR} rx={3} fill={bar.colour} />
      <text x={start + length + 8} y={middle} dominantBaseline="central" fill={ink.muted}>
        {bar.value}
      </text>
    </>
  )
  if (!bar.to) return <g>{drawn}</g>
  return <a {...linkTo(bar.to)}>{drawn}</a>
}
