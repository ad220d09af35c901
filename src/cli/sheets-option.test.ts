import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TriajeError } from '../shared/errors.ts'
import { sheetsFrom } from './sheets-option.ts'

test('sheets by name', () => {
  assert.deepEqual(sheetsFrom(undefined, 'csv'), [])
  assert.deepEqual(sheetsFrom(' how ', 'xlsx'), ['how'])
})

const WRONG: readonly (readonly [text: string, format: 'xlsx' | 'csv'])[] = [
  ['nope', 'xlsx'],
  ['how,', 'xlsx'],
  ['how', 'csv'],
]

for (const [text, format] of WRONG)
  test(`--sheets ${text} into .${format} is refused`, () => {
    assert.throws(
      () => sheetsFrom(text, format),
      (error) => error instanceof TriajeError && error.field === 'sheets',
    )
  })
