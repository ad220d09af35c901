import { currentLanguage } from '../i18n/language.ts'
import { serverPath } from './base.ts'
import { type ApiProblem, offline, problemFrom } from './problem.ts'
import { setSignInNeeded } from './session.ts'

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

type CallOptions = { readonly body?: unknown; readonly signal?: AbortSignal }

/** One call of the server's API. Rejects with ApiProblem, or AbortError when `signal` is aborted. */
const call = async <Answer>(method: Method, path: string, options: CallOptions = {}): Promise<Answer> => {
  const response = await send(method, path, options)
  const body = await bodyOf(response)
  if (!response.ok) throw noted(problemFrom(response.status, body))
  return body as Answer
}

const send = async (method: Method, path: string, { body, signal }: CallOptions): Promise<Response> => {
  try {
    return await fetch(serverPath(path), {
      method,
      headers: {
        'accept-language': currentLanguage(),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    })
  } catch (error) {
    if (signal?.aborted) throw error
    throw offline()
  }
}

const bodyOf = async (response: Response): Promise<unknown> => {
  const text = await response.text()
  return parsed(text)
}

const parsed = (text: string): unknown => {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Remembers that the server asks for its password. */
const noted = (problem: ApiProblem): ApiProblem => {
  if (problem.status === 401) setSignInNeeded(true)
  return problem
}

export const api = {
  get: <Answer>(path: string, signal?: AbortSignal) => call<Answer>('GET', path, signal ? { signal } : {}),
  post: <Answer>(path: string, body?: unknown, signal?: AbortSignal) =>
    call<Answer>('POST', path, { body, ...(signal ? { signal } : {}) }),
  patch: <Answer>(path: string, body: unknown) => call<Answer>('PATCH', path, { body }),
  delete: (path: string) => call<void>('DELETE', path),
}

export type UploadOptions = {
  /** 0–1 of the bytes sent. */
  readonly onProgress?: (share: number) => void
  readonly signal?: AbortSignal
}

/** Sends a file as the form field "file"; XMLHttpRequest because fetch does not tell how far it is. */
export const uploadFile = <Answer>(path: string, file: File, options: UploadOptions = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', serverPath(path))
    request.setRequestHeader('accept-language', currentLanguage())
    request.upload.addEventListener('progress', ({ loaded, total }) => options.onProgress?.(loaded / total))
    request.addEventListener('error', () => reject(offline()))
    request.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))
    request.addEventListener('load', () => {
      const body = parsed(request.responseText)
      if (request.status < 300) resolve(body as Answer)
      else reject(noted(problemFrom(request.status, body)))
    })
    options.signal?.addEventListener('abort', () => request.abort())
    const form = new FormData()
    form.append('file', file)
    request.send(form)
  })
