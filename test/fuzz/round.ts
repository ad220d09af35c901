import { globSync, readFileSync } from 'node:fs'
import { randomNumbers } from '../../src/shared/random.ts'
import { judge } from './judge.ts'
import { mutated } from './mutate.ts'
import { oddWorkbooks } from './workbooks.ts'

/** The files that are damaged: the examples, and workbooks with a bit of everything. */
export const subjects = (): readonly Buffer[] => [
  ...globSync('examples/*/tickets.*').map((file) => readFileSync(file)),
  ...oddWorkbooks(),
]

/** The file of one seed. */
export const fileOf = (files: readonly Buffer[], seed: number): Buffer => {
  const random = randomNumbers(seed)
  const file = files[Math.floor(random() * files.length)] ?? Buffer.alloc(0)
  return mutated(file, random)
}

/** Judges the file of one seed; resolves to what is wrong, or null. */
export const faultOfSeed = async (files: readonly Buffer[], seed: number): Promise<string | null> => {
  try {
    await judge(fileOf(files, seed))
    return null
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}
