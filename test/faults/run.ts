/** Plays every fault of the engine that we know of and prints what came of it: `npm run test:faults [-- WORDS]`. */
import { type Expected, expectedOf, judge, type Verdict } from './judge.ts'
import { play } from './play.ts'
import { scenarios } from './scenarios.ts'

const words = process.argv.slice(2).join(' ')

const verdicts: Verdict[] = []
let expected: Expected = new Map()
for (const scenario of scenarios()) {
  const first = expected.size === 0
  if (!first && !scenario.name.includes(words)) continue
  const played = await play(scenario)
  if (first) expected = expectedOf(played)
  verdicts.push(judge(played, expected))
}
console.table(verdicts.map(({ wrong, ...told }) => (wrong === '' ? told : { ...told, wrong })))
const failed = verdicts.filter(({ wrong }) => wrong !== '')
console.log(failed.length === 0 ? 'all as it should be' : `${failed.length} not as they should be`)
process.exitCode = failed.length === 0 ? 0 : 1
