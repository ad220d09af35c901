import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Commit, Result, Store } from '../store/store.ts'
import { meteredStore } from './meter.ts'

const result = (state: Result['state'], route: Result['route']): Result => ({
  ...{ row: 2, state, route, answer: null, band: 'none', flags: [], error: null },
})

test('counts what was committed, and no more', async () => {
  let full = false
  const inner = {
    commit: async () => {
      if (full) throw new Error('no room')
    },
    finishImport: async () => undefined,
    analysis: async () => ({ counters: { skipped: 3 } }),
  } as unknown as Store
  const { store, meter } = meteredStore(inner)
  const commit = (...results: Result[]): Commit => ({
    ...{ analysisId: 'a', results, cache: [], tokensIn: 10, tokensOut: 2 },
  })
  await store.finishImport('a')
  await store.commit(commit(result('done', 'model'), result('done', 'duplicate')))
  await store.commit(commit(result('done', 'model'), result('failed', null)))
  full = true
  await assert.rejects(store.commit(commit(result('done', 'model'))))
  assert.deepEqual(meter(), {
    tickets: [
      { state: 'skipped', route: '', count: 3 },
      { state: 'done', route: 'model', count: 2 },
      { state: 'done', route: 'duplicate', count: 1 },
      { state: 'failed', route: '', count: 1 },
    ],
    tokens: { in: 20, out: 4 },
  })
})
