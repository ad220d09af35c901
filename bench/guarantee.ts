// How often the promise "right at least X %" is broken: npm run bench:guarantee -- DIR [--replays 200] [--set NAME]
// Each replay draws labels anew, sets the thresholds on them, and judges what they accept of the other tickets.
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { lowerBound } from '../src/analysis/classifier/binomial.ts'
import { type LabelledSet, readLabelledSets } from './labelled.ts'
import { labelsOf, type Outcome, RATES, type Replay } from './replay.ts'
import type { Seeds } from './replay-worker.ts'
import { print } from './table.ts'

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Broken: fewer right than promised among the accepted. Surely: by more than chance in so few tickets explains (95 %). */
const summary = (outcomes: readonly Outcome[], rate: number): readonly string[] => {
  const share = (is: (outcome: Outcome) => boolean): string =>
    (outcomes.filter(is).length / outcomes.length).toFixed(3)
  const accepted = outcomes.reduce((sum, outcome) => sum + outcome.accepted, 0)
  const right = outcomes.reduce((sum, outcome) => sum + outcome.right, 0)
  return [
    share((one) => one.right < rate * one.accepted),
    share((one) => lowerBound(one.accepted - one.right, one.accepted, 0.05) > 1 - rate),
    median(outcomes.map(({ coverage }) => coverage)).toFixed(2),
    accepted > 0 ? (right / accepted).toFixed(3) : '–',
  ]
}

const COLUMNS = ['broken', 'surely broken', 'median coverage', 'accuracy']
const HEADER = ['set', 'labels', 'X', ...COLUMNS, ...COLUMNS.map((name) => `naive: ${name}`)]

/** The replays of seeds 1, 2, 3…, spread over the processors. */
const replaysOf = async (set: LabelledSet, count: number): Promise<readonly Replay[]> => {
  const workers = availableParallelism()
  const parts = await Promise.all(
    Array.from({ length: workers }, (_, first) =>
      inWorker({ set, first: first + 1, step: workers, last: count }),
    ),
  )
  return parts.flat()
}

const inWorker = async (workerData: Seeds): Promise<readonly Replay[]> =>
  await new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./replay-worker.ts', import.meta.url), { workerData })
    worker.once('message', resolve)
    worker.once('error', reject)
  })

const main = async (): Promise<void> => {
  const options = {
    replays: { type: 'string', default: '200' },
    set: { type: 'string', default: '' },
  } as const
  const { values, positionals } = parseArgs({ allowPositionals: true, options })
  const [folder] = positionals
  if (!folder) throw new Error('usage: guarantee.ts DIR [--replays 200] [--set NAME]')
  print(HEADER, true)
  for (const set of readLabelledSets(folder).filter(({ name }) => name.startsWith(values.set))) {
    const replays = await replaysOf(set, Number(values.replays))
    RATES.forEach((rate, at) => {
      const promised = replays.map((one) => one.promised[at] as Outcome)
      const naive = replays.map((one) => one.naive[at] as Outcome)
      const cells = [...summary(promised, rate), ...summary(naive, rate)]
      print([set.name, String(labelsOf(set)), String(rate), ...cells])
    })
  }
}

await main()
