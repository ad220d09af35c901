import { type Engine, EngineError } from '../analysis/engine.ts'
import { backoff } from './backoff.ts'
import type { Context } from './context.ts'
import { Outage, RunStop } from './stops.ts'

type Patience = {
  readonly engine: Pick<Engine, 'probe'>
  readonly signal: AbortSignal
  /** Told when a try failed that may be repeated. */
  readonly onTrouble?: () => void
  /** Told when the server says that it has too much to do. */
  readonly onOverload?: () => void
}

const TRIES = 5
/** A call over its deadline is tried once more: a ticket that hangs must not hold a slot for an hour. */
const SLOW_TRIES = 2
const PROBE_MS = 5000

/**
 * Repeats an engine call while repeating can help. Rejects with the last EngineError (kind ticket or retry),
 * with Outage when the engine is away, with RunStop when somebody must act, or with the signal's reason.
 */
export const patiently = async <T>(
  context: Pick<Context, 'clock'>,
  patience: Patience,
  work: () => Promise<T>,
): Promise<T> => {
  for (let attempt = 1; ; attempt++)
    try {
      return await work()
    } catch (error) {
      patience.signal.throwIfAborted()
      await consider(patience, error, attempt)
      await context.clock.sleep(backoff(attempt), patience.signal)
    }
}

/** Resolves when the call is worth another try, else rejects with what is to be done instead. */
const consider = async (patience: Patience, error: unknown, attempt: number): Promise<void> => {
  if (!(error instanceof EngineError)) throw error
  if (error.kind === 'run') {
    // a proxy or a stranger at the address refuses everything: that is an engine that is away
    if (error.code === 'engine.failed') await checkAlive(patience, error)
    throw new RunStop(reasonOf(error.code), error.code, error)
  }
  if (error.kind !== 'retry') throw error
  patience.onTrouble?.()
  if (isOverload(error)) patience.onOverload?.()
  await checkAlive(patience, error)
  if (attempt >= (error.code === 'ticket.deadline' ? SLOW_TRIES : TRIES)) throw error
}

const reasonOf = (code: string): 'model' | 'engine' =>
  code.startsWith('model.') || code === 'engine.out-of-memory' ? 'model' : 'engine'

const isOverload = ({ status, code }: EngineError): boolean =>
  status === 503 || code === 'engine.out-of-memory'

const checkAlive = async ({ engine, signal }: Patience, cause: EngineError): Promise<void> => {
  const probe = await engine.probe(AbortSignal.any([signal, AbortSignal.timeout(PROBE_MS)]))
  if (!probe.ok) throw new Outage(cause)
}
