import type { Round } from './play.ts'

/** Milliseconds within which the program must be back after a kill, in nearly all rounds. */
const START_MS = 2000
const NEARLY_ALL = 0.95

export const summary = (rounds: readonly Round[]): { line: string; starts: string; ok: boolean } => {
  const count = (of: 'lost' | 'askedAgain' | 'halfFiles'): number =>
    rounds.reduce((sum, round) => sum + round[of].length, 0)
  const found = [count('lost'), count('askedAgain'), count('halfFiles')] as const
  const [lost, again, half] = found
  const times = rounds.map(({ startMs }) => Math.round(startMs)).toSorted((a, b) => a - b)
  const at = (share: number): number => times[Math.ceil(share * times.length) - 1] ?? 0
  return {
    line: `${rounds.length} rounds: ${lost} lost, ${again} asked again beyond those in flight, ${half} half files`,
    starts: `start again: median ${at(0.5)} ms, p95 ${at(NEARLY_ALL)} ms, slowest ${at(1)} ms (bar: p95 below ${START_MS} ms)`,
    ok: found.every((one) => one === 0) && at(NEARLY_ALL) < START_MS,
  }
}
