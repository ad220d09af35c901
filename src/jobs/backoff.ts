/** Milliseconds before try number `attempt` (1 is the first repetition): 0.5 s doubling to 30 s, half of it jitter. */
export const backoff = (attempt: number, random: () => number = Math.random): number => {
  const full = Math.min(30_000, 500 * 2 ** (attempt - 1))
  return full / 2 + random() * (full / 2)
}
