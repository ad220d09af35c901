import assert from 'node:assert/strict'
import {
  commit,
  counted,
  counters,
  done,
  imported,
  type StorePromise,
  ticket,
  waitingRows,
} from './fixtures.test-helper.ts'

/** Tickets on their way in, and what is left to do. */
export const WORKING: readonly StorePromise[] = [
  [
    'a ticket comes back as it was added, with nothing said of it yet',
    async (store) => {
      const full = ticket(2 ** 20, {
        title: 'No imprime 🖨️\u0000',
        description: 'línea 1\nlínea 2',
        notes: 'it\'s "quoted"',
        resolution: 'x'.repeat(40_000),
        label: 'Hardware',
        facts: {
          opened: '2024-05-02T10:31:05',
          closed: '2024-05-03',
          priority: '1',
          state: 'Abierto',
          group: 'N1',
        },
      })
      await imported(store, [full])
      assert.deepEqual(await store.ticket('a', 2 ** 20), { ticket: full.ticket, result: null })
      assert.equal(await store.ticket('a', 3), null)
    },
  ],
  [
    'adding a row again changes nothing, so that an import that was cut can begin again',
    async (store) => {
      await imported(store, [ticket(2), ticket(3, { key: 'same' })])
      await store.commit(commit([done(2)]))
      await store.addTickets('a', [ticket(2, { title: 'other' }), ticket(3, { key: 'else' }), ticket(4)])
      await store.finishImport('a')
      assert.equal((await store.ticket('a', 2))?.ticket.title, 'Title 2')
      assert.deepEqual(await counters(store), counted({ total: 3, done: 1 }))
      assert.deepEqual(await waitingRows(store), [3, 4])
    },
  ],
  [
    'tickets without text are skipped when the import is finished, once',
    async (store) => {
      await imported(store, [ticket(2), ticket(3, { key: '' })])
      await store.finishImport('a')
      assert.equal((await store.analysis('a'))?.imported, true)
      assert.deepEqual(await counters(store), counted({ total: 2, skipped: 1 }))
      assert.equal((await store.ticket('a', 3))?.result?.state, 'skipped')
      assert.deepEqual(await waitingRows(store), [2])
    },
  ],
  [
    'keys wait longest first, each by its first ticket, page by page',
    async (store) => {
      const sizes = [5, 900, 5, 5, 33.5, 900]
      await imported(store, [
        ...sizes.map((size, i) => ticket(i + 2, { size })),
        ticket(8, { key: 'key 3', size: 9999 }),
      ])
      const rows: number[] = []
      for (let after: { size: number; row: number } | null = null; ; ) {
        const page = await store.waiting('a', after, 2)
        const last = page.at(-1)
        if (!last) break
        rows.push(...page.map((leader) => leader.ticket.row))
        after = { size: last.size, row: last.ticket.row }
      }
      assert.deepEqual(rows, [3, 7, 6, 2, 4, 5])
    },
  ],
  [
    'a key has all of its tickets without a result, by row, whatever the order they came in',
    async (store) => {
      await imported(store, [
        ticket(9, { key: 'k' }),
        ticket(4, { key: 'k' }),
        ticket(6, { key: 'k' }),
        ticket(5),
      ])
      assert.deepEqual(await waitingRows(store), [4, 5])
      assert.deepEqual(
        (await store.withKey('a', 'k')).map(({ row }) => row),
        [4, 6, 9],
      )
      assert.deepEqual(await store.withKey('a', 'none'), [])
    },
  ],
  [
    'when only the first ticket of a key is done the next one speaks for the others',
    async (store) => {
      await imported(store, [
        ticket(2, { key: 'k', size: 7 }),
        ticket(3, { key: 'k', size: 5 }),
        ticket(4, { key: 'k' }),
      ])
      await store.commit(commit([done(2)]))
      const [leader] = await store.waiting('a', null, 9)
      assert.deepEqual([leader?.ticket.row, leader?.size, leader?.key], [3, 5, 'k'])
      await store.commit(commit([done(4), done(3)]))
      assert.deepEqual(await waitingRows(store), [])
    },
  ],
  [
    'no row leads to a ticket of another analysis',
    async (store) => {
      for (const id of ['a', 'b', 'c']) await imported(store, [ticket(2)], id)
      for (const row of [2 ** 32 + 2, 2 - 2 ** 32, -1, 2.5]) assert.equal(await store.ticket('b', row), null)
      await store.commit(commit([done(2)], { analysisId: 'c' }))
      assert.deepEqual(await store.results('b', -(2 ** 40), 2 ** 40), [])
    },
  ],
]
