/** An error that a server told as problem+json, already in the user's language. */
export class Problem extends Error {
  readonly code: string
  readonly title: string
  readonly detail: string
  readonly status: number

  constructor(status: number, body: Partial<Record<'code' | 'title' | 'detail', string>>) {
    super(body.detail ?? `HTTP ${status}`)
    this.name = 'Problem'
    this.status = status
    this.code = body.code ?? 'internal'
    this.title = body.title ?? 'HTTP'
    this.detail = body.detail ?? `HTTP ${status}`
  }

  static async from(response: Pick<Response, 'json' | 'status'>): Promise<Problem> {
    const body: unknown = await response.json().catch(() => ({}))
    return new Problem(response.status, typeof body === 'object' && body !== null ? body : {})
  }
}
