type Tallied<Value, By> = { readonly value: Value; readonly by: By; readonly count: number }

/** How often values came, each by the values of another thing. */
export type Tally<Value, By> = {
  add(value: Value, by: By): void
  /** The most frequent first; among equals in the order of the values. */
  counts(): readonly Tallied<Value, By>[]
}

type Key = string | number | null

export const createTally = <Value extends Key, By extends Key = null>(): Tally<Value, By> => {
  const found = new Map<Value, Map<By, number>>()
  return {
    add: (value, by) => {
      const counts = found.get(value)
      if (counts) counts.set(by, (counts.get(by) ?? 0) + 1)
      else found.set(value, new Map([[by, 1]]))
    },
    counts: () =>
      [...found]
        .flatMap(([value, counts]) => [...counts].map(([by, count]) => ({ value, by, count })))
        .sort((a, b) => b.count - a.count || compare(a.value, b.value) || compare(a.by, b.by)),
  }
}

/** Nothing comes first. */
const compare = (a: Key, b: Key): number => {
  if (a === b) return 0
  if (a === null) return -1
  if (b === null) return 1
  return a < b ? -1 : 1
}
