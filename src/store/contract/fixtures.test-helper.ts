import assert from 'node:assert/strict'
import type { Answer } from '../../analysis/answer.ts'
import { NO_FACTS, ticketOf } from '../../tickets/ticket.test-helper.ts'
import type { Ticket } from '../../tickets/ticket.ts'
import type { Commit, Counters, NewTicket, Result, Store, StoredAnalysis, StoredFile } from '../store.ts'

export const file = (id: string, createdAt = 1): StoredFile => ({
  id,
  name: `${id} ñ.xlsx`,
  bytes: 2 ** 31 + 5,
  sha256: 'ab'.repeat(32),
  createdAt,
  layouts: [
    {
      sheet: 'Hoja1',
      sheetIndex: 0,
      headerRow: 3,
      rows: 7,
      columns: [{ index: 1, name: 'Título', role: 'title', sample: ['a'] }],
    },
  ],
  encoding: 'cp850',
  warnings: [{ code: 'csv.bad-bytes', text: { es: 'Dos bytes raros', en: 'Two odd bytes' } }],
  pinned: false,
  goneAt: null,
})

const NOTHING_DONE = {
  total: 0,
  done: 0,
  failed: 0,
  skipped: 0,
  routes: { model: 0, classifier: 0, duplicate: 0, cache: 0, person: 0, instant: 0 },
  tokensIn: 0,
  tokensOut: 0,
}

export const analysis = (id: string, more: Partial<StoredAnalysis> = {}): StoredAnalysis => ({
  id,
  fileId: 'file',
  fileIds: ['file'],
  name: 'tickets.xlsx',
  state: 'queued',
  reason: null,
  errorCode: null,
  settings: { context: 'SISCONT: contabilidad', fields: ['category'] },
  fingerprint: 'f',
  engine: 'instant',
  model: null,
  imported: false,
  repeated: 0,
  p99Tokens: null,
  made: [],
  learned: null,
  createdAt: 1,
  startedAt: null,
  endedAt: null,
  pinned: false,
  priority: 'normal',
  counters: NOTHING_DONE,
  ...more,
})

type TicketParts = Partial<Omit<Ticket, 'facts'>> & {
  readonly facts?: Partial<Ticket['facts']>
  readonly key?: string
  readonly size?: number
}

export const ticket = (row: number, { key, size = 10, facts, ...texts }: TicketParts = {}): NewTicket => ({
  key: key ?? `key ${row}`,
  size,
  ticket: ticketOf({
    row,
    ticketId: `INC${row}`,
    title: `Title ${row}`,
    ...texts,
    facts: { ...NO_FACTS, ...facts },
  }),
})

export const answer = (more: Partial<Answer> = {}): Answer => ({
  categoryId: 'hardware.printer',
  category: 'Hardware',
  subcategory: 'Impresoras',
  summary: 'No imprime.',
  problem: '',
  symptoms: '',
  actions: '',
  cause: '',
  confidence: 0.5,
  ...more,
})

export const done = (row: number, more: Partial<Result> = {}): Result => ({
  row,
  state: 'done',
  route: 'model',
  answer: answer(),
  band: 'medium',
  flags: [],
  error: null,
  ...more,
})

export const failed = (row: number, retryable = true): Result => ({
  row,
  state: 'failed',
  route: null,
  answer: null,
  band: 'none',
  flags: [],
  error: { code: 'answer.invalid', retryable },
})

export const commit = (results: readonly Result[], more: Partial<Commit> = {}): Commit => ({
  analysisId: 'a',
  results,
  cache: [],
  tokensIn: 0,
  tokensOut: 0,
  ...more,
})

/** Analysis `id` of the file `file`, with these tickets imported. */
export const imported = async (store: Store, tickets: readonly NewTicket[], id = 'a'): Promise<void> => {
  if ((await store.file('file')) === null) await store.addFile(file('file'))
  await store.addAnalysis(analysis(id))
  await store.addTickets(id, tickets)
  await store.finishImport(id)
}

/** The first row of every key that waits, in the order in which they wait. */
export const waitingRows = async (store: Store): Promise<readonly number[]> =>
  (await store.waiting('a', null, 100)).map((leader) => leader.ticket.row)

export const counters = async (store: Store, id = 'a'): Promise<Partial<Counters>> => {
  const { total, done, failed, skipped, tokensIn, tokensOut } =
    (await store.analysis(id))?.counters ?? assert.fail()
  return { total, done, failed, skipped, tokensIn, tokensOut }
}

export const counted = (more: Partial<Counters>): Partial<Counters> => ({
  ...{ total: 0, done: 0, failed: 0, skipped: 0, tokensIn: 0, tokensOut: 0 },
  ...more,
})

/** What the suite promises of a store, in words, and how to see that it holds in an empty one. */
export type StorePromise = readonly [words: string, holds: (store: Store) => Promise<void>]
