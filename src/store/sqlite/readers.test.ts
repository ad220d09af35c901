import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StatisticsRows } from '../store.ts'
import { createReaders } from './readers.ts'

/** Counts that are told apart by their number, and the moments when they are ready. */
const counting = () => {
  const waiting: (() => void)[] = []
  let begun = 0
  const count = (): Promise<StatisticsRows> => {
    begun += 1
    const number = begun
    return new Promise((resolve) => {
      waiting.push(() => resolve({ groups: [{ group: 'N1', count: number }] } as unknown as StatisticsRows))
    })
  }
  const finish = (): void => {
    for (const ready of waiting.splice(0)) ready()
  }
  return { count, finish, begun: () => begun }
}

const numberOf = async (rows: Promise<StatisticsRows>): Promise<number | undefined> =>
  (await rows).groups[0]?.count

const wanted = { analysis: 1, version: 7, roughly: false }

test('counts are kept as long as nothing changes, analysis by analysis', async () => {
  const world = counting()
  const readers = createReaders(world.count)
  const first = readers.statistics(wanted)
  const same = readers.statistics(wanted)
  world.finish()
  assert.deepEqual([await numberOf(first), await numberOf(same)], [1, 1])
  assert.equal(await numberOf(readers.statistics(wanted)), 1)
  const other = readers.statistics({ ...wanted, analysis: 2 })
  world.finish()
  assert.equal(await numberOf(other), 2)
})

test('after a change it is counted anew, also when a count of the state before is under way', async () => {
  const world = counting()
  const readers = createReaders(world.count)
  const before = readers.statistics(wanted)
  const after = readers.statistics({ ...wanted, version: 8 })
  world.finish()
  assert.deepEqual([await numberOf(before), await numberOf(after)], [1, 2])
})

test('while a run goes on the last counts are told at once, and new ones are made behind them, one at a time', async () => {
  const world = counting()
  const readers = createReaders(world.count)
  const first = readers.statistics(wanted)
  world.finish()
  await first
  for (const version of [8, 9, 10])
    assert.equal(await numberOf(readers.statistics({ analysis: 1, version, roughly: true })), 1)
  assert.equal(world.begun(), 2)
  world.finish()
  await readers.idle()
  assert.equal(await numberOf(readers.statistics({ analysis: 1, version: 10, roughly: true })), 2)
})
