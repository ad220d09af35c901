import type { AnalysisView } from '../../../jobs/desk.ts'
import { INSTANT } from './engine-options.ts'
import type { Sheet } from './use-sheet.ts'

/** Tickets a minute that the instant engine does at least. */
const INSTANT_RATE = 300_000

/** Fewer finished tickets than this say nothing about the speed. */
const ENOUGH = 10

/** How much there is in a sheet, as far as known. */
export type Size = Pick<Sheet, 'rows' | 'foreseen'>

type Planned = { readonly model: string; readonly fields: readonly string[] }

/**
 * Tickets a minute that an analysis should do, or null without a basis: as many as the newest with the same model
 * and as many fields, else as the newest with the same model, by its number of fields.
 */
export const expectedRate = (planned: Planned, earlier: readonly AnalysisView[]): number | null => {
  if (planned.model === INSTANT) return INSTANT_RATE
  const telling = earlier.filter(
    ({ model, done, ticketsPerMinute: rate }) =>
      model === planned.model && done >= ENOUGH && rate !== null && rate > 0,
  )
  const fields = planned.fields.length
  const basis = telling.find(({ settings }) => settings.fields.length === fields) ?? telling[0]
  return basis?.ticketsPerMinute
    ? (basis.ticketsPerMinute * (1 + basis.settings.fields.length)) / (1 + fields)
    : null
}

/** How often a model will be asked: once for tickets that say the same, never for those without text. */
export const questionsOf = ({ rows, foreseen }: Size, sample: number | null): number => {
  if (sample !== null && sample < rows) return sample
  return Math.max(0, rows - (foreseen?.duplicates ?? 0) - (foreseen?.withoutText ?? 0))
}
