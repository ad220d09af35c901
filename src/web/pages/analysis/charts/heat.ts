import type { StatisticsView } from '../../../../jobs/desk.ts'

/** How many tickets of each category have each priority. */
export type Heat = {
  /** The most urgent first. */
  readonly priorities: readonly string[]
  /** Most tickets first. */
  readonly categories: readonly string[]
  readonly count: (category: string, priority: string) => number
  readonly max: number
}

const MOST_CATEGORIES = 12
const MOST_PRIORITIES = 8

/** What help desks call their levels, in Spanish and English, the most urgent first; compared folded. */
const LEVELS: readonly RegExp[] = [
  /crit|emerg|block|urgent|inmedi|muy alt|highest|very high/,
  /\balt[ao]?\b|\bhigh\b|major|mayor/,
  /\bmedi[ao]?\b|medium|moderat|normal|standard|estandar/,
  /\bbaj[ao]?\b|\blow\b|minor|menor/,
  /planific|planning|planned|lowest|muy baj|very low|trivial/,
]

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** From 0, the most urgent; what is not understood comes last. */
const urgency = (priority: string): number => {
  const folded = fold(priority)
  const numbered = folded.match(/^\D{0,2}([0-9])\b/)?.[1]
  if (numbered !== undefined) return Number(numbered)
  if (/muy baj|very low|lowest/.test(folded)) return LEVELS.length
  const level = LEVELS.findIndex((words) => words.test(folded))
  return level === -1 ? LEVELS.length + 1 : level
}

/** The most urgent first: by the number that they begin with, else by their word. */
export const byUrgency = (priorities: readonly string[]): readonly string[] =>
  priorities.toSorted((a, b) => urgency(a) - urgency(b) || a.localeCompare(b))

/** Tickets without priority or answer are left out. */
export const heatOf = (byPriority: StatisticsView['byPriority']): Heat => {
  const cells = byPriority.filter(({ priority, category }) => priority !== '' && category !== '')
  const counts = new Map(cells.map(({ priority, category, count }) => [`${priority}\n${category}`, count]))
  const count = (category: string, priority: string): number => counts.get(`${priority}\n${category}`) ?? 0
  const categories = mostFrequent(cells, 'category').slice(0, MOST_CATEGORIES)
  const priorities = byUrgency(mostFrequent(cells, 'priority').slice(0, MOST_PRIORITIES))
  const max = Math.max(0, ...categories.flatMap((one) => priorities.map((other) => count(one, other))))
  return { priorities, categories, count, max }
}

const mostFrequent = (
  cells: StatisticsView['byPriority'],
  by: 'category' | 'priority',
): readonly string[] => {
  const sums = new Map<string, number>()
  for (const cell of cells) sums.set(cell[by], (sums.get(cell[by]) ?? 0) + cell.count)
  return [...sums].sort((a, b) => b[1] - a[1]).map(([name]) => name)
}

/** The most urgent priority and what its tickets mostly are, or null where there is none. */
export const mainFinding = ({
  priorities,
  categories,
  count,
}: Heat): { readonly priority: string; readonly category: string; readonly share: number } | null => {
  for (const priority of priorities) {
    const total = categories.reduce((sum, category) => sum + count(category, priority), 0)
    const [category] = categories.toSorted((a, b) => count(b, priority) - count(a, priority))
    if (total > 0 && category !== undefined)
      return { priority, category, share: count(category, priority) / total }
  }
  return null
}
