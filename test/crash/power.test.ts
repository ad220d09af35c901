import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayCutPower } from '../loop-disk.ts'
import { needs } from '../skip.ts'
import { playCrashes } from './play.ts'
import { carelessLosses, onDisk, storeLosses } from './power.ts'
import { summary } from './summary.ts'

const skip = needs('power cut', await mayCutPower(), 'only root on Linux may mount a disk of its own')

test('when the power goes, every answer that was said to be safe is on the disk', { skip }, async () => {
  const { told, lost } = await onDisk(storeLosses)
  assert.ok(told > 0)
  assert.equal(lost, 0)
})

test('the control without syncs loses what it said was safe', { skip }, async () => {
  const { told, lost } = await onDisk(carelessLosses)
  assert.ok(told > 0)
  assert.ok(lost > 0)
})

test('a server whose disk loses power comes back with all that it told its clients', { skip }, async () => {
  const rounds = await onDisk((disk) => playCrashes({ rounds: 2, seed: 1, disk }))
  const found = rounds.flatMap(({ lost, askedAgain, halfFiles }) => [...lost, ...askedAgain, ...halfFiles])
  assert.deepEqual(found, [])
  assert.equal(summary(rounds).line, '2 rounds: 0 lost, 0 asked again beyond those in flight, 0 half files')
})
