const key = (name: string): string => name.trim().toLowerCase()

/** The wanted names, numbered where one is taken already, compared as Excel does: without case. */
export const uniqueNames = (wanted: readonly string[], taken: readonly string[]): readonly string[] => {
  const used = new Set(taken.map(key))
  return wanted.map((name) => {
    let unique = name
    for (let n = 2; used.has(key(unique)); n++) unique = `${name} (${n})`
    used.add(key(unique))
    return unique
  })
}
