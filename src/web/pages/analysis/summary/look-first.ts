import type { AnalysisView, StatisticsView } from '../../../../jobs/desk.ts'
import type { LogEntry } from '../../../../store/store.ts'
import { settled } from '../live/progress-words.ts'
import type { TicketFilters } from '../search.ts'

/** Something that deserves a person's attention, and which tickets it is about. */
export type LookAt = {
  readonly kind: 'failed' | 'waiting' | 'low' | 'skipped'
  readonly count: number
  readonly filters: TicketFilters
}

type Counts = Pick<AnalysisView, 'total' | 'done' | 'failed' | 'skipped'>

/** What to look at first, the gravest first; nothing that there is none of. */
export const lookFirst = (analysis: Counts, byBand: StatisticsView['byBand'] = {}): readonly LookAt[] => {
  const all: readonly LookAt[] = [
    { kind: 'failed', count: analysis.failed, filters: { state: 'failed' } },
    { kind: 'waiting', count: analysis.total - settled(analysis), filters: { state: 'waiting' } },
    { kind: 'low', count: byBand.low ?? 0, filters: { band: 'low' } },
    { kind: 'skipped', count: analysis.skipped, filters: { state: 'skipped' } },
  ]
  return all.filter(({ count }) => count > 0)
}

/** Answers with low confidence, or null where no confidence is known (as without a model). */
export const lowConfidence = (byBand: StatisticsView['byBand']): number | null =>
  ['high', 'medium', 'low'].some((band) => byBand[band]) ? (byBand.low ?? 0) : null

/** Said while it ran and over by now: that the engine was away, that it stopped. */
const PASSING = ['run.waiting', 'run.stopped']
const MOST = 5

/** The last warnings of a log that still matter, each text once. */
export const warningsOf = (log: readonly LogEntry[]): readonly string[] => {
  const texts = log
    .filter(({ level, code }) => level !== 'info' && !PASSING.includes(code))
    .map(({ text }) => text)
  return [...new Set(texts)].slice(-MOST)
}

/** First-level categories, most first. */
export const topLevel = (categories: StatisticsView['categories']): StatisticsView['categories'] =>
  categories.filter(({ parent }) => parent === null)
