import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import { throttle } from './throttle.ts'

test('at once when it rests, else once at the end of the pause', () => {
  mock.timers.enable({ apis: ['setTimeout'] })
  let calls = 0
  const call = throttle(() => {
    calls += 1
  }, 250)
  call()
  assert.equal(calls, 1)
  call()
  call()
  assert.equal(calls, 1)
  mock.timers.tick(250)
  assert.equal(calls, 2)
  mock.timers.tick(1000)
  assert.equal(calls, 2)
  call()
  assert.equal(calls, 3)
  call()
  call.cancel()
  mock.timers.tick(1000)
  assert.equal(calls, 3)
  mock.timers.reset()
})
