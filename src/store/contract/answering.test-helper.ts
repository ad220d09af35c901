import assert from 'node:assert/strict'
import type { Result, Store } from '../store.ts'
import {
  analysis,
  answer,
  commit,
  counted,
  counters,
  done,
  failed,
  file,
  imported,
  type StorePromise,
  ticket,
  waitingRows,
} from './fixtures.test-helper.ts'
import { isNotFound } from './keeping.test-helper.ts'

const summaryOf = async (store: Store, row: number): Promise<string | undefined> =>
  (await store.ticket('a', row))?.result?.answer?.summary

const CACHED = { key: 'c1', answer: answer({ summary: 'masked' }) }

/** What becomes of tickets: results, cached answers, failures, edits. */
export const ANSWERING: readonly StorePromise[] = [
  [
    'a result comes back as it was committed',
    async (store) => {
      await imported(store, [ticket(2), ticket(3), ticket(4)])
      const flagged = done(2, {
        flags: [{ kind: 'fact', text: 'PC-0456' }],
        band: 'low',
        route: 'classifier',
      })
      const free = done(4, {
        answer: answer({ categoryId: null, category: '', subcategory: '', confidence: null }),
      })
      await store.commit(commit([flagged, failed(3, false), free]))
      assert.deepEqual(await store.results('a', 1, 3), [flagged, failed(3, false)])
      assert.deepEqual(await store.results('a', 4, 9), [free])
    },
  ],
  [
    'rows that repeat a ticket have its result, whenever it comes, and are no tickets',
    async (store) => {
      const far = 2 ** 31 + 5
      await store.addFile(file('file'))
      await store.addAnalysis(analysis('a'))
      await store.addTickets('a', [ticket(2), ticket(3), ticket(far)])
      const repeats = [
        { row: 5, of: 2 },
        { row: far + 1, of: 2 },
        { row: far + 2, of: 3 },
        { row: far + 3, of: 77 },
      ]
      await store.addRepeats('a', repeats)
      await store.addRepeats('a', [{ row: 5, of: 3 }])
      await store.finishImport('a')
      assert.equal((await store.analysis('a'))?.repeated, 2)
      assert.deepEqual(await waitingRows(store), [2, 3, far])
      assert.deepEqual(await store.unanswered('a', 1, 9), [2, 3, 5])
      await store.commit(commit([done(2), done(5), done(far)]))
      assert.deepEqual(await store.unanswered('a', 1, far + 9), [3, far + 2])
      const of = (row: number) => done(row)
      assert.deepEqual(await store.results('a', 1, 9), [of(2), of(5)])
      assert.deepEqual(await store.results('a', far, far + 9), [of(far), of(far + 1)])
      await store.editResult('a', done(2, { answer: answer({ summary: 'mine' }) }))
      assert.equal((await store.results('a', far + 1, far + 1))[0]?.answer?.summary, 'mine')
      assert.deepEqual(await store.ticket('a', far + 1), await store.ticket('a', 2))
      assert.equal(await store.ticket('a', far + 3), null)
      assert.deepEqual(await counters(store), counted({ total: 3, done: 2 }))
      await store.deleteAnalysis('a')
      await imported(store, [ticket(2)])
      assert.equal(await store.ticket('a', 5), null)
    },
  ],
  [
    "a ticket's first result stays: a late one changes no answer and no counter",
    async (store) => {
      await imported(store, [ticket(2), ticket(3)])
      await store.commit(commit([done(2)], { tokensIn: 10, tokensOut: 3 }))
      await store.commit(commit([failed(2), done(3)], { tokensIn: 10, tokensOut: 3 }))
      await store.commit(commit([done(3, { answer: answer({ summary: 'late' }) }), done(77)]))
      assert.deepEqual(await counters(store), counted({ total: 2, done: 2, tokensIn: 20, tokensOut: 6 }))
      assert.deepEqual([await summaryOf(store, 2), await summaryOf(store, 3)], ['No imprime.', 'No imprime.'])
      assert.equal(await store.ticket('a', 77), null)
    },
  ],
  [
    'commits at the same time are all there, each counted once, by route',
    async (store) => {
      await imported(
        store,
        Array.from({ length: 40 }, (_, i) => ticket(i + 2)),
      )
      const routes = ['model', 'classifier', 'duplicate', 'cache', 'instant'] as const
      const results = Array.from({ length: 40 }, (_, i) => done(i + 2, { route: routes[i % 5] ?? 'model' }))
      await Promise.all(
        [...results, ...results].map((result) => store.commit(commit([result], { tokensIn: 1 }))),
      )
      assert.deepEqual(await store.results('a', 1, 99), results)
      const { routes: byRoute, ...rest } = (await store.analysis('a'))?.counters ?? assert.fail()
      assert.deepEqual(byRoute, { model: 8, classifier: 8, duplicate: 8, cache: 8, person: 0, instant: 8 })
      assert.deepEqual(rest, counted({ total: 40, done: 40, tokensIn: 80 }))
      assert.deepEqual(await waitingRows(store), [])
    },
  ],
  [
    'one commit that cannot be written does not take the others along',
    async (store) => {
      await imported(store, [ticket(2), ticket(3)])
      const broken = done(2, { band: null as never })
      const settled = await Promise.allSettled([
        store.commit(commit([broken])),
        store.commit(commit([done(3)])),
      ])
      assert.deepEqual(
        settled.map(({ status }) => status),
        ['rejected', 'fulfilled'],
      )
      assert.deepEqual(await counters(store), counted({ total: 2, done: 1 }))
    },
  ],
  [
    'answers are cached across analyses, the first one stays',
    async (store) => {
      await imported(store, [ticket(2), ticket(3)])
      await store.commit(commit([done(2)], { cache: [CACHED] }))
      await store.commit(commit([done(3)], { cache: [{ key: 'c1', answer: answer({ summary: 'other' }) }] }))
      assert.deepEqual(await store.cached(['c1', 'c2']), new Map([['c1', CACHED.answer]]))
      assert.deepEqual(await store.cached([]), new Map())
    },
  ],
  [
    'a deleted analysis takes along the cached answers that it made or used, and no others',
    async (store) => {
      await imported(store, [ticket(2)], 'a')
      await imported(store, [ticket(2)], 'b')
      const other = { key: 'c2', answer: answer() }
      await store.commit(commit([done(2)], { cache: [CACHED] }))
      await store.commit(commit([done(2)], { analysisId: 'b', cache: [CACHED, other] }))
      await store.deleteAnalysis('a')
      assert.deepEqual([...(await store.cached(['c1', 'c2'])).keys()], ['c2'])
      await store.deleteAnalysis('b')
      assert.equal((await store.cached(['c1', 'c2'])).size, 0)
    },
  ],
  [
    'an answer goes with an analysis that used it, though another one made it',
    async (store) => {
      await imported(store, [ticket(2)], 'a')
      await imported(store, [ticket(2)], 'b')
      const other = { key: 'c2', answer: answer() }
      await store.commit(commit([done(2)], { cache: [CACHED, other] }))
      await store.commit(commit([done(2)], { analysisId: 'b', cache: [CACHED] }))
      await store.deleteAnalysis('b')
      assert.deepEqual([...(await store.cached(['c1', 'c2'])).keys()], ['c2'])
    },
  ],
  [
    'failed tickets can be made to wait again: all, or those that may go better',
    async (store) => {
      await imported(store, [
        ticket(2, { key: 'k' }),
        ticket(3, { key: 'k' }),
        ticket(4),
        ticket(5, { key: '' }),
      ])
      await store.commit(commit([failed(2, false), failed(3), done(4)]))
      assert.equal(await store.clearFailed('a', true), 1)
      assert.deepEqual(await waitingRows(store), [3])
      assert.equal(await store.clearFailed('a', false), 1)
      assert.deepEqual(await waitingRows(store), [2])
      assert.deepEqual(await counters(store), counted({ total: 4, done: 1, skipped: 1 }))
      await store.commit(commit([done(2), done(3)]))
      assert.deepEqual(await counters(store), counted({ total: 4, done: 3, skipped: 1 }))
      assert.equal(await store.clearFailed('a', false), 0)
    },
  ],
  [
    "a person's edit replaces the result, is counted as such, and is found by its words only",
    async (store) => {
      await imported(store, [ticket(2), ticket(3)])
      await store.commit(commit([done(2, { answer: answer({ summary: 'Title old printer' }) })]))
      const found = async (q: string): Promise<number> => (await store.tickets('a', { q, limit: 9 })).total
      assert.equal(await found('printer'), 1)
      const edit: Result = done(2, { route: 'person', answer: answer({ summary: 'Cartucho vacío' }) })
      await store.editResult('a', edit)
      assert.deepEqual((await store.ticket('a', 2))?.result, edit)
      assert.deepEqual([await found('old'), await found('cartucho'), await found('title')], [0, 1, 2])
      const { routes, done: all } = (await store.analysis('a'))?.counters ?? assert.fail()
      assert.deepEqual([all, routes.model, routes.person], [1, 0, 1])
    },
  ],
  [
    'a person may answer before the model, whose answer then comes too late',
    async (store) => {
      await imported(store, [ticket(2)])
      await store.editResult('a', done(2, { route: 'person', answer: answer({ summary: 'mine' }) }))
      await store.commit(commit([done(2)]))
      assert.equal(await summaryOf(store, 2), 'mine')
      assert.deepEqual(await waitingRows(store), [])
      assert.deepEqual(await counters(store), counted({ total: 1, done: 1 }))
      await assert.rejects(store.editResult('a', done(9)), isNotFound)
    },
  ],
]
