import { Text } from '@mantine/core'
import type { AnalysisView, StatisticsView } from '../../../../jobs/desk.ts'
import { isActive } from '../../../api/queries.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import { EmptyState, ErrorState, LoadingState } from '../../../parts/states.tsx'
import { settled } from '../live/progress-words.ts'
import { isOver } from '../live/use-live.ts'
import { useStatistics } from '../queries.ts'
import { topLevel } from '../summary/look-first.ts'
import { useAnalysisColours } from '../use-colours.ts'
import classes from './charts.module.css'
import { CountsCard } from './counts-card.tsx'
import { HeatCard } from './heat-card.tsx'
import { TimeCard } from './time-card.tsx'

type AnalysisProps = { readonly analysis: AnalysisView }

/** How the tickets are spread: over categories, time, priorities, groups, sites. */
export const ChartsTab = ({ analysis }: AnalysisProps) => {
  const { charts } = useWords()
  const { data, error, refetch } = useStatistics(analysis.id, isActive(analysis))
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LoadingState />
  if (data.categories.length === 0 && data.byWeek.length < 2)
    return <EmptyState title={charts.none} detail={charts.noneDetail} />
  return (
    <>
      {!isOver(analysis) && <SoFar analysis={analysis} />}
      <div className={classes.grid}>
        <AnswerCharts analysis={analysis} statistics={data} />
        <SheetCharts statistics={data} />
      </div>
    </>
  )
}

const SoFar = ({ analysis }: AnalysisProps) => {
  const { charts } = useWords()
  const format = useFormat()
  return (
    <Text size="sm" c="dimmed" mb="sm">
      {charts.soFar(format.number(settled(analysis)), format.number(analysis.total))}
    </Text>
  )
}

type StatisticsProps = { readonly statistics: StatisticsView }

const AnswerCharts = ({ analysis, statistics }: AnalysisProps & StatisticsProps) => {
  const { charts } = useWords()
  const categories = topLevel(statistics.categories)
  const names = categories.map(({ name }) => name)
  const colourOf = useAnalysisColours(analysis.id, statistics)
  return (
    <>
      {categories.length >= 2 && (
        <CountsCard
          id="categories"
          counts={categories}
          toOf={(category) => ({ tab: 'tickets', category })}
          colourOf={colourOf}
          rest={charts.rest}
        />
      )}
      <HeatCard byPriority={statistics.byPriority} />
      <TimeCard
        statistics={statistics}
        categories={names}
        colourOf={colourOf}
        today={analysis.createdAt.slice(0, 10)}
      />
    </>
  )
}

const SheetCharts = ({ statistics: { byGroup, bySite } }: StatisticsProps) => {
  const { charts } = useWords()
  return (
    <>
      {byGroup.length >= 2 && (
        <CountsCard
          id="group"
          counts={byGroup.map(({ group, count }) => ({ name: group, count }))}
          toOf={(group) => ({ tab: 'tickets', group })}
          rest={charts.restValues}
        />
      )}
      {bySite.length >= 2 && (
        <CountsCard
          id="site"
          counts={bySite.map(({ site, count }) => ({ name: site, count }))}
          toOf={(site) => ({ tab: 'tickets', site })}
          rest={charts.restValues}
        />
      )}
    </>
  )
}
