import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TriajeError } from '../shared/errors.ts'
import type { RowCondition } from '../tickets/where/condition.ts'
import { whereFrom } from './where.ts'

const READ: readonly (readonly [texts: readonly string[], where: readonly RowCondition[]])[] = [
  [['Estado=Cerrado'], [{ column: 'Estado', is: ['Cerrado'] }]],
  [['Estado = En curso '], [{ column: 'Estado', is: ['En curso'] }]],
  [['Estado='], [{ column: 'Estado', is: [''] }]],
  [['Estado=Cerrado', 'estádo=Abierto'], [{ column: 'Estado', is: ['Cerrado', 'Abierto'] }]],
  [['Estado!=Cerrado', 'Estado!=Nuevo'], [{ column: 'Estado', not: ['Cerrado', 'Nuevo'] }]],
  [['Título~=VPN'], [{ column: 'Título', contains: ['VPN'] }]],
  [['#7=a=b'], [{ column: '#7', is: ['a=b'] }]],
  [
    ['opened>=2026-01', 'opened<=2026-03-31 18:00'],
    [
      { column: 'opened', from: '2026-01' },
      { column: 'opened', to: '2026-03-31 18:00' },
    ],
  ],
]

for (const [texts, where] of READ)
  test(`understood: ${texts.join(' and ')}`, () => assert.deepEqual(whereFrom(texts), where))

for (const text of ['Estado', '=Cerrado', '', 'Abierto>=', 'Abierto<=  ', 'Horas<5'])
  test(`refused: ${JSON.stringify(text)}`, () =>
    assert.throws(
      () => whereFrom([text]),
      (error) => error instanceof TriajeError && error.code === 'request.invalid' && error.field === 'where',
    ))
