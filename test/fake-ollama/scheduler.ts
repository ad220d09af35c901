import type { FakeModel, FakeOptions, FakeStats } from './options.ts'
import { type Active, freeSlot, freshSlots, type Job, type Slot, type Times, type Waiting } from './slots.ts'
import { commonPrefix, promptLength } from './tokens.ts'

type Loaded = {
  readonly model: FakeModel
  readonly key: string
  readonly context: number
  readonly readyAt: number
}

/** Engine milliseconds that an answer of a loaded model tells for loading at most, of what it counts nowhere else. */
const WARM_LOAD_MS = 50

const UNLIMITED = { prompt: Number.POSITIVE_INFINITY, generation: Number.POSITIVE_INFINITY }

/** One loaded model with a fixed number of slots and one silent queue before them, first come first served. */
export class Scheduler {
  readonly #options: FakeOptions
  readonly #stats: FakeStats
  readonly #scale: number
  #slots: Slot[] = []
  #queue: Waiting[] = []
  #loaded: Loaded | null = null
  #loading: NodeJS.Timeout | null = null

  constructor(options: FakeOptions, stats: FakeStats) {
    this.#options = options
    this.#stats = stats
    this.#scale = options.scale ?? 1
  }

  /** The model in memory, also while it is on its way there. */
  get loaded(): Loaded | null {
    return this.#loaded
  }

  /** False when too many wait for a model that is not there yet: the only refusal that Ollama knows. */
  submit(job: Job): boolean {
    const ready = this.#loaded?.key === job.loadKey && !this.#loading
    if (!ready && this.#queue.length >= (this.#options.maxQueue ?? 512)) return false
    this.#queue.push({ job, arrived: this.#now() })
    this.#pump()
    return true
  }

  /** Gives a job back; true when it had not ended. */
  cancel(job: Job): boolean {
    const slot = this.#slots.find((each) => each.active?.job === job)
    const left = this.#queue.filter((each) => each.job !== job)
    const found = Boolean(slot) || left.length < this.#queue.length
    this.#queue = left
    if (slot) this.#release(slot)
    if (found) this.#pump()
    return found
  }

  /** Puts a model into memory without taking time. */
  warm(model: FakeModel, context: number, key: string): void {
    this.#slots = freshSlots(this.#options.slots ?? 1)
    this.#loaded = { model, key, context, readyAt: 0 }
  }

  /** Lets what is being served end, and forgets the model. */
  expire(): void {
    if (this.#loaded) this.#loaded = { ...this.#loaded, key: '' }
    if (this.#slots.every((slot) => !slot.active)) this.#loaded = null
  }

  /** Forgets everything at once, as the end of the process does. */
  clear(): void {
    if (this.#loading) clearTimeout(this.#loading)
    for (const slot of this.#slots) this.#release(slot)
    this.#loading = null
    this.#loaded = null
    this.#queue = []
  }

  #now(): number {
    return performance.now() * this.#scale
  }

  #later(ms: number, what: () => void): NodeJS.Timeout {
    return setTimeout(what, ms / this.#scale)
  }

  #pump(): void {
    for (let next = this.#queue[0]; next && !this.#loading; next = this.#queue[0]) {
      if (this.#loaded?.key !== next.job.loadKey) {
        if (this.#slots.some((slot) => slot.active)) return
        this.#load(next.job)
        continue
      }
      const slot = freeSlot(this.#slots, next.job.prompt)
      if (!slot) return
      this.#queue.shift()
      this.#begin(next, slot)
    }
  }

  #load({ model, loadKey, context }: Job): void {
    const { loadMs = 0 } = this.#options
    this.#stats.loads++
    this.warm(model, context, loadKey)
    this.#loaded = { model, key: loadKey, context, readyAt: this.#now() + loadMs }
    if (loadMs === 0) return
    this.#loading = this.#later(loadMs, () => {
      this.#loading = null
      this.#pump()
    })
  }

  #begin(waiting: Waiting, slot: Slot): void {
    const { job } = waiting
    const active: Active = { ...waiting, started: this.#now(), timer: null }
    const times = this.#timesOf(job, slot)
    slot.active = active
    slot.prompt = job.prompt
    const lasts = times.prefill + times.decode + (this.#options.uncountedMs ?? 0) + job.extraMs
    const finish = (): void => {
      if (slot.active !== active) return
      this.#release(slot)
      const cold = Math.max(0, (this.#loaded?.readyAt ?? 0) - active.arrived)
      const total = Math.max(this.#now() - active.arrived, cold + lasts)
      const warm = Math.min(WARM_LOAD_MS, total - times.prefill - times.decode)
      job.done({ ...times, load: Math.max(cold, warm), total })
      this.#pump()
    }
    if (job.hangs) return
    if (lasts > 0) active.timer = this.#later(lasts, finish)
    else setImmediate(finish)
  }

  #timesOf({ prompt, out }: Job, slot: Slot): Pick<Times, 'prefill' | 'decode' | 'cached'> {
    const speed = this.#options.speed ?? UNLIMITED
    const length = promptLength(prompt)
    // The last token is always read again: its output is what the answer begins with.
    const cached = Math.max(0, Math.min(commonPrefix(prompt, slot.prompt), length - 1))
    return {
      cached,
      prefill: ((length - cached) / speed.prompt) * 1000,
      decode: (out / speed.generation) * 1000,
    }
  }

  #release(slot: Slot): void {
    if (!slot.active) return
    if (slot.active.timer) clearTimeout(slot.active.timer)
    slot.usedAt = this.#now()
    this.#stats.slotBusy += slot.usedAt - slot.active.started
    slot.active = null
  }
}
