import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { maskText } from './mask.ts'

/** What a text is after masking, and texts in which nothing is masked. */
export type MaskTables = {
  readonly masked: readonly (readonly [before: string, after: string])[]
  readonly kept: readonly string[]
}

/** Tests each text of the tables by itself. */
export const describeMasking = (name: string, { masked, kept }: MaskTables): void => {
  describe(name, () => {
    for (const [before, after] of masked) {
      test(before, () => assert.equal(maskText(before).text, after))
    }
    for (const text of kept) {
      test(`keeps ${text}`, () => assert.equal(maskText(text).text, text))
    }
  })
}
