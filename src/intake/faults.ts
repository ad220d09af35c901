import { TriajeError } from '../shared/errors.ts'
import type { Localized } from '../shared/language.ts'

/** The bytes are not what they should be (file.corrupt). */
export const damaged = (reason: Localized, cause?: unknown): TriajeError =>
  new TriajeError('file.corrupt', { reason }, { cause })

/** The file would harm whoever reads it (file.bomb). */
export const unsafe = (reason: Localized): TriajeError => new TriajeError('file.bomb', { reason })

/** A genuine file, but more than can be handled (file.too-large). */
export const overLimit = (limit: Localized): TriajeError => new TriajeError('file.too-large', { limit })

/** What was thrown, with the file's name in it where it is an error for people that lacks one. */
export const withName = (error: unknown, name: string | Localized): unknown =>
  error instanceof TriajeError && error.params.name === undefined
    ? new TriajeError(error.code, { ...error.params, name }, { ...fieldOf(error), cause: error })
    : error

const fieldOf = ({ field }: TriajeError): { field?: string } => (field === null ? {} : { field })

/** The same batches; what goes wrong on the way tells the file's name. */
export async function* namingFaults<T>(items: AsyncIterable<T>, name: string): AsyncIterable<T> {
  try {
    yield* items
  } catch (error) {
    throw withName(error, name)
  }
}
