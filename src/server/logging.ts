import { type DestinationStream, type Logger, pino } from 'pino'
import type { Settings } from '../shared/settings.ts'
import { traceOf } from '../shared/trace.ts'

/**
 * The server's log: one JSON object a line, without bodies, query strings or header values, which may hold
 * the text of tickets or secrets; errors without their words, which may quote them, unless the level is debug. `destination` is stderr unless told otherwise.
 */
export const createLogger = (level: Settings['logLevel'], destination?: DestinationStream): Logger => {
  const err = level === 'debug' ? pino.stdSerializers.err : traceOf
  return pino({ level, base: null, serializers: { req, res, err } }, destination ?? pino.destination(2))
}

type LoggedRequest = { readonly method: string; readonly url: string }

const req = ({ method, url }: LoggedRequest): { method: string; path: string } => ({
  method,
  path: url.split('?', 1)[0] ?? '',
})

const res = ({ statusCode }: { statusCode: number }): { status: number } => ({ status: statusCode })
