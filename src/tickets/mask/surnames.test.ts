import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isInitialOfSurname } from './surnames.ts'

describe('isInitialOfSurname', () => {
  const CASES = [
    ['aperez', true],
    ['EPALMA', true],
    ['perez', false],
    ['clara', false],
    ['acceso', false],
  ] as const
  for (const [value, expected] of CASES) test(value, () => assert.equal(isInitialOfSurname(value), expected))
})
