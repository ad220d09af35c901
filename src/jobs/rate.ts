import type { Clock } from '../shared/clock.ts'

export type Rate = {
  add(tickets: number): void
  perMinute(): number | null
  etaSeconds(remaining: number): number | null
}

const WINDOW_MS = 60_000

export const createRate = ({ monotonic }: Clock): Rate => {
  const seen: { at: number; tickets: number }[] = []
  const perMinute = (): number | null => {
    const now = monotonic()
    while (seen[0] && now - seen[0].at > WINDOW_MS) seen.shift()
    const first = seen[0]
    if (!first || now - first.at < 200) return null
    const tickets = seen.reduce((sum, one) => sum + one.tickets, 0)
    return Math.round((tickets / (now - first.at)) * 60_000)
  }
  return {
    add: (tickets) => seen.push({ at: monotonic(), tickets }),
    perMinute,
    etaSeconds: (remaining) => {
      const rate = perMinute()
      return rate ? Math.round((remaining / rate) * 60) : null
    },
  }
}
