import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseChat } from './chat-json.ts'

const top = (token: string) => ({ token, logprob: -0.5, bytes: [...Buffer.from(token)] })
const entry = (token: string, others: readonly string[] = []) => ({
  ...top(token),
  top_logprobs: [top(token), ...others.map(top)],
})

const chat = (content: string, logprobs: readonly unknown[]) => ({
  model: 'm',
  message: { role: 'assistant', content },
  done: true,
  done_reason: 'stop',
  logprobs,
  total_duration: 5,
  eval_count: 3,
})

const read = (value: unknown) => parseChat(JSON.stringify(value))

const CONTENT = '{"a":"VPN","b":"No conecta."}'
const TOKENS = ['{"', 'a', '":"', 'V', 'PN', '","', 'b', '":"', 'No', ' conecta', '."}']

test('the tokens of the label are read, with their alternatives, and what stands around them', () => {
  const entries = TOKENS.map((token) => entry(token, ['x', 'Vídeo']))
  assert.deepEqual(read(chat(CONTENT, entries)), chat(CONTENT, entries.slice(0, 6)))
})

test('figures that come before the logprobs are read as well', () => {
  const { logprobs, ...others } = chat(
    CONTENT,
    TOKENS.map((token) => entry(token)),
  )
  assert.deepEqual(read({ ...others, logprobs }), { ...others, logprobs: logprobs.slice(0, 6) })
})

test('tokens that look like the end of a list, and labels with quotes, are text like any other', () => {
  const content = '{"a": "Ca\\"ja}]}]","b":""}'
  const entries = ['{"a": "', 'Ca', '\\"', 'ja', '}]}]', '"', ',"b":""}'].map((token) =>
    entry(token, ['}]},']),
  )
  assert.deepEqual(read(chat(content, entries)), chat(content, entries.slice(0, 6)))
})

test('all tokens are read where a thought or a fence comes first, or where they do not say the text', () => {
  for (const tokens of [['</think>', ...TOKENS], ['```json\n', ...TOKENS], ['?'], TOKENS.slice(0, 4)]) {
    const whole = chat(
      CONTENT,
      tokens.map((token) => entry(token)),
    )
    assert.deepEqual(read(whole), whole)
  }
})

test('all tokens are read where they come without alternatives, or the text is not as asked', () => {
  const plain = chat(CONTENT, TOKENS.map(top))
  assert.deepEqual(read(plain), plain)
  const none = chat(
    CONTENT,
    TOKENS.map((token) => ({ ...top(token), top_logprobs: [] })),
  )
  assert.deepEqual(read(none), none)
  const list = chat('{"a":["VPN"]}', [entry('{"a":["VPN"]}')])
  assert.deepEqual(read(list), list)
})

test('what is no JSON is no answer, and other JSON is as it is', () => {
  assert.throws(() => parseChat('{"logprobs":[{"token":"x","top_logprobs":[{}]}]'), SyntaxError)
  assert.deepEqual(read({ error: 'x' }), { error: 'x' })
  assert.equal(parseChat('null'), null)
})
