import assert from 'node:assert/strict'
import { test } from 'node:test'
import { uniqueNames } from './unique-names.ts'

const lower = (name: string) => name.toLowerCase()

/** Names wanted, names taken, how they are compared, names given. */
const CASES: [string[], string[], ((name: string) => string) | undefined, string[]][] = [
  [['a', 'b', 'a', 'a'], [], undefined, ['a', 'b', 'a (2)', 'a (3)']],
  [['a', 'a (2)', 'a'], [], undefined, ['a', 'a (2)', 'a (3)']],
  [['a', 'A'], [], undefined, ['a', 'A']],
  [['Resumen', 'Revisar'], ['RESUMEN', 'resumen (2)'], lower, ['Resumen (3)', 'Revisar']],
]

test('names that repeat or are taken get a number', () => {
  for (const [wanted, taken, key, names] of CASES)
    assert.deepEqual(uniqueNames(wanted, { taken, ...(key ? { key } : {}) }), names)
})
