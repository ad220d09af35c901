import type { SheetRow } from '../intake/source.ts'
import type { NewTicket, Repeat, StoredFile } from '../store/store.ts'
import { placeOf } from '../tickets/place.ts'
import { rowFilter } from '../tickets/where/row-filter.ts'
import type { Context } from './context.ts'
import { countTickets, type Once, onceEach } from './count-tickets.ts'
import type { AnalysisSettings } from './desk.ts'
import { type Input, inputsOf } from './inputs.ts'
import { readTickets } from './read-tickets.ts'
import { sizeClass } from './size-class.ts'
import { stagedTickets } from './staging.ts'
import { withSource } from './stored-file.ts'

type ImportOf = { readonly id: string; readonly file: StoredFile; readonly settings: AnalysisSettings }

/** Brings all tickets of an analysis into the store. Done again after a crash, it adds what is missing. */
export const importTickets = async (
  context: Context,
  { id, file, settings }: ImportOf,
  signal: AbortSignal,
): Promise<void> => {
  const { store } = context
  const inputs = inputsOf(file, settings)
  const chosen = sampler(settings.sample, await rowsOf(context, { file, settings }, signal))
  const sizes: number[] = []
  const repeats: Repeat[] = []
  const take = async (batch: readonly NewTicket[]): Promise<void> => {
    signal.throwIfAborted()
    const tickets = batch.filter(chosen)
    sizes.push(...tickets.map(({ size }) => size))
    if (tickets.length > 0)
      await store.addTickets(
        id,
        tickets.map((one) => ({ ...one, size: sizeClass(one.size) })),
      )
    if (repeats.length > 0) await store.addRepeats(id, repeats.splice(0))
  }
  await readInputs(context, inputs, { take, repeats })
  await store.patchAnalysis(id, { p99Tokens: percentile(sizes, 0.99) })
  await store.finishImport(id)
}

type Taking = {
  readonly take: (batch: readonly NewTicket[]) => Promise<void>
  /** Where rows are noted that say the ticket of another file again. */
  readonly repeats: Repeat[]
}

/** The chosen tickets of all files of an analysis, by their places; one that several files have comes once. */
export const readInputs = async (
  context: Pick<Context, 'folders'>,
  inputs: readonly [Input, ...Input[]],
  { take, repeats }: Taking,
): Promise<void> => {
  const [first] = inputs
  if (inputs.length === 1)
    return readChosen(context, first, async (batches) => {
      for await (const batch of batches) await take(batch)
    })
  const once = onceEach()
  for (const input of inputs) await readSeveral(context, { input, once, repeats }, take)
}

/** A ticket by its place among all files. */
const placed = (one: NewTicket, position: number): NewTicket =>
  position === 0 ? one : { ...one, ticket: { ...one.ticket, row: placeOf(position, one.ticket.row) } }

type Add = (batches: AsyncIterable<readonly NewTicket[]>) => Promise<void>

/** The tickets of the rows that the settings choose; what was read ahead knows no other cells than those of roles. */
const readChosen = async (
  context: Pick<Context, 'folders'>,
  { file, layout, where }: Input,
  add: Add,
): Promise<void> => {
  const staged = where.length === 0 ? await stagedTickets(context, file.id, layout) : null
  if (staged) return add(staged)
  const chosen = rowFilter(layout, where)
  await withSource(context, file, (source) => add(readTickets(source, layout, chosen)))
}

type Several = { readonly input: Input; readonly once: Once; readonly repeats: Repeat[] }

/** The chosen tickets of one of several files that no earlier row had; the others are noted as repeats. */
const readSeveral = (
  context: Pick<Context, 'folders'>,
  { input, once, repeats }: Several,
  take: Taking['take'],
): Promise<void> => {
  const { position, file, layout, where } = input
  const wanted = rowFilter(layout, where)
  const earlier = once.earlier(input)
  const chosen = (row: SheetRow): boolean => {
    if (!wanted(row)) return false
    const of = earlier(row)
    if (of !== null) repeats.push({ row: placeOf(position, row.number), of })
    return of === null
  }
  return withSource(context, file, async (source) => {
    for await (const batch of readTickets(source, layout, chosen))
      await take(batch.map((one) => placed(one, position)))
    await take([])
  })
}

/** How many tickets there are to take a sample of. */
const rowsOf = async (
  context: Context,
  { file, settings }: Pick<ImportOf, 'file' | 'settings'>,
  signal: AbortSignal,
): Promise<number> => {
  const inputs = inputsOf(file, settings)
  if (settings.sample !== null && (settings.where.length > 0 || inputs.length > 1))
    return (await countTickets(context, inputs, signal)).tickets
  return file.layouts.find(({ sheet }) => sheet === settings.layout.sheet)?.rows ?? 0
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
