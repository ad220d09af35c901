import { type DestinationStream, type Logger, pino } from 'pino'

/**
 * The server's log: one JSON object a line, without bodies, query strings or header values, which may hold
 * the text of tickets or secrets. `destination` is stderr unless told otherwise.
 */
export const createLogger = (level: 'info' | 'warn' | 'error', destination?: DestinationStream): Logger =>
  pino({ level, base: null, serializers: { req, res } }, destination ?? pino.destination(2))

type LoggedRequest = { readonly method: string; readonly url: string }

const req = ({ method, url }: LoggedRequest): { method: string; path: string } => ({
  method,
  path: url.split('?', 1)[0] ?? '',
})

const res = ({ statusCode }: { statusCode: number }): { status: number } => ({ status: statusCode })
