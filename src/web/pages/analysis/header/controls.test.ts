import assert from 'node:assert/strict'
import { test } from 'node:test'
import { controlsOf, reasonOf } from './controls.ts'

const CASES = [
  [{ state: 'queued', reason: null, failed: 0 }, ['pause', 'cancel'], null],
  [{ state: 'running', reason: null, failed: 3 }, ['pause', 'cancel'], null],
  [{ state: 'paused', reason: 'user', failed: 3 }, ['resume', 'cancel'], 'user'],
  [{ state: 'paused', reason: 'engine', failed: 0 }, ['tryNow', 'cancel'], 'engine'],
  [{ state: 'paused', reason: 'disk', failed: 0 }, ['tryNow', 'cancel'], 'disk'],
  [{ state: 'paused', reason: 'model', failed: 0 }, ['resume', 'cancel'], 'model'],
  [{ state: 'paused', reason: null, failed: 0 }, ['resume', 'cancel'], 'stopped'],
  [{ state: 'done', reason: null, failed: 0 }, [], null],
  [{ state: 'done', reason: null, failed: 1 }, ['retry'], null],
  [{ state: 'cancelled', reason: null, failed: 1 }, ['resume', 'retry'], null],
  [{ state: 'failed', reason: null, failed: 0 }, ['resume'], 'failed'],
] as const

test('what can be done, and what is explained, in each state', () => {
  for (const [standing, controls, reason] of CASES) {
    assert.deepEqual(controlsOf(standing), controls, standing.state)
    assert.equal(reasonOf(standing), reason)
  }
})
