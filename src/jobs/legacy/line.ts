/** Resolves when there is a place; what it resolves to gives the place back, once. */
export type Line = () => Promise<() => void>

/** So many have a place at a time; the others wait in the order in which they came. */
export const createLine = (places: number): Line => {
  const waiting: (() => void)[] = []
  let free = places
  const leave = (): void => {
    const next = waiting.shift()
    if (next) next()
    else free += 1
  }
  return async () => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    let here = true
    return () => {
      if (here) leave()
      here = false
    }
  }
}
