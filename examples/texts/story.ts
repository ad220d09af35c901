/** One ticket as its people wrote it; everything else of a row (number, date, caller, state) is made up by rule. */
export type Story = {
  readonly title: string
  readonly text?: string
  /** What the desk wrote while it worked: who, what. */
  readonly notes?: readonly (readonly [author: string, text: string])[]
  readonly close?: string
  /** 1 critical to 4 low; 4 unless given. */
  readonly priority?: 1 | 2 | 3 | 4
  readonly site?: string
  /** Week of the export in which it was opened, 0-based; any week unless given. */
  readonly week?: number
}

/** The tickets of one group of the desk, with the rough category that the desk itself gave them. */
export type Queue = { readonly group: string; readonly category: string; readonly stories: readonly Story[] }
