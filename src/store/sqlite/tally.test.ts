import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createTally } from './tally.ts'

const CASES: readonly (readonly [values: readonly (string | null)[], wanted: readonly unknown[]])[] = [
  [[], []],
  [['a'], [['a', 1]]],
  [
    ['b', 'a', 'b', 'c', 'a', 'b'],
    [
      ['b', 3],
      ['a', 2],
      ['c', 1],
    ],
  ],
  [
    ['b', null, 'a'],
    [
      [null, 1],
      ['a', 1],
      ['b', 1],
    ],
  ],
]

for (const [values, wanted] of CASES)
  test(`the tally of ${JSON.stringify(values)}`, () => {
    const tally = createTally<string | null>()
    for (const value of values) tally.add(value, null)
    assert.deepEqual(
      tally.counts().map(({ value, count }) => [value, count]),
      wanted,
    )
  })

test('values are counted by those of another thing', () => {
  const tally = createTally<string, number | null>()
  for (const [value, by] of [['a', 2] as const, ['a', null] as const, ['b', 1] as const, ['a', 2] as const])
    tally.add(value, by)
  assert.deepEqual(tally.counts(), [
    { value: 'a', by: 2, count: 2 },
    { value: 'a', by: null, count: 1 },
    { value: 'b', by: 1, count: 1 },
  ])
})
