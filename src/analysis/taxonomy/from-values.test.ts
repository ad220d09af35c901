import assert from 'node:assert/strict'
import { test } from 'node:test'
import { taxonomyFromValues } from './from-values.ts'

const names = (values: Readonly<Record<string, number>>): string[] =>
  taxonomyFromValues(new Map(Object.entries(values))).categories.map(({ name }) => name)

test('the most frequent first, spellings together under the commonest', () => {
  assert.deepEqual(names({ 'correo ': 2, Red: 4, Correo: 3, CORREO: 1 }), ['Correo', 'Red'])
})

test('what stands for nothing is left out', () => {
  const blanks = [
    '-',
    'n/a',
    '(vacío)',
    '(Empty)',
    '«sin asignar»',
    'NULL',
    '',
    '  ',
    '---',
    'Ninguna',
    '#N/A',
  ]
  assert.deepEqual(names({ ...Object.fromEntries(blanks.map((blank) => [blank, 9])), Red: 1, Rara: 0 }), [
    'Red',
  ])
})

test('values are kept as they are: no level is read into them', () => {
  const { kind, categories } = taxonomyFromValues(new Map([['Red > VPN', 1]]))
  assert.equal(kind, 'column')
  assert.deepEqual([categories[0]?.name, categories[0]?.parent], ['Red > VPN', null])
})

test('at most 200', () => {
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`valor ${n}`, 300 - n]))
  assert.equal(names(many).length, 200)
  assert.equal(names(many).at(-1), 'valor 199')
  assert.equal(taxonomyFromValues(new Map(Object.entries(many))).leftOut, 100)
})

test('a column without values is refused', () => assert.throws(() => names({ '-': 3 }), /no value/))
