import type { Progress } from '../../analysis/classifier/cross-validate.ts'
import type { Clock } from '../../shared/clock.ts'

/** Told how much of some work is done, 0–1. */
export type OnShare = (share: number) => void

/** Steps of one training after the other, as a share of all `trainings`; more of them than thought stay at 1. */
export const sharesOf = (trainings: number, onShare: OnShare = () => undefined): Progress => {
  let finished = 0
  return (done, all) => {
    onShare(Math.min(1, (finished + done / all) / trainings))
    if (done === all) finished++
  }
}

const EVERY_MS = 3000

/** Passes on what comes when the last was a few seconds ago: what is quick needs no telling. */
export const nowAndThen = (clock: Clock, onShare: OnShare): OnShare => {
  let last = clock.monotonic()
  return (share) => {
    const now = clock.monotonic()
    if (now - last < EVERY_MS || share >= 1) return
    last = now
    onShare(share)
  }
}
