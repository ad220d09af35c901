import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TicketRow } from '../store/store.ts'
import { dominanceAdvice, dominantIn, watchDominance } from './dominant.ts'

const answered = (category: string, times: number): readonly TicketRow[] =>
  Array.from({ length: times }, () => ({ result: { answer: { category } } }) as unknown as TicketRow)

const CASES: readonly [name: string, counts: Record<string, number>, found: object | null][] = [
  ['more than half', { Red: 15, Correo: 10 }, { category: 'Red', share: 60 }],
  ['exactly half is no majority', { Red: 15, Correo: 15 }, null],
  ['too few answers', { Red: 9 }, null],
  ['just enough', { Red: 6, Correo: 4 }, { category: 'Red', share: 60 }],
  [
    'answers without a category do not count',
    { '': 100, Red: 10, Correo: 11 },
    { category: 'Correo', share: 52 },
  ],
  ['nothing', {}, null],
]

for (const [name, counts, found] of CASES)
  test(name, () => {
    const watch = watchDominance()
    for (const [category, times] of Object.entries(counts)) watch.add(answered(category, times))
    assert.deepEqual(watch.found(), found)
  })

test('what is counted in two levels is told by the first', () => {
  const categories = [
    ['Red', 'VPN', 9],
    ['Red', 'Wifi', 12],
    ['Correo', '', 12],
    ['', '', 90],
  ] as const
  const counts = categories.map(([category, subcategory, count]) => ({
    ...{ categoryId: null, category, subcategory, count },
  }))
  assert.deepEqual(dominantIn(counts), { category: 'Red', share: 64 })
  assert.equal(dominantIn(counts.slice(0, 1)), null, 'too few')
})

test('without a model no other model is advised', () => {
  assert.match(dominanceAdvice('ollama', 'es'), /otro modelo/)
  assert.doesNotMatch(dominanceAdvice('instant', 'es'), /otro modelo/)
  assert.match(dominanceAdvice('instant', 'en'), /terms and definitions/)
})
