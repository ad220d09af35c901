import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Rule } from './rule.ts'
import { createWordFinder, lowerOf } from './words.ts'

describe('createWordFinder', () => {
  const phone: Rule = { type: 'PHONE', words: ['tel'], pattern: /x/y }
  const user: Rule = { type: 'USER', words: ['teleph', 'c.c.'], pattern: /x/y }
  const find = createWordFinder([phone, user])

  test('tells where each rule’s words begin, also inside a longer one', () => {
    const places = find('tel hotel telephone c.c.')
    assert.deepEqual(places.get(phone), [0, 10])
    assert.deepEqual(places.get(user), [10, 20])
  })
})

describe('lowerOf', () => {
  const CASES = [
    ['ÁREA Ñ', 'área ñ'],
    ['İ TEL', 'İ tel'],
  ] as const
  for (const [text, lower] of CASES) test(text, () => assert.equal(lowerOf(text), lower))
})
