import assert from 'node:assert/strict'
import { test } from 'node:test'
import { playCrashes } from './play.ts'
import { summary } from './summary.ts'

test('killed at random moments, it loses nothing, asks nothing finished again and leaves no half files', async () => {
  const rounds = await playCrashes({ rounds: 5, seed: 7 })
  const found = rounds.flatMap(({ lost, askedAgain, halfFiles }) => [...lost, ...askedAgain, ...halfFiles])
  assert.deepEqual(found, [])
  assert.equal(summary(rounds).line, '5 rounds: 0 lost, 0 asked again beyond those in flight, 0 half files')
})
