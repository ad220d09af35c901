import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judge } from './judge.ts'
import { faultOfSeed, subjects } from './round.ts'

const SEEDS = 60

test('the files are extended while nothing is wrong with them', async () => {
  for (const file of subjects()) assert.deepEqual(await judge(file), { refused: null })
})

test('damaged files are extended rightly or refused with a reason', async () => {
  const files = subjects()
  for (let seed = 1; seed <= SEEDS; seed++) assert.equal(await faultOfSeed(files, seed), null, `seed ${seed}`)
})
