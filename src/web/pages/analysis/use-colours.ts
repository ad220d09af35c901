import type { StatisticsView } from '../../../jobs/desk.ts'
import { useCategoryColours } from '../../parts/category-mark.tsx'
import { useCategories } from './queries.ts'

/**
 * The colour of each first-level category, the same in every view of an analysis and, with a closed list, in every
 * analysis with that list: all names of the list count, not only those that occur.
 */
export const useAnalysisColours = (
  id: string,
  statistics: Pick<StatisticsView, 'categories'> | undefined,
): ((category: string) => string) => {
  const { data: list = [] } = useCategories(id)
  const occurring = statistics?.categories ?? []
  return useCategoryColours([...new Set([...list, ...occurring].map(({ name, parent }) => parent ?? name))])
}
