/**
 * How much longer a whole analysis takes than its engine needs: `npm run bench:wall -- [TICKETS] [--engine URL]`.
 * The baseline is a bare client that sends the very same requests and keeps nothing. The engine is the tests' fake, some
 * forty times as fast as a large graphics card, or the Ollama at URL. Wall seconds from the start of the analysis to
 * its last answer, the upload apart, in turns; medians.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { Pool } from 'undici'
import { createEngines } from '../src/engines/engines.ts'
import { createDesk } from '../src/jobs/create-desk.ts'
import { openFolders } from '../src/jobs/folders.ts'
import { systemClock } from '../src/shared/clock.ts'
import { openSqliteStore } from '../src/store/sqlite/open.ts'
import { ticketsFile } from './tickets-file.ts'

const IN_FLIGHT = 10
const TURNS = 3

const { values, positionals } = parseArgs({ allowPositionals: true, options: { engine: { type: 'string' } } })
const count = Number(positionals[0] ?? 10_000)
const folder = mkdtempSync(path.join(tmpdir(), 'triaje-bench-'))

/** The engine behind a door that keeps what is asked. */
const recorder = async (engine: string): Promise<{ url: string; asked: Buffer[]; close: () => void }> => {
  const asked: Buffer[] = []
  const pool = new Pool(engine)
  const server = createServer(async (request, response) => {
    const body = await buffer(request)
    if (request.url === '/api/chat') asked.push(body)
    const answer = await pool.request({
      path: request.url ?? '/',
      method: request.method === 'POST' ? 'POST' : 'GET',
      body: request.method === 'POST' ? body : null,
    })
    response.writeHead(answer.statusCode, { 'content-type': String(answer.headers['content-type']) })
    response.end(await buffer(answer.body))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, asked, close: () => server.close() }
}

/** Milliseconds of a whole analysis on a fresh store, without the upload. */
const wholeRun = async (file: string, url: string): Promise<number> => {
  const data = mkdtempSync(path.join(folder, 'data-'))
  const folders = openFolders(data)
  const desk = createDesk({
    store: await openSqliteStore({ path: folders.database }),
    folders,
    engines: createEngines({ settings: { ollamaHost: url, allowRemote: false }, clock: systemClock }),
    clock: systemClock,
    defaults: { engine: 'ollama', model: null, embed: null, language: 'es', concurrency: 0 },
    version: '',
    retention: { filesDays: 0, resultsDays: 0 },
    warn: console.error,
  })
  const added = await desk.addFile('tickets.xlsx', createReadStream(file))
  const started = performance.now()
  const { analysis } = await desk.start({ fileId: added.id }, 'es')
  for await (const event of desk.events(analysis.id, null, new AbortController().signal))
    if (event.type === 'end') break
  const took = performance.now() - started
  await desk.close()
  rmSync(data, { recursive: true, force: true })
  return took
}

/** Milliseconds of a client that does nothing but ask. */
const bareClient = async (asked: readonly Buffer[], url: string): Promise<number> => {
  const pool = new Pool(url, { connections: IN_FLIGHT })
  const started = performance.now()
  let next = 0
  const ask = async (): Promise<void> => {
    for (let body = asked[next++]; body; body = asked[next++]) {
      const answer = await pool.request({ path: '/api/chat', method: 'POST', body })
      await answer.body.json()
    }
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, ask))
  const took = performance.now() - started
  await pool.close()
  return took
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

const child = values.engine ? null : fork(path.join(import.meta.dirname, 'wall-engine.ts'))
const engine = values.engine ?? String((await once(child as NonNullable<typeof child>, 'message'))[0])
const file = await ticketsFile(folder, count)
const door = await recorder(engine)
await wholeRun(file, door.url)
door.close()
const turns: { bare: number; whole: number }[] = []
for (let turn = 0; turn < TURNS; turn++)
  turns.push({ bare: await bareClient(door.asked, engine), whole: await wholeRun(file, engine) })
child?.disconnect()
rmSync(folder, { recursive: true, force: true })

const bare = median(turns.map((turn) => turn.bare))
const whole = median(turns.map((turn) => turn.whole))
console.log(
  `${count} tickets, ${door.asked.length} requests: bare client ${(bare / 1000).toFixed(2)} s, ` +
    `whole analysis ${(whole / 1000).toFixed(2)} s, ${(whole / bare).toFixed(2)} times`,
)
