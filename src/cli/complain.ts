import { explain, TriajeError } from '../shared/errors.ts'
import { type CliContext, EXIT } from './context.ts'
import { Problem } from './problem.ts'

/** Tells an error that is for people and returns the exit code; throws any other. */
export const complain = ({ terminal, language }: CliContext, error: unknown): number => {
  if (!(error instanceof TriajeError || error instanceof Problem)) throw error
  const { title, detail } = error instanceof Problem ? error : explain(error.code, error.params, language)
  terminal.say(`${title} (${error.code})\n${detail}`)
  return error.status < 500 ? EXIT.usage : EXIT.failed
}
