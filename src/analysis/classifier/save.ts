import { gunzipSync, gzipSync } from 'node:zlib'
import type { Classifier } from './classifier.ts'
import { enter, hashesOf, hashTable } from './hash-table.ts'
import { weighted } from './vocabulary.ts'

const FORMAT = 'triaje-classifier-1'

/** What stands before the numbers, as JSON in one line. */
type Head = {
  readonly format: string
  readonly version: string
  readonly labels: readonly string[]
  readonly examples: number
  readonly scale: number
  readonly bias: readonly number[]
  readonly texts: number
  readonly least: number
  /** Terms known, and places that have weights. */
  readonly terms: number
  readonly places: number
  readonly dense: { readonly mean: readonly number[]; readonly scale: number } | null
}

/** A classifier as a small file: gzip over one line of JSON, then hashes, frequencies, steps and weights. */
export const serialise = (classifier: Classifier): Uint8Array => {
  const { version, labels, model, scale, examples } = classifier
  const { vocabulary, units, steps, bias } = model
  const head: Head = {
    format: FORMAT,
    version,
    labels,
    examples,
    scale,
    bias: [...bias],
    texts: vocabulary.texts,
    least: vocabulary.least,
    terms: vocabulary.table.size,
    places: steps.length,
    dense: vocabulary.dense && { ...vocabulary.dense, mean: [...vocabulary.dense.mean] },
  }
  return gzipSync(
    Buffer.concat([
      Buffer.from(`${JSON.stringify(head)}\n`),
      bytesOf(hashesOf(vocabulary.table)),
      bytesOf(vocabulary.frequencies),
      bytesOf(steps),
      bytesOf(units),
    ]),
  )
}

/** The classifier of a file, answering to the last bit as the one that was saved; throws when the bytes are no such file. */
export const deserialise = (bytes: Uint8Array): Classifier => {
  const file = gunzipSync(bytes)
  const end = file.indexOf('\n')
  const head = JSON.parse(file.toString('utf8', 0, end)) as Head
  if (head.format !== FORMAT) throw new Error(`not a classifier of format ${FORMAT}`)
  // A copy of its own: numbers must begin at a multiple of their size.
  const numbers = Uint8Array.from(file.subarray(end + 1)).buffer
  const { terms, places, labels } = head
  const table = hashTable(terms)
  for (const hash of new Uint32Array(numbers, 0, terms)) enter(table, hash)
  const frequencies = new Uint32Array(numbers, 4 * terms, terms)
  const steps = new Float32Array(numbers, 8 * terms, places)
  const units = new Int8Array(numbers, 8 * terms + 4 * places, places * labels.length)
  const dense = head.dense && { ...head.dense, mean: Float32Array.from(head.dense.mean) }
  const vocabulary = weighted({ table, frequencies, least: head.least, texts: head.texts, dense })
  const model = { vocabulary, units, steps, bias: Float64Array.from(head.bias) }
  return { version: head.version, labels, model, scale: head.scale, examples: head.examples }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength)
