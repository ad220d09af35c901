import { useState } from 'react'

/** A text about the environment under a name. */
export type Profile = { readonly name: string; readonly context: string }

const KEY = 'triaje.profiles'

const read = (): readonly Profile[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept : []
  } catch {
    return []
  }
}

export type Profiles = {
  readonly all: readonly Profile[]
  /** Replaces the one of the same name. */
  save(profile: Profile): void
  remove(name: string): void
}

/** The profiles of this browser, by name. */
export const useProfiles = (): Profiles => {
  const [all, setAll] = useState(read)
  const keep = (profiles: readonly Profile[]): void => {
    localStorage.setItem(KEY, JSON.stringify(profiles))
    setAll(profiles)
  }
  const without = (name: string): readonly Profile[] => all.filter((one) => one.name !== name)
  return {
    all,
    save: (profile) =>
      keep([...without(profile.name), profile].toSorted((a, b) => a.name.localeCompare(b.name))),
    remove: (name) => keep(without(name)),
  }
}
