import { setImmediate } from 'node:timers/promises'
import { estimateTokens } from '../analysis/budget.ts'
import type { SheetRow } from '../intake/source.ts'
import type { NewTicket, StoredFile } from '../store/store.ts'
import { duplicateKey } from '../tickets/duplicates.ts'
import { ticketFrom, ticketText } from '../tickets/from-row.ts'
import type { Context } from './context.ts'
import type { AnalysisSettings } from './desk.ts'
import { withSource } from './stored-file.ts'

type ImportOf = { readonly id: string; readonly file: StoredFile; readonly settings: AnalysisSettings }

/** Reads all tickets of an analysis into the store. Done again after a crash, it adds what is missing. */
export const importTickets = async (
  context: Context,
  { id, file, settings }: ImportOf,
  signal: AbortSignal,
): Promise<void> => {
  const { layout } = settings
  const chosen = sampler(settings.sample, rowsOf(file, layout.sheet))
  const sizes: number[] = []
  await withSource(context, file, async (source) => {
    for await (const batch of source.rows(layout.sheetIndex)) {
      signal.throwIfAborted()
      const rows = batch.filter(({ number }) => number > layout.headerRow).filter(chosen)
      const tickets = rows.map((row) => newTicket(row, settings))
      sizes.push(...tickets.map(({ size }) => size))
      if (tickets.length > 0) await context.store.addTickets(id, tickets)
      await setImmediate()
    }
  })
  await context.store.patchAnalysis(id, { p99Tokens: percentile(sizes, 0.99) })
  await context.store.finishImport(id)
}

const newTicket = (row: SheetRow, { layout }: AnalysisSettings): NewTicket => {
  const ticket = ticketFrom(row, layout)
  const { key } = duplicateKey(ticket)
  return { ticket, key, size: key === '' ? 0 : estimateTokens(ticketText(ticket)) }
}

const rowsOf = (file: StoredFile, sheet: string): number =>
  file.layouts.find((layout) => layout.sheet === sheet)?.rows ?? 0

/** Takes `sample` of `total` rows, spread evenly over the sheet, so that a trial sees every season. */
const sampler = (sample: number | null, total: number): ((row: SheetRow) => boolean) => {
  if (sample === null || sample >= total) return () => true
  let seen = 0
  return () => {
    seen += 1
    return Math.floor((seen * sample) / total) > Math.floor(((seen - 1) * sample) / total)
  }
}

const percentile = (values: readonly number[], share: number): number => {
  const sorted = Float64Array.from(values).sort()
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
