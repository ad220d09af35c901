import type { Page } from 'playwright-core'
import type { Stage } from './stage.ts'
import type { Words } from './words.ts'

/** Where a screen is opened, and with what on it. */
export type Place = { readonly page: Page; readonly words: Words; readonly stage: Stage }

export type Screen = {
  readonly name: string
  readonly server: 'empty' | 'full' | 'guarded' | 'troubled'
  readonly path: (stage: Stage) => string
  /** True for what opens over a page, such as a dialog. */
  readonly over?: boolean
  /** Resolves when everything that the screen shows is there. */
  readonly shown: (place: Place) => Promise<unknown>
}
