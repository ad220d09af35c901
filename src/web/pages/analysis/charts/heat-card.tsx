import type { StatisticsView } from '../../../../jobs/desk.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import { ChartCard } from './chart-card.tsx'
import { type Heat, heatOf, mainFinding } from './heat.ts'
import { HeatMap } from './heat-map.tsx'

/** Which categories have which priority; only where there are priorities to compare. */
export const HeatCard = ({ byPriority }: Pick<StatisticsView, 'byPriority'>) => {
  const { charts } = useWords()
  const format = useFormat()
  const heat = heatOf(byPriority)
  const finding = mainFinding(heat)
  if (heat.priorities.length < 2 || finding === null) return null
  const { priority, share, category } = finding
  return (
    <ChartCard
      id="priority"
      title={charts.priority.title(priority, format.percent(share), category)}
      chart={(width) => <HeatMap heat={heat} width={width} label={charts.priority.name} />}
      head={[charts.categories.column, ...heat.priorities]}
      rows={rowsOf(heat, format.number)}
    />
  )
}

const rowsOf = ({ categories, priorities, count }: Heat, number: (value: number) => string) =>
  categories.map((category) => ({
    key: category,
    cells: [category, ...priorities.map((priority) => number(count(category, priority)))],
    to: { tab: 'tickets', category } as const,
  }))
