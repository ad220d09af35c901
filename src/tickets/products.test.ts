import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isMaker, isProduct, isSoftware } from './products.ts'

describe('products', () => {
  const CASES = [
    ['teams', true, true, false],
    ['kyocera', true, false, true],
    ['vpn', true, false, false],
    ['sharp', false, false, true],
    ['perez', false, false, false],
  ] as const
  for (const [word, product, software, maker] of CASES) {
    test(word, () =>
      assert.deepEqual([isProduct(word), isSoftware(word), isMaker(word)], [product, software, maker]),
    )
  }
})
