import { EngineError } from '../analysis/engine.ts'

/** What a server gave as vectors, one for each of so many texts and all of one length, or an EngineError. */
export const checkedVectors = (
  embeddings: readonly (readonly number[])[],
  texts: number,
): readonly Float32Array[] => {
  const size = embeddings[0]?.length ?? 0
  if (embeddings.length !== texts || size === 0 || embeddings.some(({ length }) => length !== size))
    throw new EngineError('run', 'model.unusable', { message: 'the server gives no vectors', status: 200 })
  return embeddings.map((embedding) => Float32Array.from(embedding))
}
