export type Watch = {
  /** Aborted with `OVERDUE` when the time is up, or with the caller's reason. */
  readonly signal: AbortSignal
  /** Must be called when the call is over, whatever came of it. */
  end(): void
}

export const OVERDUE = Symbol('overdue')

/**
 * Gives up calls that were served for too long. A call that waits in the server's queue shows no progress,
 * and no interface tells how many are served at once; what is known is that the server takes calls in order.
 * So the time of a call starts anew whenever one that was sent before it ends: until then it may have waited.
 * A call is therefore given up after at least `ms` of service, and at most `ms` × (1 + calls ahead of it).
 */
export const createDeadlines = (): ((ms: number, caller: AbortSignal) => Watch) => {
  /** In the order of sending. */
  const calls = new Set<Timed>()

  const leave = (ended: Timed): void => {
    clearTimeout(ended.timer)
    let later = false
    for (const call of calls) {
      if (later) restart(call)
      if (call === ended) later = true
    }
    calls.delete(ended)
  }

  return (ms, caller) => {
    const controller = new AbortController()
    const abort = (): void => controller.abort(caller.reason)
    const giveUp = (): void => {
      leave(call)
      controller.abort(OVERDUE)
    }
    const call: Timed = { ms, giveUp, timer: setTimeout(giveUp, ms) }
    calls.add(call)
    if (caller.aborted) abort()
    caller.addEventListener('abort', abort, { once: true })
    return {
      signal: controller.signal,
      end: () => {
        caller.removeEventListener('abort', abort)
        leave(call)
      },
    }
  }
}

type Timed = { readonly ms: number; readonly giveUp: () => void; timer: NodeJS.Timeout }

const restart = (call: Timed): void => {
  clearTimeout(call.timer)
  call.timer = setTimeout(call.giveUp, call.ms)
}
