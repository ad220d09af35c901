import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { AnalysisView, FileView, TicketView } from '../../src/jobs/desk.ts'
import { atEnd, type Ending } from '../at-end.ts'

const MAIN = path.resolve('src/main.ts')

/** A folder of its own for a test, gone with it. */
export const folderFor = (t: Ending): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'triaje-test-'))
  t.after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

type Environment = Readonly<Record<string, string>>

/** Nothing of the machine's own settings reaches a test; no engine answers unless the test names one. */
const environment = (env: Environment): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  LANG: 'es_ES.UTF-8',
  OLLAMA_HOST: '127.0.0.1:9',
  ...env,
})

const start = (args: readonly string[], env: Environment): ChildProcess =>
  spawn(process.execPath, [MAIN, ...args], { env: environment(env), stdio: ['ignore', 'pipe', 'pipe'] })

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

export type Running = { readonly child: ChildProcess; readonly ended: Promise<Ended>; said(): string }

/** Runs one command line of the program. */
export const run = (args: readonly string[], env: Environment = {}): Running => {
  const child = start(args, env)
  let stdout = ''
  let stderr = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    stdout += chunk
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk
  })
  const ended = once(child, 'close').then(([code]) => ({ code, stdout, stderr }))
  return { child, ended, said: () => stderr }
}

export const triaje = (args: readonly string[], env: Environment = {}): Promise<Ended> => run(args, env).ended

export type TestServer = {
  readonly url: string
  readonly child: ChildProcess
  api<T>(method: string, route: string, body?: unknown): Promise<T>
  upload(name: string, content: Uint8Array): Promise<FileView>
  /** Waits until `done` holds for an analysis; fails with its last state after 30 s. */
  until(id: string, done: (analysis: AnalysisView) => boolean): Promise<AnalysisView>
  tickets(id: string): Promise<readonly TicketView[]>
  stop(signal?: NodeJS.Signals): Promise<void>
}

/** A server with its own data folder, on a free port unless `TRIAJE_PORT` names one. */
export const serve = async (t: Ending, data: string, env: Environment = {}): Promise<TestServer> => {
  const running = run(['serve', '--port', env.TRIAJE_PORT ?? '0', '--data', data, '--json'], env)
  const { child } = running
  atEnd(t, () => child.kill('SIGKILL'))
  const url = await listening(running)
  const api = async <T>(method: string, route: string, body?: unknown): Promise<T> => {
    const init =
      body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
    const response = await fetch(`${url}${route}`, { method, ...init })
    return (response.status === 204 ? null : await response.json()) as T
  }
  return {
    url,
    child,
    api,
    upload: async (name, content) => {
      const form = new FormData()
      form.append('file', new Blob([content.slice()]), name)
      return (await (await fetch(`${url}/api/files`, { method: 'POST', body: form })).json()) as FileView
    },
    until: (id, done) => until(() => api<AnalysisView>('GET', `/api/analyses/${id}`), done),
    tickets: async (id) =>
      (await api<{ items: readonly TicketView[] }>('GET', `/api/analyses/${id}/tickets?limit=1000`)).items,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal)
      await running.ended
    },
  }
}

const listening = async ({ child, ended, said }: Running): Promise<string> => {
  const line = new Promise<string>((resolve) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      const found = /"url":"([^"]+)"/.exec(String(chunk))?.[1]
      if (found) resolve(found)
    })
  })
  const failed = ended.then(() => {
    throw new Error(`the server did not start: ${said()}`)
  })
  return Promise.race([line, failed])
}

/** Looks until `done` holds; a bound on patience, not a measure of speed. */
export const until = async <T>(look: () => Promise<T>, done: (value: T) => boolean): Promise<T> => {
  for (const end = performance.now() + 30_000; ; ) {
    const value = await look()
    if (done(value)) return value
    if (performance.now() > end)
      throw new Error(`waited in vain; last: ${JSON.stringify(value).slice(0, 600)}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
