import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { matchesOf } from './text.ts'

describe('matchesOf', () => {
  const CASES: readonly (readonly [text: string, pattern: RegExp])[] = [
    ['a1 b22 c333', /(?<letter>[a-z])(\d+)/g],
    ['one\ntwo\n', /^|\n/gm],
    ['one\ntwo', /$/gm],
    ['none', /\d/g],
    ['', /^/g],
  ]
  for (const [text, pattern] of CASES) {
    test(`${pattern} in ${JSON.stringify(text)}`, () => {
      const places = (found: Iterable<RegExpMatchArray>) => [...found].map((match) => [match.index, ...match])
      assert.deepEqual(places(matchesOf(text, pattern)), places(text.matchAll(pattern)))
      assert.deepEqual(places(matchesOf(text, pattern)), places(text.matchAll(pattern)))
    })
  }
})
