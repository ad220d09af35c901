import type { Clock } from '../shared/clock.ts'

/** How fast tickets get done while work goes on: loading the model before and pauses between do not count. */
export type Rate = {
  /** So many more tickets are done by one answer, duplicates included. */
  add(tickets: number): void
  /** Over the last minutes of work; null until enough is done to tell. */
  perMinute(): number | null
  /** For the tickets left; null when there is no rate to tell by. */
  etaSeconds(left: number): number | null
  /** Work stands still: the time until `resume` is not counted. */
  pause(): void
  resume(): void
}

/** The window is a minute of work, longer as long as it holds few answers, at most ten minutes. */
const SHORT_MS = 60_000
const LONG_MS = 600_000
const FEW_ANSWERS = 30
/** Answers are counted in steps, so that a fast engine does not fill the memory. */
const STEP_MS = 500
/** Work after the first answer before a rate is told. */
const LEARNING_MS = 2000
const LEARNING_ANSWERS = 3

type Step = { readonly at: number; answers: number; tickets: number }

export const createRate = (clock: Pick<Clock, 'monotonic'>): Rate => {
  /** The first one only marks where the window begins: the time that its answers took is not known. */
  const steps: Step[] = []
  let worked = 0
  let since: number | null = clock.monotonic()
  const now = (): number => worked + (since === null ? 0 : clock.monotonic() - since)

  const forget = (): void => {
    while (tooOld(steps, now())) steps.shift()
  }
  const perMinute = (): number | null => {
    forget()
    const span = now() - (steps[0]?.at ?? now())
    if (span < LEARNING_MS || total(steps, 'answers') < LEARNING_ANSWERS) return null
    return (total(steps, 'tickets') / span) * 60_000
  }
  return {
    add: (tickets) => {
      const at = now()
      const last = steps.length > 1 ? steps.at(-1) : undefined
      if (last && at - last.at < STEP_MS) {
        last.answers += 1
        last.tickets += tickets
      } else steps.push({ at, answers: 1, tickets })
      forget()
    },
    perMinute,
    etaSeconds: (left) => {
      if (left === 0) return 0
      const rate = perMinute()
      return rate ? Math.ceil((left / rate) * 60) : null
    },
    pause: () => {
      worked = now()
      since = null
    },
    resume: () => {
      since ??= clock.monotonic()
    },
  }
}

const total = (steps: readonly Step[], what: 'answers' | 'tickets'): number =>
  steps.slice(1).reduce((sum, step) => sum + step[what], 0)

/** True when the window can begin one step later. */
const tooOld = (steps: readonly Step[], now: number): boolean => {
  const next = steps[1]
  if (!next) return false
  const age = now - next.at
  return age > LONG_MS || (age > SHORT_MS && total(steps, 'answers') - next.answers >= FEW_ANSWERS)
}
