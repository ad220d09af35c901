import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createBlame } from './blame.ts'

test('when nobody is answered the engine failed', () => {
  const a = createBlame().watch('a')
  a.failed()
  assert.equal(a.whose(), 'engine')
})

test('when a call that began after the first failure is answered it is the ticket', () => {
  const blame = createBlame()
  const a = blame.watch('a')
  a.failed()
  blame.watch('b').answered()
  a.failed()
  assert.equal(a.whose(), 'ticket')
})

test('answers to calls that were under way when the trouble began tell nothing', () => {
  const blame = createBlame()
  const a = blame.watch('a')
  const b = blame.watch('b')
  a.failed()
  b.answered()
  assert.equal(a.whose(), 'engine')
})

test('a ticket gets a second chance, not a third; another ticket is another matter', () => {
  const blame = createBlame()
  const fails = (ticket: string): string => {
    const watched = blame.watch(ticket)
    watched.failed()
    return watched.whose()
  }
  assert.deepEqual(['a', 'a', 'b'].map(fails), ['engine', 'unclear', 'engine'])
})
