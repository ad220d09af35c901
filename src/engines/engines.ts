import type { Engine } from '../analysis/engine.ts'
import type { Engines } from '../jobs/context.ts'
import type { Clock } from '../shared/clock.ts'
import { madeOnce } from '../shared/made-once.ts'
import { serverOf } from '../shared/server-of.ts'
import type { Settings } from '../shared/settings.ts'
import { isLoopback, ollamaUrl } from './ollama/address.ts'
import { type Contexts, createContexts } from './ollama/contexts.ts'
import { recommendModel } from './ollama/models.ts'
import { createOllama } from './ollama/ollama.ts'
import { ollamaVectors } from './ollama/vectors.ts'
import { openAiVectors } from './openai-vectors.ts'

type EnginesOptions = {
  readonly settings: Pick<Settings, 'ollamaHost' | 'allowRemote'>
  readonly clock: Clock
}

/** The engines of this program, one connection for each address. */
export const createEngines = ({ settings, clock }: EnginesOptions): Engines => {
  const { allowRemote } = settings
  const open = new Map<string, Engine>()
  const vectors = new Map<string, ReturnType<typeof openAiVectors>>()
  const contexts = new Map<string, Contexts>()
  const at = (url: string): Engine => {
    const shared = madeOnce(contexts, serverOf(url), createContexts)
    return madeOnce(open, url, () => createOllama({ url, allowRemote, clock, contexts: shared }))
  }
  const ollamaAt = (url?: string): Engine =>
    at(url === undefined ? ollamaUrl(settings.ollamaHost ?? undefined) : ollamaUrl(url, 'url'))
  const vectorsAt = (said: string) => madeOnce(vectors, said, () => openAiVectors({ said, allowRemote }))
  return {
    open: (_, url) => ollamaAt(url),
    embedder: (said, url) => (IS_ADDRESS.test(said) ? vectorsAt(said) : ollamaVectors(ollamaAt(url), said)),
    allowRemote,
    refused: () => (allowRemote ? null : remoteAt(settings.ollamaHost ?? '')),
    recommend: recommendModel,
    close: async () => {
      await Promise.all([...open.values(), ...vectors.values()].map((one) => one.close()))
    },
  }
}

/** The address of another machine, else null; what is no address is told to whoever asks there. */
const remoteAt = (host: string): string | null => {
  try {
    const url = ollamaUrl(host)
    return isLoopback(url) ? null : url
  } catch {
    return null
  }
}

const IS_ADDRESS = /^https?:\/\//i
