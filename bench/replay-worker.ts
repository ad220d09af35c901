// Some of the replays, in a thread of their own.
import { parentPort, workerData } from 'node:worker_threads'
import type { LabelledSet } from './labelled.ts'
import { type Replay, replay } from './replay.ts'

/** The seeds first, first + step, … up to last. */
export type Seeds = {
  readonly set: LabelledSet
  readonly first: number
  readonly step: number
  readonly last: number
}

const { set, first, step, last } = workerData as Seeds
const replays: Replay[] = []
for (let seed = first; seed <= last; seed += step) replays.push(replay(set, seed))
parentPort?.postMessage(replays)
