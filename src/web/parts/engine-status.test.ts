import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EngineView } from '../../jobs/desk.ts'
import { engineStatus, isLoopback } from './engine-status.ts'

const ollama = (over: Partial<EngineView>): EngineView => ({
  engine: 'ollama',
  url: 'http://127.0.0.1:11434',
  ok: true,
  version: '0.30.1',
  reason: null,
  models: [],
  recommended: 'gemma3:4b',
  default: true,
  ...over,
})

const CASES: readonly (readonly [what: string, engines: readonly EngineView[], kind: string])[] = [
  ['Ollama with a model', [ollama({})], 'ready'],
  ['Ollama without a model that can be used', [ollama({ recommended: null })], 'no-model'],
  ['Ollama where the settings say instant', [ollama({ default: false })], 'instant'],
  ['Ollama that does not answer', [ollama({ ok: false })], 'none'],
  ['nothing', [], 'none'],
]

for (const [what, engines, kind] of CASES)
  test(`the status of ${what} is ${kind}`, () => assert.equal(engineStatus(engines).kind, kind))

const ADDRESSES: readonly (readonly [url: string, here: boolean])[] = [
  ['http://127.0.0.1:11434', true],
  ['http://127.8.0.1', true],
  ['http://localhost:11434', true],
  ['http://[::1]:11434', true],
  ['http://192.168.1.4:11434', false],
  ['https://127.0.0.1.example.com', false],
  ['https://localhost.example.com', false],
  ['not an address', false],
]

for (const [url, here] of ADDRESSES)
  test(`${url} is ${here ? 'this machine' : 'elsewhere'}`, () => assert.equal(isLoopback(url), here))
