import type { ModelInfo } from '../../../analysis/engine.ts'
import type { EngineView } from '../../../jobs/desk.ts'

export const INSTANT = 'instant'

export type SizeHint = 'small' | 'medium' | 'large' | 'huge'

/** One thing to choose: an Ollama model, or the instant engine (model null). */
export type EngineOption = {
  /** Name of the model, or `instant`. */
  readonly value: string
  readonly model: ModelInfo | null
  /** Address of the engine, or null where nothing is sent. */
  readonly url: string | null
  /** True for the one that is used when nothing is chosen. */
  readonly recommended: boolean
}

/** How much a model of so many billions of parameters asks of the machine and gives; by common experience. */
export const sizeHint = (parametersB: number | null): SizeHint | null => {
  if (parametersB === null) return null
  if (parametersB <= 2) return 'small'
  if (parametersB <= 6) return 'medium'
  return parametersB <= 15 ? 'large' : 'huge'
}

/** What can be chosen, the recommended first, then by size; the instant engine always. */
export const engineOptions = (engines: readonly EngineView[]): readonly EngineOption[] => {
  const ollama = engines.find(({ engine, ok }) => engine === 'ollama' && ok)
  const models = ollama?.models.filter(({ chat }) => chat) ?? []
  const options = models.map((model) => ({
    value: model.name,
    model,
    url: ollama?.url ?? null,
    recommended: ollama?.default === true && model.name === ollama.recommended,
  }))
  const bySize = options.toSorted((a, b) => (a.model.parametersB ?? 0) - (b.model.parametersB ?? 0))
  const ordered = bySize.toSorted((a, b) => Number(b.recommended) - Number(a.recommended))
  const nothingBetter = !options.some(({ recommended }) => recommended)
  return [...ordered, { value: INSTANT, model: null, url: null, recommended: nothingBetter }]
}

/** What is used: the chosen one while it is still there, else the recommended one. */
export const chosenOption = (
  options: readonly EngineOption[],
  chosen: string | null,
): EngineOption | undefined =>
  options.find(({ value }) => value === chosen) ?? options.find(({ recommended }) => recommended)

/** Names of the models of Ollama that make vectors; a remote one would take tickets away from here. */
export const embeddingModels = (engines: readonly EngineView[]): readonly string[] =>
  engines.flatMap(({ ok, models }) =>
    ok ? models.filter(({ chat, remote }) => !chat && !remote).map(({ name }) => name) : [],
  )
