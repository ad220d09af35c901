/** How many letters two names must share at their start for one to be taken for the other. */
const ALIKE = 3

/** The name that was probably meant, or undefined: a slip or two away, else the only one that begins so, or alike. */
export const nearest = (said: string, names: readonly string[]): string | undefined => {
  const slips = [1, 2].filter((most) => most < said.length / 2)
  const [slipped] = slips.flatMap((most) => names.filter((name) => isWithin(most, said, name)))
  const [begun, ...more] = names.filter((name) => said !== '' && name.startsWith(said))
  const only = more.length === 0 ? begun : undefined
  return slipped ?? only ?? names.find((name) => beginsLike(name, said) || beginsLike(said, name))
}

const beginsLike = (one: string, other: string): boolean =>
  other.length >= ALIKE && one.startsWith(other.slice(0, ALIKE))

/** Whether so many letters left out, put in, changed or swapped at most make one word of the other. */
const isWithin = (slips: number, one: string, other: string): boolean => {
  if (one === '' || other === '') return one.length + other.length <= slips
  const [a, b] = [one.slice(1), other.slice(1)]
  if (one[0] === other[0]) return isWithin(slips, a, b)
  if (slips === 0) return false
  if (a[0] === other[0] && b[0] === one[0] && isWithin(slips - 1, a.slice(1), b.slice(1))) return true
  return [[a, other] as const, [one, b] as const, [a, b] as const].some((pair) =>
    isWithin(slips - 1, ...pair),
  )
}
