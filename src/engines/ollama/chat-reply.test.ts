import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chatReply, chatTimes, readChat } from './chat-reply.ts'

const ok = (value: unknown) => ({ status: 200, text: JSON.stringify(value) })
const ms = { total: 0, load: 0, queue: 0, prefill: 0, decode: 0 }

test('an answer becomes a reply', () => {
  const chat = readChat(
    ok({
      message: { role: 'assistant', content: '{"a":"x"}' },
      done: true,
      done_reason: 'stop',
      prompt_eval_count: 120,
      prompt_eval_cached_count: 100,
      eval_count: 9,
      logprobs: [
        {
          token: 'x',
          logprob: -0.1,
          bytes: [120],
          top_logprobs: [{ token: 'x', logprob: -0.1, bytes: [120] }],
        },
      ],
    }),
  )
  assert.deepEqual(chatReply(chat, ms), {
    text: '{"a":"x"}',
    finish: 'stop',
    tokens: { in: 120, cached: 100, out: 9 },
    ms,
    logprobs: [{ token: 'x', logprob: -0.1, top: [{ token: 'x', logprob: -0.1 }] }],
  })
})

test('only done_reason says that an answer was cut', () => {
  const finish = (fields: object) => chatReply(readChat(ok(fields)), ms).finish
  assert.equal(finish({ message: { content: '{"a":"x"}\n\n' }, done: true, done_reason: 'length' }), 'length')
  assert.equal(finish({ message: { content: '{"a":"x' }, done: true, done_reason: 'stop' }), 'stop')
  assert.equal(finish({ message: { content: '{"a":" A A A' }, done: false }), 'stop')
})

test('what is zero is left out by the server, and read as zero', () => {
  const { tokens, logprobs, text } = chatReply(readChat(ok({ done: true })), ms)
  assert.deepEqual([tokens, logprobs, text], [{ in: 0, cached: 0, out: 0 }, null, ''])
})

test('durations are nanoseconds; a missing total is measured here', () => {
  const chat = { total_duration: 3e9, load_duration: 1e8, prompt_eval_duration: 5e8, eval_duration: 2e9 }
  assert.deepEqual(chatTimes(chat, 7), { total: 3000, load: 100, prefill: 500, decode: 2000, rest: 500 })
  assert.equal(chatTimes({}, 7).total, 7)
})

test('a number that is none counts as not told', () => {
  const fields = { total_duration: '3s', prompt_eval_duration: -5, eval_duration: null, eval_count: '9' }
  const chat = readChat(ok({ done: true, load_duration: 1e8, ...fields }))
  assert.deepEqual(chatTimes(chat, 7), { total: 7, load: 100, prefill: 0, decode: 0, rest: 0 })
  assert.equal(chatReply(chat, ms).tokens.out, 0)
})

const NO_ANSWERS: readonly (readonly [text: string, kind: string])[] = [
  ['{"message":{"content":"{\\"a\\":', 'retry'],
  ['', 'retry'],
  ['null', 'retry'],
  ['"hello"', 'retry'],
  ['{"status":"fine"}', 'retry'],
  ['{"done":true,"message":{"content":5}}', 'retry'],
  ['{"done":true,"logprobs":5}', 'retry'],
  ['{"error":"model runner has unexpectedly stopped"}', 'retry'],
  ['{"error":"the input length exceeds the context length"}', 'ticket'],
]

test('200 is not yet an answer', () => {
  for (const [text, kind] of NO_ANSWERS) assert.throws(() => readChat({ status: 200, text }), { kind }, text)
})
