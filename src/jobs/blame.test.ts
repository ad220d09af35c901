import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createBlame } from './blame.ts'

test('when nobody is answered the engine failed', () => {
  assert.equal(createBlame().watch('a')(), true)
})

test('when others are answered meanwhile it is the ticket', () => {
  const blame = createBlame()
  const engineFailed = blame.watch('a')
  blame.answered()
  assert.equal(engineFailed(), false)
})

test('answers from before the ticket was asked tell nothing', () => {
  const blame = createBlame()
  blame.answered()
  assert.equal(blame.watch('a')(), true)
})

test('a ticket is spared once: the same again is its own fault, another ticket is another matter', () => {
  const blame = createBlame()
  assert.equal(blame.watch('a')(), true)
  assert.equal(blame.watch('a')(), false)
  assert.equal(blame.watch('b')(), true)
})
