import { hash } from 'node:crypto'
import { squeeze, truncate } from '../shared/text.ts'
import type { Probe } from './engine.ts'

/** An embedding model at its server. Methods reject with an EngineError. */
export type Embedder = {
  /** As the user named it. */
  readonly name: string
  probe(signal: AbortSignal): Promise<Probe>
  /** Identifies the weights; fails where the model is not there or makes no vectors. */
  digest(signal: AbortSignal): Promise<string>
  /** One vector for each text, in their order, all of one length. */
  embed(texts: readonly string[], signal: AbortSignal): Promise<readonly Float32Array[]>
}

/** Vectors that were made before, packed, by the key of model and text. */
export type VectorCache = {
  /** Those that are known; the others are left out. */
  read(keys: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>
  write(vectors: ReadonlyMap<string, Uint8Array>): Promise<void>
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

const LARGEST = 127
const SCALE_BYTES = 4

/** A vector in a byte a number, after what a unit of them is. */
export const pack = (vector: Float32Array): Uint8Array => {
  const scale = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / LARGEST || 1
  const packed = new Uint8Array(SCALE_BYTES + vector.length)
  new DataView(packed.buffer).setFloat32(0, scale)
  const units = new Int8Array(packed.buffer, SCALE_BYTES)
  for (let i = 0; i < vector.length; i++) units[i] = Math.round((vector[i] as number) / scale)
  return packed
}

const unpack = (packed: Uint8Array): Float32Array => {
  const scale = new DataView(packed.buffer, packed.byteOffset).getFloat32(0)
  const units = new Int8Array(packed.buffer, packed.byteOffset + SCALE_BYTES, packed.length - SCALE_BYTES)
  return Float32Array.from(units, (unit) => unit * scale)
}

/**
 * Vectors of texts, in their order; each text is asked for once, whatever the number of tickets and analyses that have
 * it. What was made is kept batch by batch: an error, which comes from `embed`, loses no more than the batch. All have
 * been packed, so that known ones and new ones are the same.
 */
export const vectorsOf = async (
  texts: readonly string[],
  { digest, embed, cache, progress }: Embedding,
): Promise<readonly Float32Array[]> => {
  const keys = texts.map((text) => vectorKey(digest, text))
  const packed = new Map(await cache.read([...new Set(keys)]))
  const missing = [...new Map(keys.map((key, i) => [key, texts[i] as string]))].filter(
    ([key]) => !packed.has(key),
  )
  for (let from = 0; from < missing.length; from += BATCH) {
    const batch = missing.slice(from, from + BATCH)
    const made = await embed(batch.map(([, text]) => readable(text)))
    const fresh = new Map(batch.map(([key], i) => [key, pack(made[i] as Float32Array)]))
    await cache.write(fresh)
    for (const [key, vector] of fresh) packed.set(key, vector)
    progress?.(from + batch.length, missing.length)
  }
  return keys.map((key) => unpack(packed.get(key) as Uint8Array))
}
