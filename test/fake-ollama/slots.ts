import type { FakeModel } from './options.ts'
import { commonPrefix, type Prompt, promptLength } from './tokens.ts'

/** Engine milliseconds of one call as Ollama reports them, and the prompt tokens that cost nothing. */
export type Times = {
  readonly total: number
  readonly load: number
  readonly prefill: number
  readonly decode: number
  readonly cached: number
}

export type Job = {
  readonly model: FakeModel
  /** A model loaded with another value is loaded anew. */
  readonly loadKey: string
  readonly context: number
  readonly prompt: Prompt
  /** Tokens to write. */
  readonly out: number
  /** Takes a slot and never ends. */
  readonly hangs: boolean
  /** Engine milliseconds that it takes besides those of its tokens. */
  readonly extraMs: number
  done(times: Times): void
}

export type Waiting = { readonly job: Job; readonly arrived: number }

export type Active = Waiting & { readonly started: number; timer: NodeJS.Timeout | null }

/** Room for one call at a time, which remembers the last prompt. */
export type Slot = { prompt: Prompt; usedAt: number; active: Active | null }

export const freshSlots = (count: number): Slot[] =>
  Array.from({ length: count }, () => ({ prompt: [], usedAt: 0, active: null }))

/** The free slot that remembers most of the prompt (more than a tenth of it), else the one unused longest. */
export const freeSlot = (slots: readonly Slot[], prompt: Prompt): Slot | undefined => {
  const free = slots.filter((slot) => !slot.active)
  const shares = free.map((slot) => commonPrefix(prompt, slot.prompt))
  const best = Math.max(...shares, 0)
  if (best > promptLength(prompt) / 10) return free[shares.indexOf(best)]
  return free.toSorted((a, b) => a.usedAt - b.usedAt)[0]
}
