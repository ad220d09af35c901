import { useFormat, useWords } from '../../../i18n/index.ts'
import type { AnalysisSearch } from '../search.ts'
import { BarChart, type DrawnBar } from './bar-chart.tsx'
import { type Bar, barsOf, sumOf } from './bars.ts'
import { ChartCard } from './chart-card.tsx'
import { useInk } from './ink.ts'

type Counts = readonly { readonly name: string; readonly count: number }[]

type CountsCardProps = {
  readonly id: 'categories' | 'group' | 'site'
  readonly counts: Counts
  /** Which tickets a value stands for. */
  readonly toOf: (name: string) => AnalysisSearch
  readonly colourOf?: (name: string) => string
  readonly rest: { readonly one: string; readonly other: string }
}

/** How often each value occurs, as bars. */
export const CountsCard = ({ id, counts, toOf, colourOf, rest }: CountsCardProps) => {
  const { charts, common } = useWords()
  const { name, column, title } = charts[id]
  const format = useFormat()
  const ink = useInk()
  const bars = barsOf(counts)
  const [first] = bars
  const shareOf = (share: number): string =>
    share > 0 && share < 0.005 ? charts.under(format.percent(0.01)) : format.percent(share)
  if (!first) return null
  const nameOf = (bar: Bar): string => (bar.rest > 0 ? format.plural(bar.rest, rest) : bar.name)
  const longest = Math.max(...bars.map(({ count }) => count))
  const drawn = bars.map((bar): DrawnBar => {
    const share = shareOf(bar.share)
    return {
      key: `${bar.rest} ${bar.name}`,
      label: nameOf(bar),
      value: `${format.number(bar.count)} · ${share}`,
      words: charts.bar(nameOf(bar), format.plural(bar.count, common.tickets), share),
      length: bar.count / longest,
      colour: bar.rest > 0 ? ink.rest : (colourOf?.(bar.name) ?? ink.accent),
      ...(bar.rest > 0 ? {} : { to: toOf(bar.name) }),
    }
  })
  const total = sumOf(counts)
  const rows = counts.map((one) => ({
    key: one.name,
    cells: [one.name, format.number(one.count), shareOf(one.count / total)],
    to: toOf(one.name),
  }))
  return (
    <ChartCard
      id={id}
      title={title(first.name, shareOf(first.share))}
      chart={(width) => <BarChart bars={drawn} width={width} label={name} />}
      head={[column, charts.count, charts.share]}
      rows={rows}
    />
  )
}
