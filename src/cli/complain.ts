import { explain, TriajeError } from '../shared/errors.ts'
import { type CliContext, EXIT } from './context.ts'
import { Problem } from './problem.ts'

/** Tells an error that is for people and returns the exit code; throws any other. */
export const complain = ({ terminal, language }: CliContext, thrown: unknown): number => {
  const error = isLostServer(thrown) ? new TriajeError('server.away') : thrown
  if (!(error instanceof TriajeError || error instanceof Problem)) throw error
  const { title, detail } = error instanceof Problem ? error : explain(error.code, error.params, language)
  terminal.say(`${title} (${error.code})\n${detail}`)
  return error.status < 500 ? EXIT.usage : EXIT.failed
}

/** What fetch says of a server that has gone, be it before or in the middle of an answer. */
const isLostServer = (error: unknown): boolean => {
  if (!(error instanceof TypeError && error.cause instanceof Error && 'code' in error.cause)) return false
  return /^(ECONN|EPIPE|UND_ERR_)/.test(String(error.cause.code))
}
