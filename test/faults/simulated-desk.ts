import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as delay } from 'node:timers/promises'
import { type Engine, EngineError } from '../../src/analysis/engine.ts'
import { createEngines } from '../../src/engines/engines.ts'
import type { Engines } from '../../src/jobs/context.ts'
import { createDesk } from '../../src/jobs/create-desk.ts'
import type { Desk } from '../../src/jobs/desk.ts'
import { openFolders } from '../../src/jobs/folders.ts'
import type { Clock } from '../../src/shared/clock.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'

/** A clock that runs `scale` times as fast as the real one. */
const fastClock = (scale: number): Clock => {
  const begun = Date.now()
  return {
    now: () => begun + (Date.now() - begun) * scale,
    monotonic: () => performance.now() * scale,
    sleep: async (ms, signal) => {
      await delay(ms / scale, undefined, signal ? { signal } : {})
    },
  }
}

/** What the adapter grants a model to load. */
const LOAD_MS = 600_000

/** The adapter keeps its deadlines by real timers: they come sooner by the same factor. */
const hastened = (engine: Engine, scale: number): Engine => ({
  ...engine,
  prepare: async (request, signal) => {
    const late = AbortSignal.timeout(Math.round(LOAD_MS / scale))
    try {
      return await engine.prepare(request, AbortSignal.any([signal, late]))
    } catch (error) {
      if (!late.aborted || signal.aborted) throw error
      throw new EngineError('run', 'model.unusable', { message: 'no answer in time' })
    }
  },
  run: (prepared, call, signal) =>
    engine.run(prepared, { ...call, deadlineMs: call.deadlineMs / scale }, signal),
})

const fastEngines = (ollamaHost: string, clock: Clock, scale: number): Engines => {
  const engines = createEngines({ settings: { ollamaHost, allowRemote: false }, clock })
  return { ...engines, open: (name, url) => hastened(engines.open(name, url), scale) }
}

export type SimulatedDesk = {
  readonly desk: Desk
  readonly warnings: readonly string[]
  end(): Promise<void>
}

/** A whole desk in this process, with a data folder of its own, on a fast clock. */
export const simulatedDesk = async (ollamaHost: string, scale: number): Promise<SimulatedDesk> => {
  const root = mkdtempSync(path.join(tmpdir(), 'triaje-faults-'))
  const folders = openFolders(root)
  const clock = fastClock(scale)
  const warnings: string[] = []
  const desk = createDesk({
    store: await openSqliteStore({ path: folders.database }),
    folders,
    engines: fastEngines(ollamaHost, clock, scale),
    clock,
    defaults: { engine: 'ollama', model: 'gemma3:4b', embed: null, language: 'es', concurrency: 0 },
    version: '',
    retention: { filesDays: 0, resultsDays: 0 },
    warn: (message, error) => warnings.push(`${message}: ${String(error)}`),
  })
  const end = async (): Promise<void> => {
    await desk.close()
    rmSync(root, { recursive: true, force: true })
  }
  return { desk, warnings, end }
}
