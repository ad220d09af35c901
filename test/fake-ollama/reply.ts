import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ChatBody, Refusal } from './checks.ts'

const send = (response: ServerResponse, status: number, [type, text]: readonly [string, string]): void => {
  if (response.destroyed || response.writableEnded) return
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(text),
  })
  response.end(text)
}

export const sendText = (response: ServerResponse, status: number, text: string): void =>
  send(response, status, ['text/plain', text])

export const sendJson = (response: ServerResponse, status: number, value: object): void =>
  send(response, status, ['application/json', JSON.stringify(value)])

export const fail = (response: ServerResponse, { status, error }: Refusal): void =>
  sendJson(response, status, { error })

/** The JSON of a request, or how Ollama complains about it. A GET has none. */
export const readBody = async (request: IncomingMessage): Promise<{ value: ChatBody } | Refusal> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  const text = Buffer.concat(parts).toString('utf8')
  if (request.method === 'GET') return { value: {} }
  if (text === '') return { status: 400, error: 'missing request body' }
  try {
    return { value: JSON.parse(text) }
  } catch {
    return { status: 400, error: `invalid character '${text[0]}' looking for beginning of value` }
  }
}
