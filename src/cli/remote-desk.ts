import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Agent, fetch, type RequestInit, type Response } from 'undici'
import type {
  AnalysisView,
  DeskEvent,
  FileView,
  ResultFile,
  ResultFormat,
  ResultOptions,
} from '../jobs/desk.ts'
import { diskError } from '../jobs/disk.ts'
import type { TrainingFile } from '../report/training/files.ts'
import type { Language } from '../shared/language.ts'
import type { CliDesk } from './context.ts'
import { multipart } from './multipart.ts'
import { Problem } from './problem.ts'
import { serverEvents } from './server-events.ts'
import type { ServerFile } from './server-file.ts'

/** The desk of a server that owns the data folder, through its HTTP API. */
export const remoteDesk = ({ url, token }: ServerFile, language: Language): CliDesk => {
  // a proxy of the environment must not come between, and reading a large file may take long
  const dispatcher = new Agent({ headersTimeout: 0, bodyTimeout: 0 })
  const call = async (method: string, route: string, init: RequestInit = {}): Promise<Response> => {
    const headers = { authorization: `Bearer ${token}`, 'accept-language': language, ...init.headers }
    const response = await fetch(`${url}/api${route}`, { method, ...init, headers, dispatcher })
    if (!response.ok) throw await Problem.from(response)
    return response
  }
  const json = async <T>(method: string, route: string, body?: unknown): Promise<T> => {
    const init = body === undefined ? {} : { body: JSON.stringify(body), headers: JSON_TYPE }
    return (await (await call(method, route, init)).json()) as T
  }
  return {
    local: false,
    addFile: async (name, content, encoding) => {
      const { type, body } = multipart(name, content)
      const init = { body, duplex: 'half', headers: { 'content-type': type } } as RequestInit
      return (await (await call('POST', `/files${encoded(encoding)}`, init)).json()) as FileView
    },
    start: async (request, said) => {
      const init = { ...JSON_TYPE, ...(said ? { 'accept-language': said } : {}) }
      const response = await call('POST', '/analyses', { body: JSON.stringify(request), headers: init })
      return { analysis: (await response.json()) as AnalysisView, created: response.status === 202 }
    },
    evaluate: (request) => json('POST', '/evaluations', request),
    evaluation: (id) => json('GET', `/evaluations/${safe(id)}`),
    analyses: () => json('GET', '/analyses'),
    analysis: (id) => json('GET', `/analyses/${safe(id)}`),
    control: (id, action) => json('POST', `/analyses/${safe(id)}/${action}`),
    patchAnalysis: (id, patch) => json('PATCH', `/analyses/${safe(id)}`, patch),
    backup: async () => (await call('GET', '/backup')).body ?? new ReadableStream(),
    clean: () => json('POST', '/clean'),
    deleteAnalysis: (id) => remove(call, `/analyses/${safe(id)}`),
    deleteFile: (id) => remove(call, `/files/${safe(id)}`),
    tickets: (id, { limit, cursor }) =>
      json(
        'GET',
        `/analyses/${safe(id)}/tickets?${new URLSearchParams({ limit: String(limit), ...(cursor ? { cursor } : {}) })}`,
      ),
    events: (id, _lastId, signal) => events(call, id, signal),
    log: (id) => json('GET', `/analyses/${safe(id)}/log`),
    result: (id, format, options) => download(call, id, resultRoute(format, options)),
    training: (id, file) => download(call, id, trainingRoute(file)),
    close: async () => undefined,
  }
}

const JSON_TYPE = { 'content-type': 'application/json' }
const safe = encodeURIComponent

const encoded = (encoding: string | undefined): string =>
  encoding === undefined ? '' : `?${new URLSearchParams({ encoding })}`

const remove = async (call: Call, route: string): Promise<void> => {
  await call('DELETE', route)
}

type Call = (method: string, route: string, init?: RequestInit) => Promise<Response>

async function* events(call: Call, id: string, signal: AbortSignal): AsyncIterable<DeskEvent> {
  try {
    const { body } = await call('GET', `/analyses/${safe(id)}/events`, { signal })
    if (body) yield* serverEvents(body)
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

const resultRoute = (format: ResultFormat, { sheets = [], file: of }: ResultOptions = {}): string => {
  const query = new URLSearchParams({
    ...(sheets.length > 0 ? { sheets: sheets.join(',') } : {}),
    ...(of === undefined ? {} : { file: of }),
  })
  return `result.${format}?${query}`
}

const trainingRoute = (file: TrainingFile): string =>
  file === 'labelled.csv' ? 'training.csv' : `training.jsonl?part=${path.parse(file).name}`

const download = async (call: Call, id: string, route: string): Promise<ResultFile> => {
  const response = await call('GET', `/analyses/${safe(id)}/${route}`)
  const folder = await mkdtemp(path.join(tmpdir(), 'triaje-'))
  const file = path.join(folder, 'result')
  try {
    await pipeline(Readable.fromWeb(response.body ?? new ReadableStream()), createWriteStream(file))
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw diskError(error, folder)
  }
  return {
    path: file,
    name: fileName(response.headers.get('content-disposition') ?? '') ?? path.basename(route),
    bytes: (await stat(file)).size,
    dispose: () => rm(folder, { recursive: true, force: true }),
  }
}

/** The name in full (RFC 5987), accents and all; the plain one beside it is for clients that read nothing else. */
const fileName = (disposition: string): string | null => {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1]
  return encoded === undefined ? null : path.basename(decodeURIComponent(encoded))
}
