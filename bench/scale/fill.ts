import type { Answer } from '../../src/analysis/answer.ts'
import { analysis, file } from '../../src/store/contract/fixtures.test-helper.ts'
import type { NewTicket, Result, Store } from '../../src/store/store.ts'
import { ticketRows } from '../tickets.ts'

/** As many as a run brings in at once. */
const BATCH = 256
/** Different texts; beyond them they recur under other keys. */
const TEXTS = 4096

const SITES = ['Madrid', 'Lima', 'Bogotá', 'Quito', 'Porto']
const STATES = ['Open', 'Resolved', 'Closed']

/** As much of the settings as the page shows. */
const SETTINGS = {
  language: 'en',
  engine: 'instant',
  model: null,
  url: null,
  categories: { kind: 'starter' },
  fields: ['category', 'summary'],
  context: '',
  layout: { columns: [] },
  more: [],
  where: [],
}

type Filling = { readonly id: string; readonly count: number; readonly answered: boolean }

/** An analysis with `count` tickets, each with a key of its own, all of them answered or none. */
export const fillAnalysis = async (store: Store, { id, count, answered }: Filling): Promise<void> => {
  const now = Date.now()
  await store.addFile(file(id, now))
  const times = { createdAt: now, startedAt: now }
  await store.addAnalysis(analysis(id, { fileId: id, fileIds: [id], settings: SETTINGS, ...times }))
  const texts = ticketRows(Math.min(count, TEXTS))
  for (let from = 0; from < count; from += BATCH) {
    const tickets = Array.from({ length: Math.min(BATCH, count - from) }, (_, i) =>
      newTicket(from + i, texts[(from + i) % texts.length] ?? []),
    )
    await store.addTickets(id, tickets)
    if (answered)
      await store.commit(
        commitOf(
          id,
          tickets.map(({ ticket }) => ticket.row),
        ),
      )
  }
  await store.finishImport(id)
  if (answered) await store.patchAnalysis(id, { state: 'done', endedAt: now })
}

const textOf = (cell: unknown): string => {
  if (typeof cell === 'object' && cell !== null && 'date' in cell) return String(cell.date)
  return cell === null || cell === undefined ? '' : String(cell)
}

const newTicket = (index: number, cells: readonly unknown[]): NewTicket => {
  const [, opened = '', priority = '', group = '', title = '', description = '', notes = ''] =
    cells.map(textOf)
  return {
    key: `key ${index}`,
    size: 100 + (index % 900),
    ticket: {
      row: index + 2,
      ticketId: `INC${String(index).padStart(8, '0')}`,
      title,
      description,
      notes,
      resolution: '',
      label: '',
      facts: {
        opened,
        closed: '',
        priority,
        state: STATES[index % STATES.length] ?? '',
        group,
        site: SITES[index % SITES.length] ?? '',
        requester: '',
        type: '',
      },
    },
  }
}

/** What a run commits for rows that were answered. */
export const commitOf = (analysisId: string, rows: readonly number[]): Parameters<Store['commit']>[0] => ({
  analysisId,
  results: rows.map(resultOf),
  cache: rows.map((row) => ({ key: `${analysisId} ${row}`, answer: answerOf(row) })),
  tokensIn: 500 * rows.length,
  tokensOut: 60 * rows.length,
})

const resultOf = (row: number): Result => ({
  row,
  state: 'done',
  route: 'model',
  answer: answerOf(row),
  band: 'none',
  flags: [],
  error: null,
})

const answerOf = (row: number): Answer => ({
  categoryId: `c${row % 12}.s${row % 48}`,
  category: `Category ${row % 12}`,
  subcategory: `Subcategory ${row % 48}`,
  summary: `The VPN does not connect from home since the update; error 809 on machine ${row}.`,
  problem: '',
  symptoms: '',
  actions: '',
  cause: '',
  confidence: null,
})
