import { randomNumbers } from '../../src/shared/random.ts'

/** Numbers in [0, 1), the same for the same seed everywhere. */
export type Random = () => number

export const createRandom: (seed: number) => Random = randomNumbers

export const pick = <T>(random: Random, list: readonly T[]): T => {
  const found = list[Math.floor(random() * list.length)]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}
