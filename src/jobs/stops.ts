import type { PauseReason } from '../store/store.ts'

/** The engine does not answer, or nothing but errors: the run waits for it and goes on by itself. */
export class Outage extends Error {
  readonly code: string

  constructor(cause: unknown, code = 'engine.unreachable') {
    super('the engine does not answer', { cause })
    this.name = 'Outage'
    this.code = code
  }
}

/** Nothing can be answered until somebody acts: the run pauses, nothing is lost. */
export class RunStop extends Error {
  readonly reason: PauseReason
  readonly code: string

  constructor(reason: PauseReason, code: string, cause?: unknown) {
    super(code, { cause })
    this.name = 'RunStop'
    this.reason = reason
    this.code = code
  }
}
