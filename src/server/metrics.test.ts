import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MEASURES } from './desk-double.test-helper.ts'
import { metricsText } from './metrics.ts'
import { testServer } from './server.test-helper.ts'

const LINES = [
  '# TYPE triaje_tickets_total counter',
  'triaje_tickets_total{state="done",route="model"} 7',
  'triaje_tickets_total{state="failed",route=""} 1',
  'triaje_tokens_total{kind="in"} 100',
  'triaje_tokens_total{kind="out"} 9',
  'triaje_engine_up{engine="ollama"} 0',
  'triaje_analyses{state="running"} 1',
  'triaje_queue_length 5',
  'triaje_calls_in_flight 2',
  'triaje_build_info{version="1.2.3"} 1',
]

test('the numbers come in the format of Prometheus', () => {
  const lines = metricsText(MEASURES, '1.2.3').split('\n')
  for (const line of LINES) assert.ok(lines.includes(line), line)
  const odd = lines.filter(
    (line) => !/^(# (HELP|TYPE) .+|[a-z_]+(\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\})? [\d.e+]+|)$/.test(line),
  )
  assert.deepEqual(odd, [])
})

test('what a label holds cannot end it', () => {
  assert.match(metricsText(MEASURES, 'a"b\\c\nd'), /version="a\\"b\\\\c\\nd"/)
})

test('they are told to everybody without a password, and to who has it where there is one', async (t) => {
  const open = await testServer(t)
  const free = await open.app.inject('/metrics')
  assert.deepEqual(
    [free.statusCode, free.headers['content-type']],
    [200, 'text/plain; version=0.0.4; charset=utf-8'],
  )
  const closed = await testServer(t, { env: { TRIAJE_PASSWORD: 'secret' } })
  assert.equal((await closed.app.inject('/metrics')).statusCode, 401)
  const headers = { authorization: 'Bearer secret' }
  assert.equal((await closed.app.inject({ url: '/metrics', headers })).statusCode, 200)
})

test('alive is told always, ready only when work can be taken in', async (t) => {
  const { app, desk } = await testServer(t, { env: { TRIAJE_PASSWORD: 'secret' } })
  const told = async (url: string) => {
    const { statusCode, body } = await app.inject(url)
    return [statusCode, JSON.parse(body).ready]
  }
  assert.deepEqual(await told('/healthz'), [200, true])
  assert.deepEqual(await told('/healthz/ready'), [200, true])
  desk.readiness.now = false
  assert.deepEqual(await told('/healthz'), [200, false])
  assert.deepEqual(await told('/healthz/live'), [200, undefined])
  assert.deepEqual(await told('/healthz/ready'), [503, false])
})
