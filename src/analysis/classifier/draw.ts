import type { Example } from './labelled.ts'

/** Each takes in the order of 10 kB while it is learned from. */
const MOST_EXAMPLES = 20_000

/**
 * At most `most` of the examples, in their order: all of the small classes, and of the large ones the same number each,
 * spread evenly. For a desk with more labelled tickets than there is room or time to learn from.
 */
export const drawExamples = (examples: readonly Example[], most = MOST_EXAMPLES): readonly Example[] => {
  if (examples.length <= most) return examples
  const sizes = new Map<string, number>()
  for (const { label } of examples) sizes.set(label, (sizes.get(label) ?? 0) + 1)
  const share = shareFor([...sizes.values()], most)
  const seen = new Map<string, number>()
  return examples.filter(({ label }) => {
    const size = sizes.get(label) ?? 0
    const before = seen.get(label) ?? 0
    seen.set(label, before + 1)
    return size <= share || Math.floor(((before + 1) * share) / size) > Math.floor((before * share) / size)
  })
}

/** The most that each class may have so that all together have at most `most`. */
const shareFor = (sizes: readonly number[], most: number): number => {
  let left = most
  let classes = sizes.length
  for (const size of [...sizes].sort((a, b) => a - b)) {
    if (size * classes > left) break
    left -= size
    classes--
  }
  return Math.floor(left / classes)
}
