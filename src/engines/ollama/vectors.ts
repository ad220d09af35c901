import type { Embedder } from '../../analysis/embedding.ts'
import { type Engine, EngineError } from '../../analysis/engine.ts'
import { sameModel } from './models.ts'

/** An embedding model of an Ollama server. */
export const ollamaVectors = (engine: Engine, model: string): Embedder => {
  const embed: Embedder['embed'] = async (texts, signal) =>
    (await engine.embed?.({ model, texts }, signal)) ?? []
  return {
    name: model,
    probe: (signal) => engine.probe(signal),
    digest: async (signal) => {
      const found = (await engine.models(signal)).find(({ name }) => sameModel(name, model))
      if (!found)
        throw new EngineError('run', 'model.missing', { message: `"${model}" is not at ${engine.url}` })
      await embed([TRIED], signal)
      return found.digest
    },
    embed,
  }
}

const TRIED = 'ticket'
