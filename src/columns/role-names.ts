import { coreKey, headerKey } from './header-key.ts'
import type { Role } from './layout.ts'
import { NAMES } from './listed-names.ts'

type Weights = Partial<Record<Role, number>>

/** What a header's name says: how surely it stands for each role, 0–1; null when the name is in no list. */
export const namedRoles = (header: string): Weights | null => {
  const key = headerKey(header)
  return BY_NAME.get(key) ?? BY_NAME.get(coreKey(key)) ?? null
}

const byName = (): ReadonlyMap<string, Weights> => {
  const found = new Map<string, Weights>()
  const add = (key: string, role: Role, weight: number): void => {
    const known = found.get(key) ?? {}
    found.set(key, { ...known, [role]: Math.max(known[role] ?? 0, weight) })
  }
  for (const [role, tiers] of Object.entries(NAMES) as [Role, Readonly<Record<number, string>>][])
    for (const [weight, names] of Object.entries(tiers))
      for (const name of names.split('|')) add(headerKey(name), role, Number(weight))
  for (const [key, weights] of [...found]) if (!found.has(coreKey(key))) found.set(coreKey(key), weights)
  return found
}

const BY_NAME = byName()
