import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DeskEvent } from './desk.ts'
import { createEventHub } from './events.ts'

const log = (text: string) =>
  ({ type: 'log', data: { at: 0, level: 'info', code: 'run.done', text } }) as const

const take = async (events: AsyncIterable<DeskEvent>, count: number): Promise<readonly DeskEvent[]> => {
  const taken: DeskEvent[] = []
  for await (const event of events) {
    taken.push(event)
    if (taken.length === count) break
  }
  return taken
}
const texts = (events: readonly DeskEvent[]): string[] =>
  events.map((event) => (event.type === 'log' ? event.data.text : event.type))

const never = new AbortController().signal

test('a listener hears what happens from the moment it listens, of its own analysis only', async () => {
  const hub = createEventHub(1)
  hub.emit('a', log('before'))
  const { missed, live } = hub.listen('a', null, never)
  hub.emit('b', log('of another'))
  hub.emit('a', log('first'))
  hub.emit('a', log('second'))
  assert.deepEqual(missed, [])
  assert.deepEqual(texts(await take(live, 2)), ['first', 'second'])
})

test('who comes back with the last id gets what was missed, once and in order', async () => {
  const hub = createEventHub(1)
  hub.emit('a', log('seen'))
  const seen = hub.lastId()
  hub.emit('a', log('missed 1'))
  hub.emit('a', log('missed 2'))
  const { missed, live } = hub.listen('a', seen, never)
  hub.emit('a', log('live'))
  assert.deepEqual(texts(missed), ['missed 1', 'missed 2'])
  assert.deepEqual(texts(await take(live, 1)), ['live'])
})

test('only the latest analyses are remembered, by when something happened in them', () => {
  const hub = createEventHub(1)
  hub.emit('long', log('begun'))
  hub.emit('old', log('over'))
  const missed = (id: string) => texts(hub.listen(id, 0, never).missed)
  for (let i = 0; i < 49; i++) {
    hub.emit(`n${i}`, log('x'))
    hub.emit('long', log('goes on'))
  }
  assert.deepEqual(missed('old'), [])
  assert.deepEqual([missed('long').length, missed('n0').length], [50, 1])
})

test('who listens to an analysis that is deleted hears the end, others do not', async () => {
  const hub = createEventHub(1)
  const { live } = hub.listen('a', null, never)
  const other = hub.listen('b', null, never)
  hub.emit('a', log('last'))
  hub.forget('a')
  hub.emit('b', log('goes on'))
  assert.deepEqual(texts(await take(live, 2)), ['last'])
  assert.deepEqual(texts(await take(other.live, 1)), ['goes on'])
})

test('ids grow, also over a restart of the program', () => {
  const before = createEventHub(1_000)
  before.emit('a', log('x'))
  const after = createEventHub(1_001)
  after.emit('a', log('y'))
  assert.ok(after.lastId() > before.lastId())
})

test('an abort ends the stream without an error', async () => {
  const hub = createEventHub(1)
  const stop = new AbortController()
  const all = take(hub.listen('a', null, stop.signal).live, 99)
  hub.emit('a', log('one'))
  setImmediate(() => stop.abort())
  assert.deepEqual(texts(await all), ['one'])
})
