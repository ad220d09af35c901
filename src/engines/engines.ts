import type { Engine } from '../analysis/engine.ts'
import type { Engines } from '../jobs/context.ts'
import type { Clock } from '../shared/clock.ts'
import type { Settings } from '../shared/settings.ts'
import { isLoopback, ollamaUrl } from './ollama/address.ts'
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
  const at = (url: string): Engine => {
    const known = open.get(url) ?? createOllama({ url, allowRemote, clock })
    open.set(url, known)
    return known
  }
  const inSettings = (): string => ollamaUrl(settings.ollamaHost ?? undefined)
  const ollamaAt = (url?: string): Engine => at(url === undefined ? inSettings() : ollamaUrl(url, 'url'))
  const vectorsAt = (said: string) => {
    const known = vectors.get(said) ?? openAiVectors({ said, allowRemote })
    vectors.set(said, known)
    return known
  }
  return {
    open: (_, url) => ollamaAt(url),
    embedder: (said, url) => (IS_ADDRESS.test(said) ? vectorsAt(said) : ollamaVectors(ollamaAt(url), said)),
    allowRemote,
    refused: () => (allowRemote || isLoopback(inSettings()) ? null : inSettings()),
    recommend: recommendModel,
    close: async () => {
      await Promise.all([...open.values(), ...vectors.values()].map((one) => one.close()))
    },
  }
}

const IS_ADDRESS = /^https?:\/\//i
