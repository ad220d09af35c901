import { SimpleGrid, Stack } from '@mantine/core'
import type { AnalysisView, TicketView } from '../../../../jobs/desk.ts'
import { isActive } from '../../../api/queries.ts'
import { isOver } from '../live/use-live.ts'
import { useStatistics } from '../queries.ts'
import { useAnalysisColours } from '../use-colours.ts'
import { Figures } from './figures.tsx'
import { Happening } from './happening.tsx'
import { LatestAnswers } from './latest-answers.tsx'
import { LearnedCard } from './learned-card.tsx'
import { LookFirst } from './look-first-card.tsx'
import { TopCategories } from './top-categories.tsx'

type SummaryTabProps = { readonly analysis: AnalysisView; readonly latest: readonly TicketView[] }

/** While it runs: answers flowing in. Afterwards: what came out and what to look at first. */
export const SummaryTab = ({ analysis, latest }: SummaryTabProps) => {
  const { data: statistics } = useStatistics(analysis.id, isActive(analysis))
  const colourOf = useAnalysisColours(analysis.id, statistics)
  const over = isOver(analysis)
  return (
    <Stack gap="lg">
      {over && <Figures analysis={analysis} statistics={statistics} />}
      {!over && <LatestAnswers tickets={latest} running={isActive(analysis)} colourOf={colourOf} />}
      {analysis.learned && <LearnedCard learned={analysis.learned} />}
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <TopCategories id={analysis.id} statistics={statistics} />
        {over ? <LookFirst analysis={analysis} statistics={statistics} /> : <Happening analysis={analysis} />}
      </SimpleGrid>
    </Stack>
  )
}
