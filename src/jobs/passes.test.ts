import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createPasses } from './passes.ts'

test('what was read once is not read again', async () => {
  const passes = createPasses()
  let made = 0
  const make = async () => ++made
  const ask = (key: string) => passes.once(key, undefined, make)
  assert.deepEqual(await Promise.all([ask('a'), ask('a'), ask('b'), ask('a')]), [1, 1, 2, 1])
  for (let i = 0; i < 100; i++) await ask(`later ${i}`)
  assert.equal(await ask('a'), 103, 'forgotten, so that the room is bounded')
})

test('one reads at a time, and one that fails or is given up does not keep the others from it', async () => {
  const passes = createPasses()
  let reading = 0
  const make = async () => {
    reading += 1
    const alone = reading === 1
    await new Promise(setImmediate)
    reading -= 1
    return alone
  }
  const left = new AbortController()
  const failing = passes.once('bad', undefined, async () => {
    throw new Error('the disk burnt')
  })
  const given = passes.once('left', left.signal, make)
  left.abort(new Error('nobody waits'))
  const others = [passes.once('a', undefined, make), passes.once('b', undefined, make)]
  await assert.rejects(failing, /burnt/)
  await assert.rejects(given, /nobody waits/)
  assert.deepEqual(await Promise.all(others), [true, true])
  assert.equal(await passes.once('left', undefined, make), true)
})
