/** Where the largest value stands, the first of equals. */
export const largestAt = (values: Float32Array): number =>
  values.reduce((best, value, at) => (value > (values[best] as number) ? at : best), 0)

/** Where the largest values stand, falling, at most `top`. */
export const largestOf = (values: Float64Array, top: number): readonly number[] => {
  const best: number[] = []
  values.forEach((value, at) => {
    if (best.length === top && value <= (values[best[top - 1] as number] as number)) return
    const before = best.findIndex((other) => (values[other] as number) < value)
    best.splice(before < 0 ? best.length : before, 0, at)
    if (best.length > top) best.pop()
  })
  return best
}
