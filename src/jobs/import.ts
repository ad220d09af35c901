import type { NewTicket, StoredFile } from '../store/store.ts'
import { rowFilter } from '../tickets/where/row-filter.ts'
import { countChosen } from './choose-rows.ts'
import type { Context } from './context.ts'
import type { AnalysisSettings } from './desk.ts'
import { readTickets } from './read-tickets.ts'
import { stagedTickets } from './staging.ts'
import { withSource } from './stored-file.ts'

type ImportOf = { readonly id: string; readonly file: StoredFile; readonly settings: AnalysisSettings }

/** Brings all tickets of an analysis into the store. Done again after a crash, it adds what is missing. */
export const importTickets = async (
  context: Context,
  { id, file, settings }: ImportOf,
  signal: AbortSignal,
): Promise<void> => {
  const chosen = sampler(settings.sample, await rowsOf(context, { id, file, settings }, signal))
  const sizes: number[] = []
  const add = async (batches: AsyncIterable<readonly NewTicket[]>): Promise<void> => {
    for await (const batch of batches) {
      signal.throwIfAborted()
      const tickets = batch.filter(chosen)
      sizes.push(...tickets.map(({ size }) => size))
      if (tickets.length > 0) await context.store.addTickets(id, tickets)
    }
  }
  await readChosen(context, { file, settings }, add)
  await context.store.patchAnalysis(id, { p99Tokens: percentile(sizes, 0.99) })
  await context.store.finishImport(id)
}

type Chosen = {
  readonly file: Pick<StoredFile, 'id' | 'name' | 'encoding'>
  readonly settings: Pick<AnalysisSettings, 'layout' | 'where'>
}

type Add = (batches: AsyncIterable<readonly NewTicket[]>) => Promise<void>

/** The tickets of the rows that the settings choose; what was read ahead knows no other cells than those of roles. */
export const readChosen = async (
  context: Pick<Context, 'folders'>,
  { file, settings: { layout, where } }: Chosen,
  add: Add,
): Promise<void> => {
  const staged = where.length === 0 ? await stagedTickets(context, file.id, layout) : null
  if (staged) return add(staged)
  const chosen = rowFilter(layout, where)
  await withSource(context, file, (source) => add(readTickets(source, layout, chosen)))
}

/** How many rows there are to take a sample of. */
const rowsOf = async (
  context: Context,
  { file, settings: { layout, where, sample } }: ImportOf,
  signal: AbortSignal,
): Promise<number> => {
  if (sample !== null && where.length > 0)
    return (await countChosen(context, { file, layout, signal }, where)).rows
  return file.layouts.find(({ sheet }) => sheet === layout.sheet)?.rows ?? 0
}

/** Takes `sample` of `total` tickets, spread evenly over the sheet, so that a trial sees every season. */
const sampler = (sample: number | null, total: number): (() => boolean) => {
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
