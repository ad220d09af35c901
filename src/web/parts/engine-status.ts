import type { EngineView } from '../../jobs/desk.ts'

/** What an analysis would be made with when nothing is said. */
export type EngineStatus =
  | { readonly kind: 'ready'; readonly version: string; readonly model: string; readonly url: string }
  /** Ollama could be used, but the settings of the server say the engine without a model. */
  | { readonly kind: 'instant' }
  /** Ollama answers but has no model that can be used. */
  | { readonly kind: 'no-model' }
  | { readonly kind: 'none' }

export const engineStatus = (engines: readonly EngineView[]): EngineStatus => {
  const model = engines.find(({ engine, ok }) => engine === 'ollama' && ok)
  if (!model) return { kind: 'none' }
  if (model.recommended === null) return { kind: 'no-model' }
  if (!model.default) return { kind: 'instant' }
  return { kind: 'ready', version: model.version ?? '', model: model.recommended, url: model.url ?? '' }
}

/** True for an address of this machine. */
export const isLoopback = (url: string): boolean => {
  try {
    const { hostname } = new URL(url)
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)
  } catch {
    return false
  }
}
