/**
 * How vectors of meaning, from an embedding model, stand beside the terms of a text. Such models put all texts of a desk
 * into one corner of their space; what tells tickets apart is the way from the middle of them.
 */
export type DenseView = {
  /** Mean of the labelled tickets' vectors. */
  readonly mean: Float32Array
  /** What a way from the mean is multiplied with: the labelled tickets' then have the mean square length WEIGHT². */
  readonly scale: number
}

/** How much the vector counts beside words and characters, which count 1 each. */
const WEIGHT = 1.5

/** Null where some have no vector, or vectors of different lengths: those are of two models. */
export const denseViewOf = (vectors: readonly (Float32Array | null)[]): DenseView | null => {
  const size = vectors[0]?.length ?? 0
  const all = vectors.filter((vector) => vector?.length === size) as readonly Float32Array[]
  if (size === 0 || all.length < vectors.length) return null
  const mean = new Float32Array(size)
  for (const vector of all)
    for (let i = 0; i < size; i++) mean[i] = (mean[i] as number) + (vector[i] as number) / all.length
  const squares = all.reduce((sum, vector) => sum + squaredDistance(vector, mean), 0) / all.length
  return { mean, scale: squares > 0 ? WEIGHT / Math.sqrt(squares) : 0 }
}

const squaredDistance = (a: Float32Array, b: Float32Array): number => {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += ((a[i] as number) - (b[i] as number)) ** 2
  return sum
}

/** Places that the view takes in a point. */
export const densePlaces = (view: DenseView | null): number => view?.mean.length ?? 0

/** Writes a text's vector into a point from `at` on, as places from `first` on; returns where it ends. A text without one is as the mean. */
export const addDense = (
  { terms, values }: { readonly terms: Uint32Array; readonly values: Float32Array },
  vector: Float32Array | null,
  { view, first, at }: { readonly view: DenseView | null; readonly first: number; readonly at: number },
): number => {
  if (!view || vector?.length !== view.mean.length) return at
  for (let i = 0; i < vector.length; i++) {
    terms[at + i] = first + i
    values[at + i] = ((vector[i] as number) - (view.mean[i] as number)) * view.scale
  }
  return at + vector.length
}
