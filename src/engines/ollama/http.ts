import { Pool } from 'undici'

export type HttpAnswer = { readonly status: number; readonly text: string }

export type HttpRequest = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body?: string
  readonly signal: AbortSignal
}

/** Keep-alive HTTP to one server. `send` resolves with any status, and rejects only when no whole answer came. */
export type Http = {
  send(request: HttpRequest): Promise<HttpAnswer>
  close(): Promise<void>
}

const CONNECT_MS = 5_000
const MAX_ANSWER_BYTES = 64 * 1024 * 1024
const HEADERS = { 'content-type': 'application/json', accept: 'application/json' }

/**
 * Nothing limits the wait for an answer: Ollama sends no headers while it loads a model or queues.
 * A pool reads no proxy variable of the environment, so that none can capture loopback.
 */
export const createHttp = (url: string): Http => {
  const { origin, pathname } = new URL(url)
  const prefix = pathname.replace(/\/+$/, '')
  const pool = new Pool(origin, {
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { timeout: CONNECT_MS },
    maxResponseSize: MAX_ANSWER_BYTES,
  })
  return {
    send: async ({ method, path, body, signal }) => {
      const answer = await pool.request({
        method,
        path: prefix + path,
        headers: HEADERS,
        signal,
        body: body ?? null,
      })
      return { status: answer.statusCode, text: await answer.body.text() }
    },
    close: () => pool.destroy(),
  }
}
