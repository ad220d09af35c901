/** Where the largest value stands, the first of equals. */
export const largestAt = (values: Float32Array): number =>
  values.reduce((best, value, at) => (value > (values[best] as number) ? at : best), 0)

/** Where the largest values stand, falling, at most `top`; of equals the first comes first. */
export const largestOf = (values: Float64Array, top: number): readonly number[] => {
  const best: number[] = []
  let least = Number.NEGATIVE_INFINITY
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number
    if (best.length === top && value <= least) continue
    let place = Math.min(best.length, top)
    while (place > 0 && (values[best[place - 1] as number] as number) < value) place--
    if (place < top) insert(best, { at, place, top })
    least = values[best[best.length - 1] as number] as number
  }
  return best
}

type Place = { readonly at: number; readonly place: number; readonly top: number }

const insert = (best: number[], { at, place, top }: Place): void => {
  for (let i = Math.min(best.length, top - 1); i > place; i--) best[i] = best[i - 1] as number
  best[place] = at
}
