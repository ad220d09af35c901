import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quickFold } from './quick-fold.ts'
import { fold } from './text.ts'

test('it folds every letter as the slow one does', () => {
  for (let code = 0; code < 0x3000; code++) {
    const letter = String.fromCharCode(code)
    assert.equal(quickFold(letter), fold(letter), `U+${code.toString(16)}`)
  }
  assert.equal(quickFold('ÁRBOL “Ñandú” – Straße'), fold('ÁRBOL “Ñandú” – Straße'))
})
