import { ERRORS, type ErrorCode } from './error-table.ts'
import type { Language, Localized } from './language.ts'

export type { ErrorCode } from './error-table.ts'

/** What the sentences of an error need; a value that is itself a sentence comes in both languages. */
export type ErrorParams = Readonly<Record<string, string | number | Localized>>

/** An error that a person can act on: a stable code, and what its sentences need. */
export class TriajeError extends Error {
  readonly code: ErrorCode
  readonly params: ErrorParams
  /** The setting, field or option that is at fault, if one is. */
  readonly field: string | null

  constructor(code: ErrorCode, params: ErrorParams = {}, more: { field?: string; cause?: unknown } = {}) {
    super(`${code}: ${explain(code, params, 'en').detail}`, { cause: more.cause })
    this.name = 'TriajeError'
    this.code = code
    this.params = params
    this.field = more.field ?? null
  }

  get status(): number {
    return ERRORS[this.code].status
  }
}

export const fail = (...args: ConstructorParameters<typeof TriajeError>): never => {
  throw new TriajeError(...args)
}

export const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(ERRORS, code)

/** Title and detail of an error in one language; `{name}` in the table is replaced by the parameter. */
export const explain = (
  code: ErrorCode,
  params: ErrorParams,
  language: Language,
): { title: string; detail: string } => {
  const { title, detail } = ERRORS[code]
  const wordsFor = (name: string): string => {
    const value = params[name] ?? ''
    return typeof value === 'object' ? value[language] : String(value)
  }
  const filled = detail[language].replace(/\{(\w+)\}/g, (_, name: string) => wordsFor(name))
  return { title: title[language], detail: filled }
}
