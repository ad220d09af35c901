import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createBuffer, newestFirst } from './buffer.ts'

const setUp = (atMost: number) => {
  const flushed: (readonly number[])[] = []
  const due: (() => void)[] = []
  const buffer = createBuffer<number>({
    everyMs: 500,
    atMost,
    onFlush: (items) => flushed.push(items),
    later: (work) => due.push(work),
  })
  return { buffer, flushed, due, pass: () => due.shift()?.() }
}

test('a flood is handed over in one piece', () => {
  const { buffer, flushed, due, pass } = setUp(100)
  for (const item of [1, 2, 3]) buffer.add(item)
  assert.equal(due.length, 1)
  pass()
  buffer.add(4)
  pass()
  assert.deepEqual(flushed, [[1, 2, 3], [4]])
})

test('only the newest of a flood are kept', () => {
  const { buffer, flushed, pass } = setUp(2)
  for (let item = 1; item <= 1000; item++) buffer.add(item)
  pass()
  assert.ok((flushed[0]?.length ?? 99) <= 4)
  assert.equal(flushed[0]?.at(-1), 1000)
})

test('nothing is handed over after the stop', () => {
  const { buffer, flushed, pass } = setUp(10)
  buffer.add(1)
  buffer.stop()
  pass()
  assert.deepEqual(flushed, [])
})

test('the latest answers: newest first, each ticket once', () => {
  const rows = (...numbers: number[]) => numbers.map((row) => ({ row }))
  assert.deepEqual(newestFirst(rows(3, 2, 1), rows(4, 2, 5), 4), rows(5, 2, 4, 3))
  assert.deepEqual(newestFirst([], rows(1, 2, 3), 2), rows(3, 2))
})
