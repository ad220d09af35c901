import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analysisSearch, filtersOf, nextSort, patchSearch } from './search.ts'

const READ: readonly (readonly [raw: Record<string, unknown>, kept: object])[] = [
  [{}, {}],
  [
    { tab: 'tickets', q: 'vpn', row: 7 },
    { tab: 'tickets', q: 'vpn', row: 7 },
  ],
  [
    { q: 123, group: true },
    { q: '123', group: 'true' },
  ],
  [{ tab: 'nope', state: 'nope', band: 1, route: null, sort: 'title' }, {}],
  [{ sort: '-confidence' }, { sort: '-confidence' }],
  [{ from: '2026-05-04', to: '2026-13-40' }, { from: '2026-05-04' }],
  [{ row: -1 }, {}],
  [{ row: '7' }, {}],
  [{ original: 'received' }, { original: 'received' }],
  [{ original: 'cleaned' }, {}],
  [{ unit: 'month' }, { unit: 'month' }],
  [{ unit: 'day', tables: 'none' }, {}],
  [{ tables: 'time.nope.categories' }, { tables: 'categories.time' }],
  [{ q: '', category: {}, other: 'x' }, {}],
  [{ q: 'x'.repeat(2000) }, { q: 'x'.repeat(1000) }],
]

test('an address keeps what is understood and nothing else', () => {
  for (const [raw, kept] of READ) assert.deepEqual(analysisSearch(raw), kept)
})

test('a change adds, replaces and takes away', () => {
  const before = { tab: 'tickets', q: 'vpn', band: 'low' } as const
  assert.deepEqual(patchSearch(before, { q: undefined, band: 'high', row: 3 }), {
    tab: 'tickets',
    band: 'high',
    row: 3,
  })
})

test('which tab and which ticket is open, and how, changes nothing in what is asked for', () => {
  assert.deepEqual(
    filtersOf({
      tab: 'tickets',
      row: 3,
      original: 'received',
      unit: 'week',
      tables: 'time',
      q: 'vpn',
      sort: 'state',
    }),
    {
      q: 'vpn',
      sort: 'state',
    },
  )
})

test('a header sorts up, down, and then as the sheet', () => {
  const steps = (column: 'category' | 'row', count: number): unknown[] => {
    const seen: ReturnType<typeof nextSort>[] = [undefined]
    for (let step = 0; step < count; step++) seen.push(nextSort(seen.at(-1), column))
    return seen
  }
  assert.deepEqual(steps('category', 3), [undefined, 'category', '-category', undefined])
  assert.deepEqual(steps('row', 2), [undefined, '-row', undefined])
  assert.equal(nextSort('-state', 'category'), 'category')
})
