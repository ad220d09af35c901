/** A call that did not do what it should: as the server explains it, in the page's language. */
export class ApiProblem extends Error {
  /** Stable code of the server's table of errors; `offline` when no answer came at all. */
  readonly code: string
  readonly title: string
  readonly detail: string
  readonly status: number
  /** What in the request is at fault, or null. */
  readonly field: string | null

  constructor(problem: {
    code: string
    title: string
    detail: string
    status: number
    field?: string | null
  }) {
    super(`${problem.code}: ${problem.detail}`)
    this.name = 'ApiProblem'
    this.code = problem.code
    this.title = problem.title
    this.detail = problem.detail
    this.status = problem.status
    this.field = problem.field ?? null
  }
}

const OFFLINE = 'offline'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Reads problem+json; anything else (a proxy's page) keeps only its status. */
export const problemFrom = (status: number, body: unknown): ApiProblem => {
  const said = typeof body === 'object' && body !== null ? body : {}
  const at = (name: string): unknown => Reflect.get(said, name)
  return new ApiProblem({
    status,
    code: text(at('code')) || 'internal',
    title: text(at('title')),
    detail: text(at('detail')),
    field: text(at('field')) || null,
  })
}

export const offline = (): ApiProblem => new ApiProblem({ code: OFFLINE, title: '', detail: '', status: 0 })

/** True when the server itself is away (no answer, or only that of a proxy), rather than unwilling. */
export const isOffline = (error: unknown): boolean => {
  if (!(error instanceof ApiProblem)) return false
  return error.code === OFFLINE || (error.detail === '' && [502, 503, 504].includes(error.status))
}

export const isNotFound = (error: unknown): boolean => error instanceof ApiProblem && error.status === 404
