import assert from 'node:assert/strict'
import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { listeningServer } from './server.test-helper.ts'

const MIB = 1024 * 1024

const form = (
  parts: readonly (readonly [field: string, content: Uint8Array<ArrayBuffer> | string, name?: string])[],
) => {
  const data = new FormData()
  for (const [field, content, name] of parts)
    if (name === undefined) data.append(field, String(content))
    else data.append(field, new Blob([content]), name)
  return data
}

const send = async (url: string, body: FormData | string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${url}/api/files`, { method: 'POST', body, headers })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

test('a file streams through, under the name that may be shown', async (t) => {
  const { url } = await listeningServer(t)
  const content = new Uint8Array(3 * MIB).fill(65)
  const { status, body } = await send(
    url,
    form([
      ['note', 'x'],
      ['file', content, '../año\u202e.xlsx'],
    ]),
  )
  assert.equal(status, 201)
  assert.deepEqual([body.name, body.bytes], ['año.xlsx', 3 * MIB])
})

const REFUSED: readonly (readonly [
  what: string,
  FormData | string,
  headers: Record<string, string>,
  RegExp,
])[] = [
  ['no file', form([['note', 'x']]), {}, /in the field "file"/],
  ['a text in place of the file', form([['file', 'text']]), {}, /in the field "file"/],
  ['another field', form([['upload', 'x', 'a.csv']]), {}, /in the field "file"/],
  ['a field that is no field', form([['__proto__', 'x', 'a.csv']]), {}, /whole|in the field "file"/],
  [
    'two files',
    form([
      ['file', 'x', 'a.csv'],
      ['file', 'y', 'b.csv'],
    ]),
    {},
    /one file a request/,
  ],
  ['JSON', '{}', { 'content-type': 'application/json' }, /in the field "file"/],
  ['the bytes alone', 'a;b', { 'content-type': 'text/csv' }, /multipart\/form-data/],
  ['a form without boundary', 'x', { 'content-type': 'multipart/form-data' }, /did not arrive whole/],
  ['a form that is none', 'x', { 'content-type': 'multipart/form-data; boundary=b' }, /did not arrive whole/],
]

for (const [what, body, headers, detail] of REFUSED)
  test(`an upload is refused: ${what}`, async (t) => {
    const { url, desk } = await listeningServer(t)
    const answer = await send(url, body, headers)
    assert.deepEqual([answer.status, answer.body.code], [400, 'request.invalid'])
    assert.match(String(answer.body.detail), detail)
    assert.deepEqual(desk.uploads.kept, [])
  })

test('what the desk refuses reaches the client', async (t) => {
  const { url } = await listeningServer(t)
  const { status, body } = await send(url, form([['file', '', '<b>.csv']]))
  assert.deepEqual([status, body.code], [422, 'file.empty'])
  assert.match(String(body.detail), /"<b>\.csv"/)
})

test('a file over the limit is refused at once when its size is announced', async (t) => {
  const { url, desk } = await listeningServer(t, { env: { TRIAJE_MAX_UPLOAD_MB: '1' } })
  const { status, body } = await send(url, form([['file', new Uint8Array(2 * MIB), 'a.csv']]))
  assert.deepEqual([status, body.code], [413, 'file.too-large'])
  assert.match(String(body.detail), /1 MiB/)
  assert.deepEqual(desk.uploads, { kept: [], broken: 0 })
})

const BOUNDARY = 'cut'
const HEAD = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n`

/** Sends a form in chunks without saying how long it is. */
const sendChunked = (url: string, chunks: readonly Uint8Array[]) =>
  new Promise<number | undefined>((resolve, reject) => {
    const headers = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` }
    const request = httpRequest(`${url}/api/files`, { method: 'POST', headers }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    request.on('error', reject)
    for (const chunk of chunks) request.write(chunk)
    request.end()
  })

test('a file over the limit is refused while it arrives', async (t) => {
  const { url, desk } = await listeningServer(t, { env: { TRIAJE_MAX_UPLOAD_MB: '1' } })
  const chunk = new Uint8Array(MIB)
  assert.equal(await sendChunked(url, [Buffer.from(HEAD), chunk, chunk, chunk]), 413)
  assert.deepEqual(desk.uploads, { kept: [], broken: 1 })
})

test('a file of exactly the limit is taken', async (t) => {
  const { url, desk } = await listeningServer(t, { env: { TRIAJE_MAX_UPLOAD_MB: '1' } })
  const chunks = [Buffer.from(HEAD), new Uint8Array(MIB), Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]
  assert.equal(await sendChunked(url, chunks), 201)
  assert.deepEqual(desk.uploads.kept, [{ name: 'a.csv', bytes: MIB }])
})

test('a form that ends before its last boundary is not kept', async (t) => {
  const { url, desk } = await listeningServer(t)
  assert.equal(await sendChunked(url, [Buffer.from(`${HEAD}half of the fi`)]), 400)
  assert.deepEqual(desk.uploads, { kept: [], broken: 1 })
})

test('a client that goes away in the middle leaves nothing behind', async (t) => {
  const { url, desk } = await listeningServer(t)
  const { port } = new URL(url)
  const socket = connect(Number(port), '127.0.0.1')
  socket.write(
    `POST /api/files HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n` +
      `Content-Type: multipart/form-data; boundary=${BOUNDARY}\r\n\r\n${HEAD}half of the fi`,
  )
  await sleep(50)
  socket.destroy()
  for (let tries = 0; desk.uploads.broken === 0 && tries < 100; tries += 1) await sleep(10)
  assert.deepEqual(desk.uploads, { kept: [], broken: 1 })
  assert.equal((await fetch(`${url}/healthz`)).status, 200)
})
