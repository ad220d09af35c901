import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DeskEvent } from '../jobs/desk.ts'
import { ANALYSIS, TICKET } from './desk-double.test-helper.ts'
import { createEventQueue } from './event-queue.ts'

const progress = (id: number): DeskEvent => ({ id, type: 'progress', data: { ...ANALYSIS, done: id } })
const ticket = (id: number): DeskEvent => ({ id, type: 'ticket', data: TICKET })
const state = (id: number): DeskEvent => ({ id, type: 'state', data: ANALYSIS })
const end = (id: number): DeskEvent => ({ id, type: 'end', data: ANALYSIS })

/** Plays `[now, event]` as they come, taking all that is due after each; what was sent as "type id". */
const play = (steps: readonly (readonly [now: number, event: DeskEvent | null])[]): string[] => {
  const queue = createEventQueue()
  const sent: string[] = []
  for (const [now, event] of steps) {
    if (event) queue.add(event)
    for (let next = queue.next(now); next; next = queue.next(now)) sent.push(`${next.type} ${next.id}`)
  }
  return sent
}

test('events come in their order', () => {
  const steps = [state(1), ticket(2), ticket(3), end(4)].map((event) => [0, event] as const)
  assert.deepEqual(play(steps), ['state 1', 'ticket 2', 'ticket 3', 'end 4'])
})

test('at most one progress in 250 ms; the latest wins', () => {
  const steps = [
    [0, progress(1)],
    [100, progress(2)],
    [200, progress(3)],
    [249, null],
    [250, null],
    [400, progress(4)],
    [500, null],
  ] as const
  assert.deepEqual(play(steps), ['progress 1', 'progress 3', 'progress 4'])
})

test('a state or the end makes a progress that waits pointless', () => {
  const steps = [
    [0, progress(1)],
    [10, progress(2)],
    [20, end(3)],
    [300, null],
  ] as const
  assert.deepEqual(play(steps), ['progress 1', 'end 3'])
})

test('ids never fall, so that a client that comes back misses nothing', () => {
  const steps = [
    [0, progress(1)],
    [10, progress(2)],
    [20, ticket(3)],
    [260, null],
  ] as const
  assert.deepEqual(play(steps), ['progress 1', 'ticket 3', 'progress 3'])
})

test('a progress that overtakes answers does not claim that they were sent', () => {
  const queue = createEventQueue()
  for (const event of [ticket(7), ticket(8), progress(9)]) queue.add(event)
  assert.deepEqual([queue.next(0)?.id, queue.next(0)?.id, queue.next(0)?.id], [6, 7, 8])
})

test('says when the progress that waits is due', () => {
  const queue = createEventQueue()
  queue.add(progress(1))
  queue.next(1000)
  assert.equal(queue.dueIn(1010), null)
  queue.add(progress(2))
  assert.equal(queue.dueIn(1010), 240)
  assert.equal(queue.dueIn(2000), 0)
})

test('for a slow client the oldest answers are left out, never a state or the end', () => {
  const queue = createEventQueue()
  queue.add(state(1))
  for (let id = 2; id <= 10_000; id += 1) queue.add(ticket(id))
  queue.add(end(10_001))
  const sent: DeskEvent[] = []
  for (let next = queue.next(0); next; next = queue.next(0)) sent.push(next)
  assert.equal(sent.length, 500)
  assert.deepEqual([sent[0]?.type, sent.at(-2)?.id, sent.at(-1)?.type], ['state', 10_000, 'end'])
})
