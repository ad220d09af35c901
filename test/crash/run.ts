/**
 * Kills the server at random moments: `npm run test:crash -- [--rounds 200] [--seed 1] [--power] [--verbose]`.
 * With --power its data lies on a disk of its own, and the power of that disk is cut (Linux, root).
 */
import { parseArgs } from 'node:util'
import { playCrashes, type Round } from './play.ts'
import { carelessLosses, onDisk } from './power.ts'
import { summary } from './summary.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    power: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
})

const tell = ({ moment, startMs, lost, askedAgain, halfFiles }: Round, number: number): void => {
  const found = [...lost, ...askedAgain, ...halfFiles]
  if (found.length === 0 && !values.verbose) return
  console.error(`round ${number} (${moment}, start ${Math.round(startMs)} ms) ${found.join('; ')}`)
}

const played = { rounds: Number(values.rounds), seed: Number(values.seed), onRound: tell }
const { line, starts, ok } = summary(
  await (values.power ? onDisk((disk) => playCrashes({ ...played, disk })) : playCrashes(played)),
)
console.log(line)
console.log(starts)
if (values.power) {
  const { told, lost } = await onDisk(carelessLosses)
  console.log(`control without syncs: ${lost} of ${told} rows lost that were told of`)
}
process.exitCode = ok ? 0 : 1
