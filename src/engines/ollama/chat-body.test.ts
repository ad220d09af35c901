import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ChatSettings, chatBodies } from './chat-body.ts'

const schema = {
  type: 'object',
  properties: { b: { type: 'string', enum: ['Red', 'Correo'] }, a: { type: 'string', maxLength: 9 } },
  required: ['b', 'a'],
  additionalProperties: false,
} as const

const settings: ChatSettings = {
  model: 'gemma3:4b',
  system: 'Di "sí".\nFin',
  schema,
  numCtx: 4096,
  thinking: false,
  refuseTooLong: true,
}
const call = { user: 'No «entra»\n\\"\u0007 😀', seed: 42, maxTokens: 90, topLogprobs: 0 }
const bodyOf = (more: Partial<ChatSettings> = {}, changes: Partial<typeof call> = {}) =>
  JSON.parse(chatBodies({ ...settings, ...more })({ ...call, ...changes }))

test('a body is what JSON.stringify would have made of it', () => {
  assert.deepEqual(bodyOf(), {
    model: 'gemma3:4b',
    stream: false,
    keep_alive: '30m',
    think: false,
    truncate: false,
    format: schema,
    messages: [
      { role: 'system', content: settings.system },
      { role: 'user', content: call.user },
    ],
    options: {
      num_ctx: 4096,
      top_p: 1,
      repeat_penalty: 1,
      presence_penalty: 0,
      temperature: 0,
      seed: 42,
      num_predict: 90,
    },
  })
})

test('the schema keeps the order of its keys', () => {
  assert.deepEqual(Object.keys(bodyOf().format.properties), ['b', 'a'])
})

test('logprobs are asked for only when somebody wants them', () => {
  assert.ok(!('logprobs' in bodyOf()))
  const { logprobs, top_logprobs } = bodyOf({}, { topLogprobs: 5 })
  assert.deepEqual([logprobs, top_logprobs], [true, 5])
})

test('who asks again gets room for another answer: at temperature 0 a seed changes nothing', () => {
  assert.ok(bodyOf({}, { seed: 43 }).options.temperature > 0)
})

test('what a server turned down is left out', () => {
  const body = bodyOf({ thinking: null, refuseTooLong: false })
  assert.ok(!('think' in body) && !('truncate' in body))
})

test('a model that cannot stop thinking gets room for its thoughts', () => {
  const body = bodyOf({ thinking: 'low' })
  assert.equal(body.think, 'low')
  assert.ok(body.options.num_predict > 90)
})
