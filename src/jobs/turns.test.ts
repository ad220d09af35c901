import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { createTurns } from './turns.ts'

test('about one thing one after the other, about others meanwhile, also after a failure', async () => {
  const turns = createTurns()
  const told: string[] = []
  const work = (name: string) => async (): Promise<string> => {
    told.push(`${name} begins`)
    await setImmediate()
    told.push(`${name} ends`)
    if (name === 'a1') throw new Error('no')
    return name
  }
  const first = turns('a', work('a1'))
  const others = [turns('a', work('a2')), turns('b', work('b1'))]
  await assert.rejects(first, /no/)
  assert.deepEqual(await Promise.all(others), ['a2', 'b1'])
  const ofA = told.filter((each) => each.startsWith('a'))
  assert.deepEqual(ofA, ['a1 begins', 'a1 ends', 'a2 begins', 'a2 ends'])
  assert.ok(told.indexOf('b1 begins') < told.indexOf('a2 begins'))
})
