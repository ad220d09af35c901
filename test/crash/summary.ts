import type { Round } from './play.ts'

/** Milliseconds within which the program must be back after a kill, in the middle of all rounds. */
const START_MS = 2000

export const summary = (rounds: readonly Round[]): { line: string; starts: string; ok: boolean } => {
  const count = (of: 'lost' | 'askedAgain' | 'halfFiles'): number =>
    rounds.reduce((sum, round) => sum + round[of].length, 0)
  const found = [count('lost'), count('askedAgain'), count('halfFiles')] as const
  const [lost, again, half] = found
  const times = rounds.map(({ startMs }) => Math.round(startMs)).toSorted((a, b) => a - b)
  const middle = times[Math.floor(times.length / 2)] ?? 0
  return {
    line: `${rounds.length} rounds: ${lost} lost, ${again} asked again beyond those in flight, ${half} half files`,
    starts: `start after a kill: ${middle} ms in the middle, ${times.at(-1) ?? 0} ms at most`,
    ok: found.every((one) => one === 0) && middle < START_MS,
  }
}
