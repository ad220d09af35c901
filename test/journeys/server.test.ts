import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { test } from 'node:test'
import type { AnalysisView } from '../../src/jobs/desk.ts'
import { startFakeOllama } from '../fake-ollama/fake-ollama.ts'
import { csv, manyRows } from './tickets.ts'
import { folderFor, serve, triaje } from './triaje.ts'

const isDone = ({ state }: AnalysisView): boolean => state === 'done'
const SLOW = { speed: { prompt: 50_000, generation: 1500 }, slots: 2 } as const

test('a triple click starts one analysis', async (t) => {
  const fake = await startFakeOllama(SLOW)
  t.after(() => fake.stop())
  const server = await serve(t, folderFor(t), { OLLAMA_HOST: fake.url })
  const file = await server.upload('tickets.csv', csv(manyRows(30)))
  const click = () => server.api<AnalysisView>('POST', '/api/analyses', { fileId: file.id })
  const started = await Promise.all([click(), click(), click()])
  assert.equal(new Set(started.map(({ id }) => id)).size, 1)
})

test('stopped cleanly in the middle of a run, the server goes on with it at the next start', async (t) => {
  const fake = await startFakeOllama(SLOW)
  t.after(() => fake.stop())
  const data = folderFor(t)
  const server = await serve(t, data, { OLLAMA_HOST: fake.url })
  const file = await server.upload('tickets.csv', csv(manyRows(40)))
  const { id } = await server.api<AnalysisView>('POST', '/api/analyses', { fileId: file.id })
  await server.until(id, ({ done }) => done >= 5)
  await server.stop('SIGTERM')
  const next = await serve(t, data, { OLLAMA_HOST: fake.url })
  const { done, failed } = await next.until(id, isDone)
  assert.deepEqual([done, failed], [40, 0])
})

test('what a user paused stays paused over a restart', async (t) => {
  const fake = await startFakeOllama(SLOW)
  t.after(() => fake.stop())
  const data = folderFor(t)
  const server = await serve(t, data, { OLLAMA_HOST: fake.url })
  const file = await server.upload('tickets.csv', csv(manyRows(40)))
  const { id } = await server.api<AnalysisView>('POST', '/api/analyses', { fileId: file.id })
  await server.until(id, ({ done }) => done >= 2)
  await server.api('POST', `/api/analyses/${id}/pause`)
  await server.stop('SIGKILL')
  const next = await serve(t, data, { OLLAMA_HOST: fake.url })
  const { state, reason } = await next.api<AnalysisView>('GET', `/api/analyses/${id}`)
  assert.deepEqual([state, reason], ['paused', 'user'])
})

test('a run whose answers are mostly one category says so', async (t) => {
  const fake = await startFakeOllama()
  t.after(() => fake.stop())
  const server = await serve(t, folderFor(t), { OLLAMA_HOST: fake.url, TRIAJE_ENGINE: 'ollama' })
  const file = await server.upload('tickets.csv', csv(manyRows(30)))
  const categories = { kind: 'list', items: ['Todo'] }
  const { id } = await server.api<AnalysisView>('POST', '/api/analyses', { fileId: file.id, categories })
  await server.until(id, isDone)
  const log = await server.api<readonly { code: string; text: string }[]>('GET', `/api/analyses/${id}/log`)
  assert.match(log.find(({ code }) => code === 'run.dominant')?.text ?? '', /Todo.*100/)
})

test('deleting an analysis and its file leaves no word of a ticket in the data folder', async (t) => {
  const data = folderFor(t)
  const server = await serve(t, data, { TRIAJE_ENGINE: 'instant' })
  const file = await server.upload('tickets.csv', csv(manyRows(30)))
  const { id } = await server.api<AnalysisView>('POST', '/api/analyses', { fileId: file.id })
  await server.until(id, isDone)
  const holding = (): string[] =>
    readdirSync(data, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((name) => readFileSync(name).includes('violín'))
  assert.notDeepEqual(holding(), [])
  await server.api('DELETE', `/api/analyses/${id}`)
  await server.api('DELETE', `/api/files/${file.id}`)
  assert.deepEqual(holding(), [])
})

test('a command does not take a stranger for the server that once was there', async (t) => {
  const data = folderFor(t)
  const asked: string[] = []
  const stranger = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end('[]')
  }).listen(0, '127.0.0.1')
  t.after(() => stranger.close())
  await once(stranger, 'listening')
  const url = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`
  // the number of the process is in use again
  writeFileSync(path.join(data, 'server.json'), JSON.stringify({ pid: process.pid, url, token: 'secret' }))
  const { code, stdout } = await triaje(['list', '--data', data])
  assert.deepEqual([code, stdout, asked], [0, '', []])
  assert.deepEqual(readdirSync(data).includes('server.json'), false)
})

test('what was odd about a file is told when it comes in and whenever it is looked at', async (t) => {
  const server = await serve(t, folderFor(t))
  const file = await server.upload('tickets.csv', Buffer.concat([csv(manyRows(5)), Uint8Array.of(0xff)]))
  assert.deepEqual(
    file.warnings.map(({ code }) => code),
    ['csv.bad-bytes'],
  )
  assert.deepEqual(await server.api('GET', `/api/files/${file.id}`), file)
  assert.deepEqual(await server.api('GET', '/api/files'), [file])
})

test('the commands on a data folder: list, status, export, delete', async (t) => {
  const folder = folderFor(t)
  const data = ['--data', path.join(folder, 'data')]
  writeFileSync(path.join(folder, 'a.csv'), csv(manyRows(5)))
  await triaje(['analyze', path.join(folder, 'a.csv'), '--engine', 'instant', ...data])
  const listed = await triaje(['list', '--json', ...data])
  const { id } = JSON.parse(listed.stdout)
  assert.match((await triaje(['status', id, ...data])).stdout, /terminado\t5\/5/)
  const out = path.join(folder, 'again.json')
  const exported = await triaje(['export', id, '--out', out, ...data])
  assert.equal(exported.stdout, `${out}\n`)
  assert.equal(JSON.parse(readFileSync(out, 'utf8')).length, 5)
  assert.equal((await triaje(['pause', id, ...data])).code, 2, 'what is done cannot be paused')
  assert.equal((await triaje(['delete', id, ...data])).code, 0)
  assert.equal((await triaje(['status', id, ...data])).code, 2)
  assert.equal((await triaje(['list', ...data])).stdout, '')
  assert.deepEqual(readdirSync(path.join(folder, 'data', 'files')), [])
})
