import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Column, Role } from '../../../columns/layout.ts'
import { chooseRole, columnChoice, dropRole, type RoleChoice, withRoles } from './roles.ts'

const columns = (...headers: readonly (readonly [name: string, role: Role | null])[]): readonly Column[] =>
  headers.map(([name, role], at) => ({ index: at + 1, name, role, sample: [] }))

const SHEET = columns(['Asunto', 'title'], ['Texto', null], ['Detalle', 'description'], ['Grupo', 'group'])
const JIRA = columns(['Summary', 'title'], ['Comment', null], ['Other', 'notes'], ['Comment (2)', null])

const SHOWN: readonly (readonly [
  what: string,
  sheet: readonly Column[],
  RoleChoice,
  roles: readonly (Role | null)[],
])[] = [
  ['nothing is chosen', SHEET, {}, ['title', null, 'description', 'group']],
  ['a role moves to another column', SHEET, { description: 2 }, ['title', 'description', null, 'group']],
  ['a column takes the role of another', SHEET, { title: 3 }, [null, null, 'title', 'group']],
  ['two columns change places', SHEET, { title: 3, description: 1 }, ['description', null, 'title', 'group']],
  ['a role is taken away', SHEET, { group: null }, ['title', null, 'description', null]],
  ['notes go to all columns of one header', JIRA, { notes: 2 }, ['title', 'notes', null, 'notes']],
  ['notes from one of the repetitions', JIRA, { notes: 4 }, ['title', 'notes', null, 'notes']],
]

for (const [what, sheet, choice, roles] of SHOWN)
  test(`roles as shown: ${what}`, () => {
    assert.deepEqual(
      withRoles(sheet, choice).map(({ role }) => role),
      roles,
    )
  })

test('a column has one chosen role, and a role one column', () => {
  const first = chooseRole({}, 'title', 2)
  assert.deepEqual(chooseRole(first, 'description', 2), { description: 2 })
  assert.deepEqual(chooseRole(first, 'title', 3), { title: 3 })
})

test('a role taken away has no column, whatever was chosen before', () => {
  assert.deepEqual(dropRole({ title: 3 }, 'title'), { title: null })
})

const SAID: readonly (readonly [sheet: readonly Column[], RoleChoice, object])[] = [
  [SHEET, { title: 3, group: 2 }, { title: '#3', group: '#2' }],
  [JIRA, { notes: 4 }, { notes: 'Comment' }],
  [JIRA, { notes: 3 }, { notes: '#3' }],
  [SHEET, { group: null }, { group: '' }],
  [SHEET, { title: 9 }, {}],
]

for (const [sheet, choice, said] of SAID)
  test(`the API is told ${JSON.stringify(said)}`, () => assert.deepEqual(columnChoice(sheet, choice), said))
