import type { SheetRow } from '../intake/source.ts'
import { identityReader } from '../tickets/identity.ts'
import { placeOf } from '../tickets/place.ts'
import { rowFilter } from '../tickets/where/row-filter.ts'
import type { Context } from './context.ts'
import type { Input } from './inputs.ts'
import { countLabel, labelReader } from './label-counts.ts'
import { passOver } from './passes.ts'

/** Tells the rows of several files that say a ticket again. */
export type Once = {
  /** The place of the ticket that a row repeats; null for a ticket that was not seen before. */
  earlier(input: Input): (row: SheetRow) => number | null
}

/** A ticket of an analysis of one file is a row, whatever its number: exports of tasks repeat it on purpose. */
export const onceEach = (): Once => {
  const places = new Map<string, number>()
  return {
    earlier: ({ position, layout }) => {
      const identity = identityReader(layout)
      return (row) => {
        const known = identity(row)
        const place = known === null ? undefined : places.get(known)
        if (known !== null && place === undefined) places.set(known, placeOf(position, row.number))
        return place ?? null
      }
    },
  }
}

export type TicketCount = {
  /** Rows that are chosen of each file. */
  readonly rows: readonly number[]
  readonly tickets: number
  /** Tickets that occur in more than one row. */
  readonly repeated: number
  /** Tickets by what people filed them under. */
  readonly labels: ReadonlyMap<string, number>
}

/** Counts the different tickets in the chosen rows of files. */
export const countTickets = async (
  context: Pick<Context, 'folders'>,
  inputs: readonly Input[],
  signal?: AbortSignal,
): Promise<TicketCount> => {
  const once = onceEach()
  const repeated = new Set<number>()
  const rows: number[] = []
  const labels = new Map<string, number>()
  let tickets = 0
  for (const input of inputs) {
    const { file, layout, where } = input
    const chosen = rowFilter(layout, where)
    const earlier = once.earlier(input)
    const labelOf = labelReader(layout)
    let count = 0
    await passOver(context, { file, layout, ...(signal ? { signal } : {}) }, (row) => {
      if (!chosen(row)) return true
      count += 1
      const place = inputs.length > 1 ? earlier(row) : null
      if (place !== null) repeated.add(place)
      else {
        tickets += 1
        countLabel(labels, labelOf(row))
      }
      return true
    })
    rows.push(count)
  }
  return { rows, tickets, repeated: repeated.size, labels }
}
