import {
  type Example,
  type Trained,
  type TrainOptions,
  trainWithProof,
  usesVectors,
} from '../../analysis/classifier/classifier.ts'
import { drawExamples } from '../../analysis/classifier/draw.ts'
import type { VectorUse } from './learned.ts'

/** What is made a vector of: a ticket's words, and its row; 0 for a ticket of another analysis. */
export type Meant = { readonly row: number; readonly title: string; readonly text: string }

/** One vector for each ticket, in their order; rejects with NoVectors. */
export type MakeVectors = (tickets: readonly Meant[]) => Promise<readonly Float32Array[]>

/** An embedding model, by its name, and the way to it. */
export type Vectors = { readonly model: string; readonly make: MakeVectors }

/** The embedding model does not answer. */
export class NoVectors extends Error {
  constructor() {
    super('the embedding model does not answer')
    this.name = 'NoVectors'
  }
}

/** So many examples tell whether vectors help; only then are those of the others made. */
const ENOUGH_TO_TELL = 2000

type Class = {
  readonly examples: readonly (Example & Meant)[]
  readonly options: TrainOptions
  readonly foldOf: (example: Example & Meant) => number
  /** Null where no embedding model is named. */
  readonly vectors: Vectors | null
}

/** What was learned, whether the vectors of an embedding model had a part in it, and how new ones are made if so. */
export type Taught = {
  readonly trained: Trained
  readonly use: VectorUse | null
  readonly make: MakeVectors | null
}

/** Learns with vectors where cross-validation says that they help, else from words alone, which may have been done. */
export const teach = async (lesson: Class, byWords?: Trained): Promise<Taught> => {
  const { examples, vectors } = lesson
  if (vectors === null) return { trained: byWords ?? trainOn(lesson, examples), use: null, make: null }
  const { model, make } = vectors
  const first = drawExamples(examples, ENOUGH_TO_TELL) as Class['examples']
  const told = trainOn(lesson, await withVectors(first, make))
  const { words = null, vectors: share = null } = told.views ?? {}
  const use = { model, words, with: share }
  if (!usesVectors(told.classifier)) {
    const trained = first.length === examples.length ? told : trainOn(lesson, examples)
    return { trained, use: { ...use, use: 'no-help' }, make: null }
  }
  const all = first.length === examples.length ? told : trainOn(lesson, await withVectors(examples, make))
  return { trained: all, use: { ...use, use: 'used' }, make: usesVectors(all.classifier) ? make : null }
}

export const trainOn = (
  { options, foldOf }: Pick<Class, 'options' | 'foldOf'>,
  examples: Class['examples'],
): Trained => trainWithProof(examples, options, examples.map(foldOf))

const withVectors = async (examples: Class['examples'], make: MakeVectors): Promise<Class['examples']> => {
  const made = await make(examples)
  return examples.map((example, i) => ({ ...example, vector: made[i] ?? null }))
}
