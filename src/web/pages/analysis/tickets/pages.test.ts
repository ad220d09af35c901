import assert from 'node:assert/strict'
import { test } from 'node:test'
import { neighbours, ticketsPath, withNewer } from './pages.ts'

const PATHS: readonly (readonly [...Parameters<typeof ticketsPath>, string])[] = [
  [{}, { cursor: null, limit: 200 }, 'tickets?limit=200'],
  [
    { q: 'a&b=ñ', sort: '-state' },
    { cursor: null, limit: 10 },
    'tickets?q=a%26b%3D%C3%B1&sort=-state&limit=10',
  ],
  [{ band: 'low' }, { cursor: 'x', limit: 1000 }, 'tickets?band=low&cursor=x&limit=1000'],
]

test('a page is asked for by filters, order, cursor and size', () => {
  for (const [asked, at, path] of PATHS) assert.equal(ticketsPath(asked, at), path)
})

const page = (...rows: number[]) => ({
  items: rows.map((row) => ({ row, state: 'waiting' })),
  nextCursor: null,
  total: 9,
})

test('an answer replaces its ticket, and only its page is new', () => {
  const data = { pages: [page(2, 3), page(4, 5)], pageParams: [] }
  const after = withNewer(data, new Map([[4, { row: 4, state: 'done' }]]))
  assert.equal(after.pages[0], data.pages[0])
  assert.deepEqual(after.pages[1]?.items, [
    { row: 4, state: 'done' },
    { row: 5, state: 'waiting' },
  ])
})

test('answers of other tickets change nothing', () => {
  const data = { pages: [page(2, 3)] }
  assert.equal(withNewer(data, new Map([[9, { row: 9, state: 'done' }]])), data)
})

test('an open ticket knows what is before and after it in the order shown', () => {
  const items = [{ row: 9 }, { row: 2 }, { row: 5 }]
  assert.deepEqual(neighbours(items, 2), { previous: 9, next: 5 })
  assert.deepEqual(neighbours(items, 9), { next: 2 })
  assert.deepEqual(neighbours(items, 77), {})
  assert.deepEqual(neighbours(items, undefined), {})
})
