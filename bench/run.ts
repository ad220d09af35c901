/**
 * What the program costs besides the model, stage by stage: `npm run bench -- [TICKETS]`.
 * CPU milliseconds a ticket and how many tickets one core does in a second; the last column compares with one bare
 * HTTP call to the same fake engine in this run.
 */
import { createReadStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Pool } from 'undici'
import type { Answer } from '../src/analysis/answer.ts'
import { createInstant } from '../src/analysis/instant/instant.ts'
import { buildPrompt } from '../src/analysis/prompt/build-prompt.ts'
import { readAnswer } from '../src/analysis/reading/read-answer.ts'
import { starterTaxonomy } from '../src/analysis/taxonomy/starter.ts'
import { readLayout } from '../src/columns/read-layout.ts'
import { createEngines } from '../src/engines/engines.ts'
import { openSource } from '../src/intake/open.ts'
import type { SheetRow } from '../src/intake/source.ts'
import { createDesk } from '../src/jobs/create-desk.ts'
import { openFile, scratchIn } from '../src/jobs/disk.ts'
import { openFolders } from '../src/jobs/folders.ts'
import { openLegacy } from '../src/jobs/legacy/open-legacy.ts'
import { systemClock } from '../src/shared/clock.ts'
import { openSqliteStore } from '../src/store/sqlite/open.ts'
import { duplicateKey } from '../src/tickets/duplicates.ts'
import { ticketFrom, ticketText } from '../src/tickets/from-row.ts'
import { maskText } from '../src/tickets/mask/mask.ts'
import { startFakeOllama } from '../test/fake-ollama/fake-ollama.ts'
import { ticketsFile } from './tickets-file.ts'

const count = Number(process.argv[2] ?? 5000)
const folder = mkdtempSync(path.join(tmpdir(), 'triaje-bench-'))
const plan = {
  fields: ['category', 'summary'],
  language: 'es',
  context: '',
  taxonomy: starterTaxonomy('es'),
} as const

type Figure = {
  readonly stage: string
  readonly 'ms CPU a ticket': number
  readonly 'tickets a second': number
  readonly 'of one bare call': string
}
const figures: { stage: string; ms: number }[] = []

/** Runs `work` and notes its CPU time (both user and system, all threads) a ticket. */
const measure = async <T>(stage: string, work: () => T | Promise<T>): Promise<T> => {
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  figures.push({ stage, ms: (user + system) / 1000 / count })
  return result
}

const stages = async (file: string): Promise<void> => {
  const bytes = await openFile(file)
  const scratch = scratchIn(folder)
  const source = await openSource({ bytes, scratch, legacy: openLegacy, name: 'tickets.xlsx' })
  const rows = await measure('read the workbook', async () => {
    const all: SheetRow[] = []
    for await (const batch of source.rows(0)) all.push(...batch)
    return all.slice(1)
  })
  const { layout } = await readLayout(source, 0)
  const tickets = await measure('clean (mail, HTML, journals)', () =>
    rows.map((row) => ticketFrom(row, layout)),
  )
  await measure('find duplicates', () => tickets.map((ticket) => duplicateKey(ticket)))
  const masked = await measure('mask', () => tickets.map((ticket) => maskText(ticketText(ticket))))
  const prompt = buildPrompt(plan, 'nonce')
  await measure('write the prompt', () => masked.map(({ text }) => prompt.user(text)))
  const text = JSON.stringify({
    a: prompt.labels[0]?.text,
    b: 'La VPN termina con error 809 al conectar desde casa.',
  })
  const reply = {
    text,
    finish: 'stop',
    tokens: { in: 1, cached: 0, out: 1 },
    ms: { total: 1, load: 0, queue: 0, prefill: 0, decode: 0 },
    logprobs: null,
  } as const
  const answers = await measure('read the answer', () => masked.map(() => readAnswer(reply, prompt)))
  if (answers.some(({ ok }) => !ok)) throw new Error('the answer of the benchmark does not fit the prompt')
  const instant = createInstant(plan)
  await measure('instant engine (instead of a model)', () => tickets.map((ticket): Answer => instant(ticket)))
  source.close()
  await bytes.close()
}

const bareCalls = async (url: string): Promise<number> => {
  const pool = new Pool(url, { connections: 8 })
  const prompt = buildPrompt(plan, 'nonce')
  const body = JSON.stringify({
    model: 'gemma3:4b',
    stream: false,
    format: prompt.schema,
    messages: [
      { role: 'system', content: prompt.system },
      { role: 'user', content: prompt.user('La VPN no conecta: error 809.') },
    ],
  })
  const calls = Math.min(count, 2000)
  const call = async (): Promise<void> => {
    const { body: answer } = await pool.request({ path: '/api/chat', method: 'POST', body })
    await answer.json()
  }
  const before = process.cpuUsage()
  for (let i = 0; i < calls; i += 8) await Promise.all(Array.from({ length: 8 }, call))
  const { user, system } = process.cpuUsage(before)
  await pool.close()
  return (user + system) / 1000 / calls
}

const wholeRun = async (file: string, url: string): Promise<void> => {
  const folders = openFolders(path.join(folder, 'data'))
  const desk = createDesk({
    store: await openSqliteStore({ path: folders.database }),
    folders,
    engines: createEngines({ settings: { ollamaHost: url, allowRemote: false }, clock: systemClock }),
    clock: systemClock,
    defaults: { engine: 'ollama', model: null, embed: null, language: 'es', concurrency: 8 },
    version: '',
    retention: { filesDays: 0, resultsDays: 0 },
    warn: console.error,
  })
  const added = await desk.addFile('tickets.xlsx', createReadStream(file))
  const { analysis } = await desk.start({ fileId: added.id }, 'es')
  for await (const event of desk.events(analysis.id, null, new AbortController().signal))
    if (event.type === 'end') break
  const result = await desk.result(analysis.id, 'xlsx')
  await result.dispose()
  await desk.close()
}

const fake = await startFakeOllama({ slots: 8 })
const fakeCost = await bareCalls(fake.url)
const file = await ticketsFile(folder, count)
await stages(file)
await measure('the whole run, upload to workbook, with the fake engine in this process', () =>
  wholeRun(file, fake.url),
)
await fake.stop()
rmSync(folder, { recursive: true, force: true })

console.log(
  `${count} tickets, Node ${process.version}; one bare call with its answer by the fake: ${fakeCost.toFixed(3)} ms`,
)
const table: Figure[] = figures.map(({ stage, ms }) => ({
  stage,
  'ms CPU a ticket': Number(ms.toFixed(3)),
  'tickets a second': Math.round(1000 / ms),
  'of one bare call': `${Math.round((ms / fakeCost) * 100)} %`,
}))
console.table(table)
