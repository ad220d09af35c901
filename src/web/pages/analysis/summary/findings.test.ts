import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findingsOf } from './findings.ts'

type Given = Parameters<typeof findingsOf>[0]

const NOTHING: Given = { categories: [], byWeek: [], byPriority: [], byGroup: [], bySite: [] }
const TODAY = '2026-06-10'

const MONDAYS = ['2026-05-04', '2026-05-11', '2026-05-18', '2026-05-25', '2026-06-01', '2026-06-08']

/** Weeks with so many tickets of the network each. */
const weeks = (...counts: readonly number[]): Pick<Given, 'categories' | 'byWeek'> => ({
  categories: [{ id: 'Network', name: 'Network', parent: null, count: 1 }],
  byWeek: counts.map((count, at) => ({
    start: MONDAYS[at] ?? '',
    count,
    byCategory: { Network: count },
  })),
})

const kindsOf = (given: Partial<Given>): readonly string[] =>
  findingsOf({ ...NOTHING, ...given }, TODAY).map(({ kind }) => kind)

const CASES: readonly (readonly [what: string, given: Partial<Given>, kinds: readonly string[]])[] = [
  ['nothing is known', {}, []],
  ['a category that grows for certain', weeks(10, 9, 30, 28), ['rising']],
  ['a rise that may be chance', weeks(10, 9, 13, 12), []],
  ['a fall', weeks(30, 30, 10, 10), []],
  ['two weeks tell nothing', weeks(5, 50), []],
  ['the running week does not count', weeks(10, 10, 10, 10, 10, 90), []],
  [
    'what is urgent',
    {
      byPriority: [
        { priority: '1', category: 'Security', count: 3 },
        { priority: '4', category: 'Printing', count: 30 },
      ],
    },
    ['urgent'],
  ],
  ['one priority is none', { byPriority: [{ priority: '1', category: 'Security', count: 3 }] }, []],
  [
    'a site with a large part',
    {
      bySite: [
        { site: 'Madrid', count: 40 },
        { site: 'Lima', count: 60 - 40 },
      ],
    },
    ['site'],
  ],
  [
    'sites with even parts',
    { bySite: ['Madrid', 'Lima', 'Bilbao', 'Vigo'].map((site) => ({ site, count: 10 })) },
    [],
  ],
]

for (const [what, given, kinds] of CASES)
  test(`what stands out: ${what}`, () => assert.deepEqual(kindsOf(given), kinds))

test('a rise leads to its tickets of those weeks', () => {
  assert.deepEqual(findingsOf({ ...NOTHING, ...weeks(10, 9, 30, 28) }, TODAY), [
    {
      kind: 'rising',
      category: 'Network',
      before: 19,
      now: 58,
      weeks: 2,
      filters: { category: 'Network', from: '2026-05-18', to: '2026-05-31' },
    },
  ])
})
