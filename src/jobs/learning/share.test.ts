import assert from 'node:assert/strict'
import { test } from 'node:test'
import { systemClock } from '../../shared/clock.ts'
import { nowAndThen, sharesOf } from './share.ts'

test('steps of several trainings are shares of all of them, and never more than all', () => {
  const told: number[] = []
  const progress = sharesOf(2, (share) => told.push(share))
  for (let training = 0; training < 3; training++) for (let step = 1; step <= 2; step++) progress(step, 2)
  assert.deepEqual(told, [0.25, 0.5, 0.75, 1, 1, 1])
})

test('told every few seconds, not at once and not at the end', () => {
  const told: number[] = []
  let time = 0
  const onShare = nowAndThen({ ...systemClock, monotonic: () => time }, (share) => told.push(share))
  for (const [at, share] of [
    [500, 0.1],
    [3000, 0.2],
    [5900, 0.3],
    [6000, 0.4],
    [20_000, 1],
  ] as const) {
    time = at
    onShare(share)
  }
  assert.deepEqual(told, [0.2, 0.4])
})
