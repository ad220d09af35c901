import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isJoinedWord, isNoAccount, isState } from './not-names.ts'

describe('words that are no names', () => {
  const CASES = [
    ['BLOQUEADAS', true, true, false],
    ['failed', true, true, false],
    ['ventas', false, true, false],
    ['recepcion', false, true, false],
    ['single-sign-on', false, false, true],
    ['ana-perez', false, false, false],
    ['jperez', false, false, false],
  ] as const
  for (const [word, state, noAccount, joined] of CASES) {
    test(word, () =>
      assert.deepEqual([isState(word), isNoAccount(word), isJoinedWord(word)], [state, noAccount, joined]),
    )
  }
})
