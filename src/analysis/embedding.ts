import { hash } from 'node:crypto'
import { squeeze, truncate } from '../shared/text.ts'

/** Vectors that were made before, by the key of model and text. */
export type VectorCache = {
  /** Those that are known; the others are left out. */
  read(keys: readonly string[]): Promise<ReadonlyMap<string, Float32Array>>
  write(vectors: ReadonlyMap<string, Float32Array>): Promise<void>
}

export type Embedding = {
  /** Identifies the weights: vectors of two models have nothing in common. */
  readonly digest: string
  /** One vector for each text, in their order. */
  readonly embed: (texts: readonly string[]) => Promise<readonly Float32Array[]>
  readonly cache: VectorCache
  /** Told after each batch: texts that have their vector, of all. */
  readonly progress?: (done: number, all: number) => void
}

/** Small embedding models read 512 tokens; what a ticket is about stands at its beginning. */
const MOST_CHARS = 2000
const BATCH = 64

const readable = (text: string): string => truncate(squeeze(text), MOST_CHARS)

/** Hex; the same for texts that differ only in white space. */
export const vectorKey = (digest: string, text: string): string =>
  hash('sha256', `${digest}\n${readable(text)}`, 'hex').slice(0, 32)

/**
 * Vectors of texts, in their order; each text is asked for once, whatever the number of tickets and analyses that have
 * it. What was made is kept batch by batch: an error, which comes from `embed`, loses no more than the batch.
 */
export const vectorsOf = async (
  texts: readonly string[],
  { digest, embed, cache, progress }: Embedding,
): Promise<readonly Float32Array[]> => {
  const keys = texts.map((text) => vectorKey(digest, text))
  const vectors = new Map(await cache.read([...new Set(keys)]))
  const missing = [...new Map(keys.map((key, i) => [key, texts[i] as string]))].filter(
    ([key]) => !vectors.has(key),
  )
  for (let from = 0; from < missing.length; from += BATCH) {
    const batch = missing.slice(from, from + BATCH)
    const made = await embed(batch.map(([, text]) => readable(text)))
    const fresh = new Map(batch.map(([key], i) => [key, made[i] as Float32Array]))
    await cache.write(fresh)
    for (const [key, vector] of fresh) vectors.set(key, vector)
    progress?.(from + batch.length, missing.length)
  }
  return keys.map((key) => vectors.get(key) as Float32Array)
}
