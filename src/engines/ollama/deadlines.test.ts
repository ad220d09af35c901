import assert from 'node:assert/strict'
import { beforeEach, mock, test } from 'node:test'
import { createDeadlines, OVERDUE } from './deadlines.ts'

const never = new AbortController().signal
const isOverdue = ({ signal }: { signal: AbortSignal }): boolean => signal.reason === OVERDUE

beforeEach(() => {
  mock.timers.reset()
  mock.timers.enable({ apis: ['setTimeout'] })
})

test('a call alone has exactly its time', () => {
  const call = createDeadlines()(1000, never)
  mock.timers.tick(999)
  assert.ok(!isOverdue(call))
  mock.timers.tick(1)
  assert.ok(isOverdue(call))
})

test('a call that waited for earlier ones has its whole time once they end', () => {
  const watch = createDeadlines()
  const first = watch(1000, never)
  const second = watch(1000, never)
  mock.timers.tick(900)
  first.end()
  mock.timers.tick(900)
  assert.ok(!isOverdue(second))
  mock.timers.tick(100)
  assert.ok(isOverdue(second))
})

test('of two calls that are stuck the earlier is given up first: the later may have waited for it', () => {
  const watch = createDeadlines()
  const [first, second] = [watch(1000, never), watch(1000, never)]
  mock.timers.tick(1000)
  assert.deepEqual([isOverdue(first), isOverdue(second)], [true, false])
  mock.timers.tick(1000)
  assert.ok(isOverdue(second))
})

test('later calls that end give an earlier one no more time', () => {
  const watch = createDeadlines()
  const stuck = watch(1000, never)
  for (let sent = 0; sent < 4; sent++) {
    const other = watch(1000, never)
    mock.timers.tick(250)
    other.end()
  }
  assert.ok(isOverdue(stuck))
})

test('a call that ended is never overdue', () => {
  const call = createDeadlines()(1000, never)
  call.end()
  mock.timers.tick(5000)
  assert.ok(!call.signal.aborted)
})

test('the caller gives up with its own reason, before the call or during it', () => {
  const controller = new AbortController()
  const during = createDeadlines()(1000, controller.signal)
  controller.abort('stop')
  assert.equal(during.signal.reason, 'stop')
  assert.equal(createDeadlines()(1000, controller.signal).signal.reason, 'stop')
})
