import assert from 'node:assert/strict'
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { listeningServer } from './server.test-helper.ts'

/** A server with one result of `bytes` bytes; `disposals` counts how often it was thrown away. */
const withResult = async (t: TestContext, name: string, bytes: number) => {
  const folder = await mkdtemp(join(tmpdir(), 'triaje-download-'))
  t.after(() => rm(folder, { recursive: true }))
  const path = join(folder, 'result')
  await writeFile(path, 'PK')
  await truncate(path, bytes)
  const server = await listeningServer(t)
  const counted = { disposals: 0 }
  const dispose = async () => {
    counted.disposals += 1
  }
  server.desk.results.next = { path, name, bytes, dispose }
  return { ...server, counted, path }
}

const disposed = async (counted: { disposals: number }): Promise<void> => {
  for (let tries = 0; counted.disposals === 0 && tries < 200; tries += 1) await sleep(5)
  assert.equal(counted.disposals, 1)
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const FORMATS: readonly (readonly [format: string, name: string, type: string])[] = [
  ['xlsx', 'año_triaje.xlsx', XLSX],
  ['xlsx', 'macros_triaje.xlsm', 'application/vnd.ms-excel.sheet.macroEnabled.12'],
  ['csv', 'a_triaje.csv', 'text/csv'],
  ['csv', 'a_triaje.tsv', 'text/tab-separated-values'],
  ['json', 'a_triaje.json', 'application/json; charset=utf-8'],
  ['jsonl', 'a_triaje.jsonl', 'application/x-ndjson; charset=utf-8'],
]

for (const [format, name, type] of FORMATS)
  test(`${name} is downloaded whole and thrown away after`, async (t) => {
    const { url, counted } = await withResult(t, name, 200_000)
    const response = await fetch(`${url}/api/analyses/a1/result.${format}`)
    const content = await response.bytes()
    assert.equal(content.length, 200_000)
    assert.equal(response.headers.get('content-length'), '200000')
    assert.equal(response.headers.get('content-type'), type)
    assert.equal(response.headers.get('cache-control'), 'no-store')
    assert.match(
      response.headers.get('content-disposition') ?? '',
      new RegExp(`UTF-8''${encodeURIComponent(name)}$`),
    )
    await disposed(counted)
  })

const SHEETS: readonly (readonly [query: string, status: number, sheets: readonly string[]])[] = [
  ['', 200, []],
  ['?sheets=', 200, []],
  ['?sheets=how', 200, ['how']],
  ['?sheets=how,nope', 400, []],
]

for (const [query, status, sheets] of SHEETS)
  test(`a workbook with sheets: result.xlsx${query}`, async (t) => {
    const { url, desk } = await withResult(t, 'a.xlsx', 10)
    const response = await fetch(`${url}/api/analyses/a1/result.xlsx${query}`)
    const content = await response.text()
    assert.equal(response.status, status)
    if (status === 200) return assert.deepEqual(desk.results.options, { sheets })
    assert.equal(desk.results.options, undefined)
    assert.match(JSON.parse(content).detail, /"sheets" takes how, misfiled/)
  })

test('a client that goes away in the middle does not keep the result', async (t) => {
  const { url, counted } = await withResult(t, 'a.xlsx', 50_000_000)
  const abort = new AbortController()
  const response = await fetch(`${url}/api/analyses/a1/result.xlsx`, { signal: abort.signal })
  await response.body?.getReader().read()
  abort.abort()
  await disposed(counted)
})

test('a client that went away before the result was ready does not keep it', async (t) => {
  const { url, counted, desk } = await withResult(t, 'a.xlsx', 50_000_000)
  desk.results.wait = () => sleep(100)
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.write('GET /api/analyses/a1/result.xlsx HTTP/1.1\r\nHost: localhost\r\n\r\n')
  await sleep(30)
  socket.destroy()
  await disposed(counted)
})

test('a result that cannot be opened is an error, not half a file', async (t) => {
  const { url, counted, path } = await withResult(t, 'a.xlsx', 10)
  await rm(path)
  const response = await fetch(`${url}/api/analyses/a1/result.xlsx`)
  assert.equal(response.status, 500)
  await disposed(counted)
})

test('a server that stops lets a download end', async (t) => {
  const { url, app } = await withResult(t, 'a.xlsx', 20_000_000)
  const response = await fetch(`${url}/api/analyses/a1/result.xlsx`)
  const [content] = await Promise.all([response.bytes(), app.close()])
  assert.equal(content.length, 20_000_000)
})

const TRAINING: readonly (readonly [route: string, status: number, file: string | undefined])[] = [
  ['training.jsonl', 200, 'train.jsonl'],
  ['training.jsonl?part=test', 200, 'test.jsonl'],
  ['training.csv', 200, 'labelled.csv'],
  ['training.jsonl?part=all', 400, undefined],
]

for (const [route, status, file] of TRAINING)
  test(`a training set as ${route}`, async (t) => {
    const { url, desk } = await withResult(t, `a_${file}`, 100)
    const response = await fetch(`${url}/api/analyses/a1/${route}`)
    await response.arrayBuffer()
    assert.deepEqual([response.status, desk.results.training], [status, file])
  })

test('without labelled tickets there is no training set', async (t) => {
  const { url } = await listeningServer(t)
  const response = await fetch(`${url}/api/analyses/a1/training.csv`)
  assert.equal(response.status, 422)
  assert.match(await response.text(), /training\.no-labels/)
})
