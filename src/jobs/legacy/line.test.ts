import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { createLine } from './line.ts'

test('two have a place, the others get one in the order in which they came', async () => {
  const line = createLine(2)
  const came: string[] = []
  const enter = async (name: string): Promise<() => void> => {
    const leave = await line()
    came.push(name)
    return leave
  }
  const [first, second] = await Promise.all([enter('a'), enter('b')])
  const third = enter('c')
  const fourth = enter('d')
  await setImmediate()
  assert.deepEqual(came, ['a', 'b'])
  second()
  const leaveThird = await third
  assert.deepEqual(came, ['a', 'b', 'c'])
  second()
  await setImmediate()
  assert.deepEqual(came, ['a', 'b', 'c'], 'a place is given back once')
  first()
  leaveThird()
  await fourth
  const fifth = enter('e')
  await fifth
  assert.deepEqual(came, ['a', 'b', 'c', 'd', 'e'])
})
