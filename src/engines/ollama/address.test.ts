import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TriajeError } from '../../shared/errors.ts'
import { isLoopback, ollamaUrl } from './address.ts'

const ADDRESSES: readonly (readonly [said: string | undefined, url: string])[] = [
  [undefined, 'http://127.0.0.1:11434'],
  ['', 'http://127.0.0.1:11434'],
  ['0.0.0.0', 'http://127.0.0.1:11434'],
  ['0.0.0.0:5555', 'http://127.0.0.1:5555'],
  ['http://0.0.0.0:11434', 'http://127.0.0.1:11434'],
  [':5555', 'http://127.0.0.1:5555'],
  ['localhost', 'http://localhost:11434'],
  ['localhost:', 'http://localhost:11434'],
  ['http://localhost:', 'http://localhost'],
  [':', 'http://127.0.0.1:11434'],
  ['[::1]:', 'http://[::1]:11434'],
  ['localhost:1234/', 'http://localhost:1234'],
  ['http://127.0.0.1:11434/', 'http://127.0.0.1:11434'],
  ['"127.0.0.1:11434"', 'http://127.0.0.1:11434'],
  ['  gpu.example  ', 'http://gpu.example:11434'],
  ['http://gpu.example', 'http://gpu.example'],
  ['https://gpu.example', 'https://gpu.example'],
  ['HTTPS://gpu.example/ollama/', 'https://gpu.example/ollama'],
  ['[::1]', 'http://[::1]:11434'],
  ['[::1]:99', 'http://[::1]:99'],
  ['::1', 'http://[::1]:11434'],
  ['::', 'http://[::1]:11434'],
  ['[::]:11434', 'http://[::1]:11434'],
]

test('an address is read as Ollama reads OLLAMA_HOST', () => {
  for (const [said, url] of ADDRESSES) assert.equal(ollamaUrl(said), url, said)
})

test('an address that cannot be one is refused with the name of the setting', () => {
  for (const said of ['a b', 'host:port', 'ftp://host', '[::1'])
    assert.throws(
      () => ollamaUrl(said),
      (error) => error instanceof TriajeError && error.field === 'OLLAMA_HOST',
      said,
    )
})

test('only addresses of this machine are loopback', () => {
  for (const url of [
    'http://127.0.0.1:1',
    'http://127.9.9.9',
    'http://localhost:2',
    'http://[::1]:3',
    'http://a.localhost',
  ])
    assert.ok(isLoopback(url), url)
  for (const url of [
    'http://10.0.0.2',
    'http://127.0.0.1.nip.io',
    'http://localhost.example',
    'http://host.docker.internal',
    'http://[2001:db8::1]',
    'no url',
  ])
    assert.ok(!isLoopback(url), url)
})
