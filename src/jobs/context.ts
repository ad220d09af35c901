import type { Embedder } from '../analysis/embedding.ts'
import type { Engine, EngineName, ModelInfo } from '../analysis/engine.ts'
import type { Clock } from '../shared/clock.ts'
import type { Language } from '../shared/language.ts'
import type { Store } from '../store/store.ts'
import type { Folders } from './folders.ts'
import type { Fits } from './learning/fits.ts'
import type { Retention } from './retention.ts'

/** The engines that this program can talk to; implemented in engines/, chosen in main.ts. */
export type Engines = {
  /** One connection per address, made when first asked for. Rejects remote addresses unless allowed. */
  open(name: EngineName, url?: string): Engine
  /** An embedding model: the name of one of Ollama's (at `url`), or the address of an OpenAI-compatible server. */
  embedder(said: string, url?: string): Embedder
  /** Whether tickets may leave this machine, also through a model that runs elsewhere. */
  readonly allowRemote: boolean
  /** The address of Ollama in the settings where it is not asked because it is another machine's, else null. */
  refused(): string | null
  /** The model to use when nothing is said, or null. */
  recommend(models: readonly ModelInfo[]): ModelInfo | null
  close(): Promise<void>
}

/** What the user said once for all analyses (settings); null where nothing was said. */
export type Defaults = {
  readonly engine: EngineName | null
  readonly model: string | null
  /** The embedding model. */
  readonly embed: string | null
  readonly language: Language | null
  /** 0: found by itself. */
  readonly concurrency: number
}

/** Everything outside of pure code that a run needs. */
export type Context = {
  readonly store: Store
  readonly folders: Folders
  readonly engines: Engines
  readonly clock: Clock
  readonly defaults: Defaults
  /** Of the program. */
  readonly version: string
  /** What was learned from labelled tickets. */
  readonly fits: Fits
  readonly retention: Retention
  /** What happens, for the log of the server; never ticket text. */
  readonly inform?: (event: string, facts: Readonly<Record<string, string | number | null>>) => void
  /** For what went wrong and only the operator should see; never ticket text. */
  readonly warn: (message: string, error?: unknown) => void
}
