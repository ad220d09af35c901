import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { TriajeError } from '../shared/errors.ts'
import { applyChoice, requireText } from './apply-choice.ts'
import type { Layout, Role } from './layout.ts'

const layoutOf = (columns: [string, Role | null][]): Layout => ({
  sheet: 'Page 1',
  sheetIndex: 0,
  headerRow: 1,
  columns: columns.map(([name, role], at) => ({ index: at + 1, name, role, sample: [] })),
})

const LAYOUT = layoutOf([
  ['Número', 'id'],
  ['Asunto', 'title'],
  ['Detalle', null],
  ['Comment', 'notes'],
  ['Comment (2)', 'notes'],
  ['Grupo', 'group'],
  ['grupo', null],
])

const rolesAfter = (choice: Record<string, string>): (Role | null)[] =>
  applyChoice(LAYOUT, choice).columns.map(({ role }) => role)

/** What the user says, and the roles of the seven columns after it. */
const ACCEPTED: [string, Record<string, string>, (Role | null)[]][] = [
  ['nothing', {}, ['id', 'title', null, 'notes', 'notes', 'group', null]],
  ['a header', { description: 'Detalle' }, ['id', 'title', 'description', 'notes', 'notes', 'group', null]],
  ['without case and accents', { title: ' numero ' }, ['title', null, null, 'notes', 'notes', 'group', null]],
  ['a place', { description: '#3' }, ['id', 'title', 'description', 'notes', 'notes', 'group', null]],
  ['a role moved', { title: 'Detalle' }, ['id', null, 'title', 'notes', 'notes', 'group', null]],
  ['every column of that name', { notes: 'Comment' }, ['id', 'title', null, 'notes', 'notes', 'group', null]],
  ['one of them', { notes: 'Comment (2)' }, ['id', 'title', null, null, 'notes', 'group', null]],
  ['exact before folded', { group: 'grupo' }, ['id', 'title', null, 'notes', 'notes', null, 'group']],
  ['no column', { notes: '', group: ' ' }, ['id', 'title', null, null, null, null, null]],
  ['swapped', { id: 'Asunto', title: 'Número' }, ['title', 'id', null, 'notes', 'notes', 'group', null]],
]

const REFUSED: [string, Record<string, string>, string][] = [
  ['no such header', { title: 'Resumen' }, 'column.unknown'],
  ['no such place', { title: '#8' }, 'column.unknown'],
  ['a header that repeats', { title: 'Comment' }, 'column.ambiguous'],
  ['two headers alike', { site: 'GRUPO' }, 'column.ambiguous'],
  ['one column twice', { title: 'Detalle', description: '#3' }, 'column.ambiguous'],
  ['no such role', { titulo: 'Asunto' }, 'request.invalid'],
]

describe('columns that the user chooses', () => {
  for (const [name, choice, roles] of ACCEPTED) test(name, () => assert.deepEqual(rolesAfter(choice), roles))
  for (const [name, choice, code] of REFUSED)
    test(`refused: ${name}`, () => {
      assert.throws(
        () => rolesAfter(choice),
        (error) => error instanceof TriajeError && error.code === code,
      )
    })
  test('a refusal lists the headers with their places', () => {
    assert.throws(() => rolesAfter({ title: 'x' }), /"x".*#1 Número, #2 Asunto/)
  })
})

test('a file needs a column of text', () => {
  requireText(layoutOf([['Asunto', 'title']]), 'a.csv')
  requireText(layoutOf([['Comment', 'notes']]), 'a.csv')
  assert.throws(() => requireText(layoutOf([['Número', 'id']]), 'a.csv'), /file\.no-text.*a\.csv.*Número/)
})
