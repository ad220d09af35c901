import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EngineError } from '../../analysis/engine.ts'
import { noAnswer, refusal, whileLoading } from './failure.ts'

const NATIVE_TOO_LONG = JSON.stringify({
  error: {
    code: 400,
    message: 'request (5210 tokens) exceeds the available context size (4096 tokens), try increasing it',
    type: 'exceed_context_size_error',
    n_prompt_tokens: 5210,
    n_ctx: 4096,
  },
})

/** Status and text under "error" → kind and code. */
const REFUSALS: readonly (readonly [status: number, error: string, kind: string, code: string])[] = [
  [400, NATIVE_TOO_LONG, 'ticket', 'ticket.too-long'],
  [500, NATIVE_TOO_LONG, 'ticket', 'ticket.too-long'],
  [
    400,
    'the prompt is longer than the context length currently available to the model; shorten it',
    'ticket',
    'ticket.too-long',
  ],
  [400, 'the input length exceeds the context length', 'ticket', 'ticket.too-long'],
  [404, "model 'x' not found", 'run', 'model.missing'],
  [404, 'model "x" not found, try pulling it first', 'run', 'model.missing'],
  [400, 'invalid model name', 'run', 'model.missing'],
  [400, '"x" does not support chat', 'run', 'model.not-chat'],
  [400, '"x" does not support thinking', 'run', 'engine.failed'],
  [500, 'invalid JSON schema in format', 'run', 'engine.failed'],
  [500, 'option "num_ctx" must be of type integer', 'run', 'engine.failed'],
  [401, 'unauthorized', 'run', 'engine.failed'],
  [403, '', 'run', 'engine.failed'],
  [404, '404 page not found', 'run', 'engine.failed'],
  [429, 'too many requests', 'retry', 'engine.failed'],
  [502, '<html>Bad Gateway</html>', 'retry', 'engine.failed'],
  [503, 'server busy, please try again.  maximum pending requests exceeded', 'retry', 'engine.failed'],
  [504, '', 'retry', 'engine.failed'],
  [
    500,
    'model runner has unexpectedly stopped, this may be due to resource limitations',
    'retry',
    'engine.failed',
  ],
  [500, 'an error was encountered while running the model: unexpected EOF', 'retry', 'engine.failed'],
  [
    500,
    'llama-server reported out-of-memory during startup: cudaMalloc failed',
    'retry',
    'engine.out-of-memory',
  ],
  [
    500,
    'model requires more system memory (9.1 GiB) than is available (4.2 GiB)',
    'retry',
    'engine.out-of-memory',
  ],
  ...[
    'llama runner process has terminated: signal: killed',
    'memory layout cannot be allocated with num_gpu = 99',
    'llama runner process has terminated: vk::Device::allocateMemory: ErrorOutOfDeviceMemory',
    'Insufficient Memory (00000008:kIOGPUCommandBufferCallbackErrorOutOfMemory)',
  ].map((error) => [500, error, 'retry', 'engine.out-of-memory'] as const),
  [500, 'llama runner process has terminated: signal: aborted (core dumped)', 'retry', 'engine.failed'],
  [400, 'something new', 'ticket', 'engine.failed'],
  [500, 'something new', 'retry', 'engine.failed'],
]

test('a refusal is sorted by who can do something about it', () => {
  for (const [status, said, kind, code] of REFUSALS) {
    for (const text of [JSON.stringify({ error: said }), said]) {
      const error = refusal({ status, text })
      assert.deepEqual([error.kind, error.code, error.status], [kind, code, status], text)
    }
  }
})

test('the tokens of a prompt too long are told, however deep they are wrapped', () => {
  const object = { error: JSON.parse(NATIVE_TOO_LONG).error }
  for (const text of [JSON.stringify({ error: NATIVE_TOO_LONG }), JSON.stringify(object), NATIVE_TOO_LONG])
    assert.equal(refusal({ status: 400, text }).promptTokens, 5210)
  assert.equal(
    refusal({ status: 400, text: 'the input length exceeds the context length' }).promptTokens,
    null,
  )
})

test('a refusal without words still says something', () => {
  assert.equal(refusal({ status: 502, text: '' }).message, 'HTTP 502')
})

test('without an answer it is told apart whether anybody was there', () => {
  const failed = (code: string) => noAnswer(Object.assign(new Error(code), { code })).code
  for (const code of ['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT'])
    assert.equal(failed(code), 'engine.unreachable', code)
  for (const code of ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_RES_EXCEEDED_MAX_SIZE'])
    assert.equal(failed(code), 'engine.failed', code)
  const both = new AggregateError([Object.assign(new Error('::1'), { code: 'ECONNREFUSED' })])
  assert.equal(noAnswer(both).code, 'engine.unreachable')
})

/** Trouble of a call → what it is while the model is being loaded. */
const LOADING: readonly (readonly [EngineError, kind: string, code: string])[] = [
  [refusal({ status: 500, text: 'out of memory' }), 'run', 'engine.out-of-memory'],
  [new EngineError('retry', 'ticket.deadline', { message: 'no answer in time' }), 'run', 'model.unusable'],
  [refusal({ status: 503, text: '' }), 'retry', 'engine.failed'],
]

test('a model too large or too slow to load stops the run', () => {
  for (const [error, kind, code] of LOADING) {
    const loading = whileLoading(error)
    assert.deepEqual([loading.kind, loading.code], [kind, code])
  }
})
