import assert from 'node:assert/strict'
import { test } from 'node:test'
import { serverOf } from './server-of.ts'

test('the names of this machine are one server, other ports, paths and machines are not', () => {
  for (const [url, server] of [
    ['http://localhost:11434', 'http://127.0.0.1:11434'],
    ['http://[::1]:11434', 'http://127.0.0.1:11434'],
    ['http://localhost', 'http://127.0.0.1'],
    ['https://localhost/ollama', 'https://127.0.0.1/ollama'],
    ['http://127.0.0.1:11434', 'http://127.0.0.1:11434'],
    ['http://localhost.example:1', 'http://localhost.example:1'],
    ['http://gpu.example/localhost', 'http://gpu.example/localhost'],
  ] as const)
    assert.equal(serverOf(url), server)
})
