import assert from 'node:assert/strict'
import { test } from 'node:test'
import { standardFolder } from './data-folder.ts'
import { multipart } from './multipart.ts'
import { milliseconds, wholeNumber } from './numbers.ts'
import { Problem } from './problem.ts'
import { serverEvents } from './server-events.ts'
import { createTerminal } from './terminal.ts'

test('times are read with their unit', () => {
  const read = ['90', '90s', '10m', '2h', '250ms'].map((text) => milliseconds('wait', text))
  assert.deepEqual(read, [90_000, 90_000, 600_000, 7_200_000, 250])
  assert.throws(() => milliseconds('wait', 'soon'), /wait/)
})

test('a number outside its bounds names the option', () => {
  assert.equal(wholeNumber('port', '0', { least: 0, most: 65_535 }), 0)
  assert.throws(() => wholeNumber('port', '70000', { least: 0, most: 65_535 }), /--port 70000/)
})

test('each system has its own place for data', () => {
  assert.match(standardFolder('win32', { LOCALAPPDATA: 'C:\\Users\\ana\\AppData\\Local' }), /Local.Triaje$/)
  assert.match(standardFolder('darwin', {}), /Library\/Application Support\/Triaje$/)
  assert.equal(standardFolder('linux', { XDG_DATA_HOME: '/data' }), '/data/triaje')
  assert.match(standardFolder('linux', {}), /\.local\/share\/triaje$/)
})

const chunked = (text: string, size: number): ReadableStream<Uint8Array> => {
  const bytes = Buffer.from(text)
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size),
  )
  return ReadableStream.from(pieces)
}

for (const size of [1, 7, 1000])
  test(`events are read whole, in pieces of ${size} bytes too`, async () => {
    const text = `retry: 2000\n\n: beat\n\nid: 7\nevent: log\ndata: {"text":"así"}\n\nid: 8\nevent: end\ndata: {}\n\n`
    const events = await Array.fromAsync(serverEvents(chunked(text, size)))
    assert.deepEqual(events, [
      { id: 7, type: 'log', data: { text: 'así' } },
      { id: 8, type: 'end', data: {} },
    ])
  })

test('a form with one file, whose name cannot break out of its line', async () => {
  const { type, body } = multipart('a"\r\nx: y.csv', ReadableStream.from([Buffer.from('content')]))
  const form = await new Response(body, { headers: { 'content-type': type } }).formData()
  const file = form.get('file')
  assert.ok(file instanceof File)
  assert.deepEqual([file.name, await file.text()], ['a___x: y.csv', 'content'])
})

test('a server that tells no problem still gives an error with its status', async () => {
  const problem = await Problem.from(new Response('<html>', { status: 502 }))
  assert.deepEqual([problem.status, problem.code, problem.detail], [502, 'internal', 'HTTP 502'])
})

const written = (isTTY: boolean) => {
  let text = ''
  const write = (more: string): void => {
    text += more
  }
  return { out: { write, isTTY }, text: () => text }
}

test('bars go to a terminal only, and a line for people never lands inside one', () => {
  const [stdout, pipe, tty] = [written(false), written(false), written(true)]
  const quiet = createTerminal({ stdout: stdout.out, stderr: pipe.out }, {})
  quiet.show('bar')
  quiet.say('done')
  assert.equal(pipe.text(), 'done\n')
  const live = createTerminal({ stdout: stdout.out, stderr: tty.out }, {})
  live.show('bar')
  live.result('/a/b.xlsx')
  assert.equal(tty.text(), 'bar\r\u001b[K')
  assert.equal(stdout.text(), '/a/b.xlsx\n')
})
