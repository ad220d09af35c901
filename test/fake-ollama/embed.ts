import { createHash } from 'node:crypto'
import type { FakeModel } from './options.ts'
import { tokenize } from './tokens.ts'

const DIMENSIONS = 64

/** A vector of length 1 in which texts with common words are near each other. */
const vector = (text: string): number[] => {
  const sums = new Array<number>(DIMENSIONS).fill(0)
  for (const token of tokenize(text.toLowerCase())) {
    const [place = 0, sign = 0] = createHash('md5').update(token.trim()).digest()
    sums[place % DIMENSIONS] = (sums[place % DIMENSIONS] ?? 0) + (sign % 2 ? 1 : -1)
  }
  const length = Math.hypot(...sums) || 1
  return sums.map((each) => each / length)
}

export const embedAnswer = (model: FakeModel, input: unknown) => {
  const texts = (Array.isArray(input) ? input : [input ?? '']).map(String)
  return {
    model: model.name,
    embeddings: texts.map(vector),
    prompt_eval_count: texts.reduce((sum, text) => sum + tokenize(text).length, 0),
  }
}
