import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { AnalysisView, FileView } from '../../src/jobs/desk.ts'
import type { EngineLog } from './engine-log.ts'
import { type Server, startServer } from './server.ts'
import { STORED_ROWS, writeStored } from './stored.ts'
import { type Sheet, sheet } from './tickets.ts'

/** A data folder, the server on it, and what its clients were told. */
export type World = {
  readonly engine: EngineLog
  /** Where data folders are made. */
  readonly home: string
  data: string
  server: Server
  /** Sheets sent, by the id of the file: only those whose upload was confirmed. */
  readonly files: Map<string, Sheet>
  /** Analyses whose start was confirmed, with their files. */
  readonly analyses: Map<string, string>
  /** Deletions asked for, and those confirmed. */
  readonly doomed: Set<string>
  readonly deleted: Set<string>
  /** Tickets done as last told, by analysis. */
  readonly seenDone: Map<string, number>
  /** Tickets made so far: each has words of its own. */
  made: number
}

export const createWorld = (engine: EngineLog, home: string = tmpdir()): World => ({
  engine,
  home,
  ...freshServer({ engine, home }),
  files: new Map(),
  analyses: new Map(),
  doomed: new Set(),
  deleted: new Set(),
  seenDone: new Map(),
  made: 0,
})

const freshFolder = ({ home }: Pick<World, 'home'>): string => mkdtempSync(path.join(home, 'triaje-crash-'))

const freshServer = ({ engine, home }: Pick<World, 'engine' | 'home'>): Pick<World, 'data' | 'server'> => {
  const data = freshFolder({ home })
  return { data, server: startServer(data, engine.fake.url) }
}

/** The first start of a program that has no data yet. */
export const startAfresh = async (world: World): Promise<void> => {
  await endWorld(world)
  Object.assign(world, freshServer(world))
  for (const known of [world.files, world.analyses, world.doomed, world.deleted, world.seenDone])
    known.clear()
}

/** The first start of this version on the data of the first one. */
export const startOnStored = async (world: World): Promise<void> => {
  await startAfresh(world)
  await endWorld(world)
  world.data = freshFolder(world)
  const { analysis, file } = await writeStored(world.data)
  world.files.set(file, { name: 'tickets.csv', bytes: Buffer.alloc(0), rows: STORED_ROWS, empty: 0 })
  world.analyses.set(analysis, file)
  startAgain(world)
}

export const endWorld = async ({ server, data }: World): Promise<void> => {
  await server.kill()
  rmSync(data, { recursive: true, force: true, maxRetries: 5 })
}

export const startAgain = (world: World): void => {
  world.server = startServer(world.data, world.engine.fake.url)
}

/** Null when the server was killed meanwhile or did not do it. */
export const request = async <T>(
  { server }: World,
  route: string,
  init: RequestInit = {},
): Promise<T | null> => {
  try {
    const response = await fetch(`${await server.url}${route}`, init)
    const text = await response.text()
    return response.ok ? ((text === '' ? true : JSON.parse(text)) as T) : null
  } catch {
    return null
  }
}

/** Sends a sheet of `count` tickets; the id of the file when it was confirmed. */
export const upload = async (world: World, count: number): Promise<string | null> => {
  const sent = sheet(count, world.made)
  world.made += count
  const body = new FormData()
  body.append('file', new Blob([new Uint8Array(sent.bytes)]), sent.name)
  const file = await request<FileView>(world, '/api/files', { method: 'POST', body })
  if (file) world.files.set(file.id, sent)
  return file?.id ?? null
}

/** Calls that an analysis may have under way; runs on one engine share them. */
export const CALLS = 6

export const analyse = async (
  world: World,
  fileId: string,
  engine: 'ollama' | 'instant',
): Promise<string | null> => {
  const analysis = await request<AnalysisView>(world, '/api/analyses', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ fileId, engine, concurrency: CALLS }),
  })
  if (analysis) world.analyses.set(analysis.id, fileId)
  return analysis?.id ?? null
}

/** All analyses as the server tells them; what it says is done must never be undone. */
export const listed = async (world: World): Promise<readonly AnalysisView[] | null> => {
  const all = await request<readonly AnalysisView[]>(world, '/api/analyses')
  for (const { id, done } of all ?? []) world.seenDone.set(id, done)
  return all
}

export const remove = async (world: World, kind: 'analyses' | 'files', id: string): Promise<void> => {
  const along = [...world.analyses].filter(([, file]) => file === id).map(([analysis]) => analysis)
  for (const one of [id, ...along]) world.doomed.add(one)
  if ((await request(world, `/api/${kind}/${id}`, { method: 'DELETE' })) === null) return
  for (const one of [id, ...along]) world.deleted.add(one)
}

/** Those that nobody wanted to delete. */
export const kept = (ids: Iterable<string>, { doomed }: World): readonly string[] =>
  [...ids].filter((id) => !doomed.has(id))
