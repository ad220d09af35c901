import type { Engine } from '../analysis/engine.ts'
import type { Engines } from '../jobs/context.ts'
import type { Clock } from '../shared/clock.ts'
import type { Settings } from '../shared/settings.ts'
import { ollamaUrl } from './ollama/address.ts'
import { recommendModel } from './ollama/models.ts'
import { createOllama } from './ollama/ollama.ts'

type EnginesOptions = {
  readonly settings: Pick<Settings, 'ollamaHost' | 'allowRemote'>
  readonly clock: Clock
}

/** The engines of this program, one connection for each address. */
export const createEngines = ({ settings, clock }: EnginesOptions): Engines => {
  const open = new Map<string, Engine>()
  const at = (url: string): Engine => {
    const known = open.get(url) ?? createOllama({ url, allowRemote: settings.allowRemote, clock })
    open.set(url, known)
    return known
  }
  return {
    open: (_, url) => at(ollamaUrl(url ?? settings.ollamaHost ?? undefined)),
    recommend: recommendModel,
    close: async () => {
      await Promise.all([...open.values()].map((engine) => engine.close()))
    },
  }
}
