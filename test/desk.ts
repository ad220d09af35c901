import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as delay } from 'node:timers/promises'
import { createEngines } from '../src/engines/engines.ts'
import type { Context } from '../src/jobs/context.ts'
import { createDesk } from '../src/jobs/create-desk.ts'
import type { AnalysisView } from '../src/jobs/desk.ts'
import { openFolders } from '../src/jobs/folders.ts'
import type { Clock } from '../src/shared/clock.ts'
import { openSqliteStore } from '../src/store/sqlite/open.ts'
import type { Ending } from './at-end.ts'

/** A clock whose wall time jumps when told; a wait of an hour or more ends with the jump that reaches its end. */
export type JumpingClock = Clock & { jump(ms: number): void }

const LONG_MS = 3_600_000

export const jumpingClock = (): JumpingClock => {
  let ahead = 0
  let waiting: { readonly end: number; readonly go: () => void }[] = []
  const now = (): number => Date.now() + ahead
  const sleepLong = (ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted()
      waiting.push({ end: now() + ms, go: resolve })
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
    })
  return {
    now,
    monotonic: () => performance.now(),
    sleep: async (ms, signal) => {
      if (ms >= LONG_MS) return sleepLong(ms, signal)
      await delay(ms, undefined, signal ? { signal } : {})
    },
    jump: (ms) => {
      ahead += ms
      const due = waiting.filter(({ end }) => end <= now())
      waiting = waiting.filter(({ end }) => end > now())
      for (const { go } of due) go()
    },
  }
}

type DeskOptions = Partial<Pick<Context, 'clock' | 'retention' | 'warn'>> & {
  readonly ollamaHost?: string
  /** An existing data folder; else a new one, gone with the test. */
  readonly root?: string
}

/** A desk of its own in this process. */
export const deskFor = async (t: Ending, options: DeskOptions = {}) => {
  const root = options.root ?? mkdtempSync(path.join(tmpdir(), 'triaje-desk-'))
  const folders = openFolders(root)
  const clock = options.clock ?? jumpingClock()
  const ollamaHost = options.ollamaHost ?? '127.0.0.1:9'
  const desk = createDesk({
    store: await openSqliteStore({ path: folders.database }),
    folders,
    engines: createEngines({ settings: { ollamaHost, allowRemote: false }, clock }),
    clock,
    defaults: {
      engine: options.ollamaHost ? 'ollama' : 'instant',
      model: null,
      embed: null,
      language: 'es',
      concurrency: 0,
    },
    version: '0',
    retention: options.retention ?? { filesDays: 30, resultsDays: 400 },
    warn: options.warn ?? (() => undefined),
  })
  t.after(async () => {
    await desk.close()
    if (options.root === undefined) rmSync(root, { recursive: true, force: true })
  })
  return { desk, root }
}

type TestDesk = Awaited<ReturnType<typeof deskFor>>['desk']

/** Looks until `done` holds for an analysis; for as long as 30 s. */
export const untilView = async (
  desk: TestDesk,
  id: string,
  done: (analysis: AnalysisView) => boolean,
): Promise<AnalysisView> => {
  for (const end = performance.now() + 30_000; ; await delay(10)) {
    const view = await desk.analysis(id, 'en')
    if (done(view)) return view
    if (performance.now() > end) throw new Error(`waited in vain: ${view.state} ${view.reason} ${view.done}`)
  }
}
