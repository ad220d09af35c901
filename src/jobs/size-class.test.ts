import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sizeClass } from './size-class.ts'

test('sizes of a class lie within a factor of √2, and no class changes the order of lengths', () => {
  let last = 0
  for (let size = 1; size < 5000; size++) {
    const found = sizeClass(size)
    assert.ok(found >= last, `${size}`)
    assert.ok(Math.abs(Math.log2(found / size)) <= 0.25 + 1e-9, `${size}: ${found}`)
    last = found
  }
})

test('sizes of a class are one number, and there are few classes', () => {
  const classes = new Set(Array.from({ length: 4096 }, (_, i) => sizeClass(i + 1)))
  assert.equal(classes.size, 24)
  assert.equal(sizeClass(100), sizeClass(107))
})

test('a ticket without text has no size', () => assert.equal(sizeClass(0), 0))
