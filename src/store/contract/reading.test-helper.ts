import assert from 'node:assert/strict'
import { TriajeError } from '../../shared/errors.ts'
import type { Store, TicketQuery } from '../store.ts'
import { answer, commit, done, failed, imported, type StorePromise, ticket } from './fixtures.test-helper.ts'
import { type Ask, FILTERS, SEARCHES, SORTS } from './queries.test-helper.ts'

const LETTERS = ['Á', 'b', 'C']

/** Rows 2–8: hardware, network, accounts answered; one failed, one skipped, two waiting. */
const desk = async (store: Store): Promise<void> => {
  await imported(store, [
    ticket(2, {
      title: 'La impresión sale borrosa',
      notes: 'Tóner',
      facts: { opened: '2024-05-01', priority: '1', site: 'Lima' },
    }),
    ticket(3, {
      title: 'VPN caída',
      description: 'ERR_0x80070005',
      facts: { opened: '2024-05-02T23:59:59', priority: '2', group: 'N1' },
    }),
    ticket(4, {
      title: 'Password expired',
      facts: { opened: '2024-05-03T00:00:00', priority: '1', state: 'Closed' },
    }),
    ticket(5, { title: 'Ошибка принтера', facts: { opened: '2024-05-03', type: 'Request' } }),
    ticket(6, { key: '', title: '', ticketId: '' }),
    ticket(7, { title: 'Nada que ver', resolution: 'Se cambió el cable' }),
    ticket(8, { title: 'Impresora' }),
  ])
  const names = ['hardware', 'network', 'accounts']
  const results = LETTERS.map((letter, i) =>
    done(i + 2, {
      band: i === 0 ? 'high' : 'low',
      route: i === 0 ? 'classifier' : 'model',
      answer: answer({
        categoryId: `${names[i]}.x`,
        category: names[i] ?? '',
        subcategory: `${letter} sub`,
        summary: `Resumen atención ${i}`,
        confidence: [0.9, 0.2, null][i] ?? null,
      }),
    }),
  )
  await store.commit(commit([...results, failed(5)]))
}

const rowsOf = async (store: Store, query: TicketQuery): Promise<readonly number[]> =>
  (await store.tickets('a', query)).items.map(({ ticket: { row } }) => row)

const byPages = async (store: Store, ask: Ask): Promise<readonly number[]> => {
  const rows: number[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page = await store.tickets('a', { ...ask, limit: 2, ...(cursor === '' ? {} : { cursor }) })
    rows.push(...page.items.map((item) => item.ticket.row))
    cursor = page.nextCursor
  }
  return rows
}

/** What people and reports read of the tickets. */
export const READING: readonly StorePromise[] = [
  ...FILTERS.map(
    ([ask, rows]): StorePromise => [
      `filter ${JSON.stringify(ask)} gives rows ${rows}`,
      async (store) => {
        await desk(store)
        const page = await store.tickets('a', { ...ask, limit: 20 })
        assert.deepEqual(
          [page.items.map((item) => item.ticket.row), page.total, page.nextCursor],
          [rows, rows.length, null],
        )
      },
    ],
  ),
  [
    'a search asks for the beginnings of words, without regard to case, accents and any syntax',
    async (store) => {
      await desk(store)
      for (const [q, rows] of SEARCHES)
        assert.deepEqual(await rowsOf(store, { q, limit: 20 }), rows, q.slice(0, 40))
    },
  ],
  [
    'pages follow each other in a stable order by every sort',
    async (store) => {
      await desk(store)
      for (const [ask, rows] of SORTS) {
        assert.deepEqual(await rowsOf(store, { ...ask, limit: 20 }), rows, JSON.stringify(ask))
        assert.deepEqual(await byPages(store, ask), rows, `by pages: ${JSON.stringify(ask)}`)
      }
    },
  ],
  [
    'a page has the tickets with their results, and how many there are in all',
    async (store) => {
      await desk(store)
      const page = await store.tickets('a', { limit: 2, facts: { priority: '1' } })
      assert.deepEqual(page.items[0], await store.ticket('a', 2))
      assert.equal(page.total, 2)
    },
  ],
  [
    'a cursor that no page gave is refused',
    async (store) => {
      await desk(store)
      for (const cursor of ['', '%', 'bnVsbA', Buffer.from('[{},1]').toString('base64url')]) {
        await assert.rejects(
          store.tickets('a', { limit: 2, cursor }),
          (error) =>
            error instanceof TriajeError && error.code === 'request.invalid' && error.field === 'cursor',
        )
      }
    },
  ],
  [
    'tickets are counted by every dimension, as of now',
    async (store) => {
      await desk(store)
      const { categories, days, priorities, groups, sites, ticketStates, states, routes, bands } =
        await store.statistics('a')
      assert.deepEqual(categories.map(({ category, count }) => [category, count]).toSorted(), [
        ['accounts', 1],
        ['hardware', 1],
        ['network', 1],
      ])
      assert.deepEqual(days.map(({ day, category, count }) => [day, category, count]).toSorted(), [
        ['', '', 3],
        ['2024-05-01', 'hardware', 1],
        ['2024-05-02', 'network', 1],
        ['2024-05-03', '', 1],
        ['2024-05-03', 'accounts', 1],
      ])
      assert.equal(priorities.find(({ priority }) => priority === '2')?.subcategory, 'b sub')
      assert.deepEqual(groups, [
        { group: '', count: 6 },
        { group: 'N1', count: 1 },
      ])
      assert.deepEqual(sites.at(-1), { site: 'Lima', count: 1 })
      assert.deepEqual(ticketStates.at(-1), { state: 'Closed', count: 1 })
      assert.deepEqual(
        new Map(states.map(({ state, count }) => [state, count])),
        new Map([
          ['done', 3],
          ['waiting', 2],
          ['failed', 1],
          ['skipped', 1],
        ] as const),
      )
      assert.deepEqual(routes, [
        { route: 'model', count: 2 },
        { route: 'classifier', count: 1 },
      ])
      assert.deepEqual(bands, [
        { band: 'low', count: 2 },
        { band: 'none', count: 2 },
        { band: 'high', count: 1 },
      ])
    },
  ],
  [
    'what was counted before a change is counted again after it',
    async (store) => {
      await imported(store, [ticket(2), ticket(3), ticket(4)])
      const look = async () => {
        const { total } = await store.tickets('a', { limit: 1, state: 'done' })
        const { states } = await store.statistics('a')
        return [total, states.find(({ state }) => state === 'done')?.count ?? 0]
      }
      const seen = [await look(), await look()]
      await store.commit(commit([done(2), done(3)]))
      seen.push(await look(), await look())
      await store.editResult('a', { ...failed(3) })
      seen.push(await look())
      assert.deepEqual(seen, [
        [0, 0],
        [0, 0],
        [2, 2],
        [2, 2],
        [1, 1],
      ])
    },
  ],
  [
    'before the import is finished what is there can be seen',
    async (store) => {
      await imported(store, [])
      await store.patchAnalysis('a', { imported: false })
      await store.addTickets('a', [ticket(2), ticket(3)])
      assert.equal((await store.tickets('a', { limit: 1 })).total, 2)
      await store.addTickets('a', [ticket(4)])
      assert.equal((await store.tickets('a', { limit: 1 })).total, 3)
    },
  ],
]
