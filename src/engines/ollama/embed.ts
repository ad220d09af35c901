import { type EmbedRequest, EngineError } from '../../analysis/engine.ts'
import { checkedVectors } from '../vectors.ts'
import type { Api } from './api.ts'
import { isRemote } from './models.ts'

/** Texts of a call: few enough that one failing costs little, enough that calls cost nothing. */
const BATCH = 32

type Means = { readonly api: Api; readonly allowRemote: boolean }

/** Vectors through /api/embed, batch after batch: the server spreads one over its processors. */
export const embed = async (
  { api, allowRemote }: Means,
  { model, texts }: EmbedRequest,
  signal: AbortSignal,
): Promise<readonly Float32Array[]> => {
  if (!allowRemote && isRemote({ name: model, ...(await api.show(model, signal)) }))
    throw new EngineError('run', 'engine.remote-refused', { message: `"${model}" runs on another machine` })
  const vectors: Float32Array[] = []
  for (let from = 0; from < texts.length; from += BATCH) {
    const batch = texts.slice(from, from + BATCH)
    const { embeddings } = await api.embed(model, batch, signal)
    vectors.push(...checkedVectors(embeddings ?? [], batch.length))
  }
  return vectors
}
