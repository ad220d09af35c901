import { TriajeError } from '../shared/errors.ts'
import type { StoredAnalysis, StoredFile, TicketRow } from '../store/store.ts'
import type { Context } from './context.ts'
import type { EventHub } from './events.ts'
import type { Runner } from './runner.ts'

/** What the parts of the desk share. */
export type Office = { readonly context: Context; readonly runner: Runner; readonly hub: EventHub }

const found = <T>(value: T | null, what: string): T => {
  if (value === null) throw new TriajeError('not-found', { what })
  return value
}

export const needFile = async ({ store }: Context, id: string): Promise<StoredFile> =>
  found(await store.file(id), id)

export const needAnalysis = async ({ store }: Context, id: string): Promise<StoredAnalysis> =>
  found(await store.analysis(id), id)

export const needTicket = async ({ store }: Context, id: string, row: number): Promise<TicketRow> =>
  found(await store.ticket(id, row), `${id}/${row}`)
