import type { AnalysisView } from '../../../jobs/desk.ts'
import { INSTANT } from './engine-options.ts'

/** Tickets a second that the instant engine does at least. */
const INSTANT_RATE = 5000

/** Fewer finished tickets than this say nothing about the speed. */
const ENOUGH = 10

type Planned = { readonly model: string; readonly tickets: number; readonly fields: readonly string[] }

/**
 * Seconds that an analysis should take, or null without a basis: the speed of the newest analysis with the same
 * model and as many fields.
 */
export const estimateSeconds = (planned: Planned, earlier: readonly AnalysisView[]): number | null => {
  if (planned.model === INSTANT) return planned.tickets / INSTANT_RATE
  const alike = earlier.find((analysis) => isAlike(analysis, planned))
  return alike?.ticketsPerMinute ? (planned.tickets / alike.ticketsPerMinute) * 60 : null
}

const isAlike = ({ model, settings, done, ticketsPerMinute }: AnalysisView, planned: Planned): boolean =>
  model === planned.model &&
  settings.fields.length === planned.fields.length &&
  done >= ENOUGH &&
  (ticketsPerMinute ?? 0) > 0
