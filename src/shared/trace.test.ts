import assert from 'node:assert/strict'
import { test } from 'node:test'
import { traceOf } from './trace.ts'

const thrown = (message: string, more: object = {}): Error => Object.assign(new Error(message), more)

test('an error is told without its words, those of its causes included', () => {
  const parse = (): unknown => JSON.parse('{"zanahoria": la impresora')
  try {
    parse()
    assert.fail()
  } catch (cause) {
    const error = new Error('zanahoria\n    at zanahoria, said the ticket', { cause })
    const told = JSON.stringify(traceOf(error))
    assert.doesNotMatch(told, /zanahoria|impresora/)
    assert.match(told, /trace\.test\.ts:\d+/)
  }
})

test('its kind and code are told', () => {
  const { type, code, cause } = traceOf(thrown('x', { code: 'ENOSPC', cause: thrown('y', { code: 7 }) }))
  assert.deepEqual([type, code, cause?.type, cause?.code], ['Error', 'ENOSPC', 'Error', undefined])
  assert.deepEqual(traceOf('zanahoria'), { type: 'string', at: [] })
})
