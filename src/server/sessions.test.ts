import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createSessions, SESSION_SECONDS } from './sessions.ts'

const atTime = () => {
  const time = { ms: 0 }
  return { time, sessions: createSessions({ now: () => time.ms }) }
}

test('a session lasts a week', () => {
  const { time, sessions } = atTime()
  const id = sessions.open()
  time.ms = SESSION_SECONDS * 1000 - 1
  assert.ok(sessions.holds(id))
  time.ms += 1
  assert.ok(!sessions.holds(id))
})

test('each session is its own', () => {
  const { sessions } = atTime()
  const [one, other] = [sessions.open(), sessions.open()]
  sessions.close(one)
  assert.deepEqual([sessions.holds(one), sessions.holds(other), sessions.holds('')], [false, true, false])
})

test('of a thousand and one sessions the oldest is forgotten', () => {
  const { sessions } = atTime()
  const ids = Array.from({ length: 1001 }, () => sessions.open())
  assert.deepEqual([sessions.holds(ids[0] ?? ''), sessions.holds(ids[1] ?? '')], [false, true])
})
