import type { Fault } from './options.ts'

/** One fault with what became of it so far. */
type Armed = { readonly fault: Fault; met: number; hit: number }

/** Decides which requests the faults hit; the first that does wins. */
export const createFaults = (initial: readonly Fault[]) => {
  let armed: readonly Armed[] = []
  const set = (faults: readonly Fault[]): void => {
    armed = faults.map((fault) => ({ fault, met: 0, hit: 0 }))
  }
  set(initial)
  return {
    set,
    take: (message: string): Fault['kind'] | null => {
      const found = armed.find((each) => meets(each, message))
      if (!found) return null
      found.hit++
      return found.fault.kind
    },
  }
}

const meets = (each: Armed, message: string): boolean => {
  const { after = 0, times = Number.POSITIVE_INFINITY, probability = 1, matching = '' } = each.fault
  if (!message.includes(matching) || ++each.met <= after) return false
  return each.hit < times && chance(each.met) < probability
}

/** A number in [0, 1) that looks random and is the same in every run (multiplicative hash, Knuth). */
const chance = (index: number): number => (Math.imul(index, 2_654_435_761) >>> 0) / 2 ** 32
