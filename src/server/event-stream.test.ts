import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { type TestContext, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DeskEvent } from '../jobs/desk.ts'
import { ANALYSIS, TICKET } from './desk-double.test-helper.ts'
import { eventStream } from './event-stream.ts'
import { listeningServer, type TestServer } from './server.test-helper.ts'

const ticket = (id: number): DeskEvent => ({ id, type: 'ticket', data: TICKET })
const progress = (id: number): DeskEvent => ({ id, type: 'progress', data: { ...ANALYSIS, done: id } })
const end = (id: number): DeskEvent => ({ id, type: 'end', data: { ...ANALYSIS, state: 'done' } })

const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; !holds() && tries < 200; tries += 1) await sleep(5)
  assert.ok(holds())
}

const open = async (t: TestContext, init: RequestInit = {}, query = '') => {
  const server = await listeningServer(t)
  const response = await fetch(`${server.url}/api/analyses/a1/events${query}`, init)
  await until(() => server.desk.listeners() === 1)
  return { ...server, response }
}

/** The lines of a stream that has ended. */
const linesOf = async (response: Response): Promise<string[]> => (await response.text()).split('\n')

test('events are sent as they happen, one JSON line each, and the end closes the stream', async (t) => {
  const { desk, response } = await open(t)
  desk.emit({ id: 41, type: 'log', data: { at: 1, level: 'info', code: 'x', text: 'uno\ndos\u2028tres' } })
  desk.emit(end(42))
  assert.equal(response.headers.get('content-type'), 'text/event-stream; charset=utf-8')
  assert.equal(response.headers.get('cache-control'), 'no-store')
  assert.deepEqual(await linesOf(response), [
    'retry: 2000',
    '',
    'id: 41',
    'event: log',
    `data: ${JSON.stringify({ at: 1, level: 'info', code: 'x', text: 'uno\ndos\u2028tres' })}`,
    '',
    'id: 42',
    'event: end',
    `data: ${JSON.stringify({ ...ANALYSIS, state: 'done' })}`,
    '',
    '',
  ])
})

const LAST_IDS: readonly (readonly [header: string | null, query: string, lastId: number | null])[] = [
  [null, '', null],
  ['41', '', 41],
  [null, '?lastEventId=42', 42],
  ['43', '?lastEventId=42', 43],
  ['1779000000000123', '', 1779000000000123],
  ['nonsense', '', null],
  ['-1', '', null],
]

for (const [header, query, lastId] of LAST_IDS)
  test(`Last-Event-ID ${header} ${query} asks for what followed ${lastId}`, async (t) => {
    const { desk, response } = await open(
      t,
      { headers: header === null ? {} : { 'last-event-id': header } },
      query,
    )
    assert.equal(desk.asked.lastId, lastId)
    desk.emit(end(1))
    await response.text()
  })

test('a flood of progress becomes one event in 250 ms, the last one included', async (t) => {
  const { desk, response } = await open(t)
  for (let id = 1; id <= 100; id += 1) desk.emit(progress(id))
  await sleep(300)
  desk.emit(end(101))
  const ids = (await linesOf(response)).filter((line) => line.startsWith('id: '))
  assert.ok(ids.length <= 3, ids.join(' '))
  assert.equal(ids.at(-2), 'id: 100')
})

test('a client that goes away is forgotten', async (t) => {
  const abort = new AbortController()
  const { desk } = await open(t, { signal: abort.signal })
  abort.abort()
  await until(() => desk.listeners() === 0)
})

test('the streams end when the server stops', async (t) => {
  const { app, response, desk } = await open(t)
  const started = performance.now()
  await Promise.all([app.close(), response.text()])
  assert.ok(performance.now() - started < 2000)
  assert.equal(desk.listeners(), 0)
})

/** A client that asks for the events and then reads nothing. */
const deafClient = async ({ url, desk }: TestServer & { url: string }) => {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.pause()
  socket.write('GET /api/analyses/a1/events HTTP/1.1\r\nHost: localhost\r\n\r\n')
  await until(() => desk.listeners() === 1)
  return socket
}

test('a client that does not read costs little memory and still gets the end', async (t) => {
  const server = await listeningServer(t)
  const socket = await deafClient(server)
  const big = { ...TICKET, summary: 'x'.repeat(20_000) }
  const before = process.memoryUsage().heapUsed
  for (let id = 1; id <= 5000; id += 1) {
    server.desk.emit({ id, type: 'ticket', data: { ...big, row: id, title: `${id}`.repeat(500) } })
    if (id % 100 === 0) await sleep(0)
  }
  server.desk.emit(end(5001))
  assert.ok(process.memoryUsage().heapUsed - before < 60_000_000)
  let text = ''
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
  })
  socket.resume()
  await until(() => text.includes('event: end'))
  assert.ok(!text.includes('id: 3000\n'))
  socket.destroy()
})

const collect = async (stream: AsyncIterable<unknown>): Promise<string[]> => {
  const texts: string[] = []
  for await (const text of stream) texts.push(String(text))
  return texts
}

test('a heartbeat keeps a silent line open', async () => {
  const stop = new AbortController()
  let slept = 0
  const clock = {
    monotonic: () => slept,
    sleep: async (ms: number) => {
      slept += ms
      if (slept > 40_000) stop.abort()
    },
  }
  const silent = (async function* () {
    await new Promise(() => {})
    yield ticket(1)
  })()
  assert.deepEqual(await collect(eventStream(silent, stop.signal, clock)), [
    'retry: 2000\n\n',
    ': still here\n\n',
    ': still here\n\n',
    ': still here\n\n',
  ])
})

test('a desk that fails cuts the stream, so that the client comes back', async () => {
  const broken = (async function* () {
    yield ticket(1)
    throw new Error('the store is gone')
  })()
  await assert.rejects(collect(eventStream(broken, new AbortController().signal)), /the store is gone/)
})
