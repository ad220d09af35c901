import assert from 'node:assert/strict'
import { test } from 'node:test'
import { disobedience } from './canary.ts'

const schema = {
  type: 'object',
  properties: { a: { type: 'string', enum: ['Red', 'Correo'] }, b: { type: 'string' } },
  required: ['a', 'b'],
  additionalProperties: false,
} as const

const ANSWERS: readonly (readonly [answer: string, wrong: string | null])[] = [
  ['{"a":"Red","b":"No imprime."}', null],
  ['{"b":"No imprime.","a":"Red"}', null],
  ['```json\n{"a":"Red","b":""}\n```', null],
  ['{"a":"Red","b":"x"}\n\n\n   ', null],
  ['', 'the answer is empty'],
  ['  \n', 'the answer is empty'],
  ['{"a":"Red","b":"No', 'the answer is not a JSON object'],
  ['Claro: {"a":"Red","b":"x"} ¡Espero que ayude!', null],
  ['Claro, es un problema de red.', 'the answer is not a JSON object'],
  ['"Red"', 'the answer is not a JSON object'],
  ['{"a":"Hardware","b":"x"}', '"a" is not as asked'],
  ['{"a":["Red"],"b":["x","y"]}', null],
  ['{"a":["Hardware","Red"],"b":"x"}', null],
  ['{"a":["Hardware"],"b":"x"}', '"a" is not as asked'],
  ['{"a":"Red","b":["x",{}]}', '"b" is not as asked'],
  ['{"a":"Red"}', '"b" is not as asked'],
]

test('an answer obeys the schema whatever surrounds it', () => {
  for (const [answer, wrong] of ANSWERS) assert.equal(disobedience(schema, answer), wrong, answer)
})
