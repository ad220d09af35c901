import assert from 'node:assert/strict'
import { test } from 'node:test'
import { prepareSearch } from './search.ts'

const CASES: readonly (readonly [said: Record<string, unknown>, kept: object])[] = [
  [
    { sheet: 'Tickets', headerRow: 3, with: ['f2'] },
    { sheet: 'Tickets', headerRow: 3, with: ['f2'] },
  ],
  [{ headerRow: 0 }, { headerRow: 0 }],
  [{ headerRow: -1, sheet: '', with: [] }, {}],
  [{ headerRow: 1.5, sheet: 7, with: 'f2', more: 'x' }, {}],
]

for (const [said, kept] of CASES)
  test(`of the address ${JSON.stringify(said)} stays ${JSON.stringify(kept)}`, () => {
    assert.deepEqual(prepareSearch(said), kept)
  })
