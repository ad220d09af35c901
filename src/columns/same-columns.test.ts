import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Layout, Role } from './layout.ts'
import { alignLayout, counterpartOf, type Difference, differenceOf, headerKey } from './same-columns.ts'

const layout = (names: readonly string[], roles: Readonly<Record<string, Role>> = {}): Layout => ({
  sheet: 'Hoja1',
  sheetIndex: 0,
  headerRow: 1,
  columns: names.map((name, at) => ({ index: at + 1, name, role: roles[name] ?? null, sample: [] })),
})

const MODEL = layout(['Número', 'Asunto', 'Comentario', 'Comentario (2)'], {
  Número: 'id',
  Asunto: 'title',
  Comentario: 'notes',
  'Comentario (2)': 'notes',
})

const CASES: readonly (readonly [what: string, names: readonly string[], Difference | null])[] = [
  ['the same', ['Número', 'Asunto', 'Comentario', 'Comentario (2)'], null],
  ['another order, case, accents and blanks', ['COMENTARIO', ' numero', 'asunto'], null],
  ['more repeats of a header', ['Número', 'Asunto', 'Comentario', 'Comentario (2)', 'Comentario (3)'], null],
  ['a column without a header', ['Número', 'Asunto', 'Comentario', 'Column 4'], null],
  ['one less', ['Número', 'Comentario'], { missing: ['Asunto'], extra: [] }],
  ['one more', ['Número', 'Asunto', 'Comentario', 'Sede'], { missing: [], extra: ['Sede'] }],
  ['others', ['ID', 'Sede (2)'], { missing: ['Número', 'Asunto', 'Comentario'], extra: ['ID', 'Sede (2)'] }],
]

for (const [what, names, difference] of CASES)
  test(`two sheets are compared by their headers: ${what}`, () =>
    assert.deepEqual(differenceOf(MODEL, layout(names)), difference))

test('sheets without a header row are the same where their columns mean the same', () => {
  const letters = (last: Role): Layout => ({ ...layout(['A', 'B'], { A: 'id', B: last }), headerRow: 0 })
  assert.equal(differenceOf(letters('title'), letters('title')), null)
  assert.deepEqual(differenceOf(letters('title'), letters('state')), { missing: ['B'], extra: ['B'] })
})

test('the roles of one sheet are those of the other, wherever the columns stand', () => {
  const other = layout(['asunto', 'Comentario', 'Comentario (2)', 'Comentario (3)', 'NUMERO'], {
    asunto: 'description',
    NUMERO: 'label',
  })
  const roles = alignLayout(MODEL, other).columns.map(({ role }) => role)
  assert.deepEqual(roles, ['title', 'notes', 'notes', 'notes', 'id'])
})

test('a column is found by its header', () => {
  const other = layout(['Comentario', 'asunto', 'Numero'])
  const places = ['#1', '#2', '#3', '#4'].map((place) => counterpartOf(MODEL, other, place))
  assert.deepEqual(places, ['#3', '#2', '#1', null])
})

test('sheets with the same headers have one key, whatever their order, case and repetitions', () => {
  const key = headerKey(MODEL)
  assert.equal(headerKey(layout(['comentario', 'ASUNTO', 'Numero'])), key)
  assert.notEqual(headerKey(layout(['Número', 'Asunto'])), key)
})
