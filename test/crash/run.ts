/** Kills the server at random moments: `npm run test:crash -- [--rounds 200] [--seed 1] [--verbose]`. */
import { parseArgs } from 'node:util'
import { playCrashes, type Round } from './play.ts'
import { summary } from './summary.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    verbose: { type: 'boolean', default: false },
  },
})

const tell = ({ moment, startMs, lost, askedAgain, halfFiles }: Round, number: number): void => {
  const found = [...lost, ...askedAgain, ...halfFiles]
  if (found.length === 0 && !values.verbose) return
  console.error(`round ${number} (${moment}, start ${Math.round(startMs)} ms) ${found.join('; ')}`)
}

const rounds = await playCrashes({ rounds: Number(values.rounds), seed: Number(values.seed), onRound: tell })
const { line, starts, ok } = summary(rounds)
console.log(line)
console.error(starts)
process.exitCode = ok ? 0 : 1
