import assert from 'node:assert/strict'
import { test } from 'node:test'
import { categoriesFromText } from './from-text.ts'

const cases: readonly [why: string, text: string, expected: string][] = [
  ['one name a line', 'Red\nCorreo', 'Red, Correo'],
  ['two blanks of indent', 'Red\n  VPN\n  Wifi\nCorreo', 'Red, Red>VPN, Red>Wifi, Correo'],
  ['tabs', 'Red\n\tVPN\nCorreo', 'Red, Red>VPN, Correo'],
  ['four blanks', 'Red\n    VPN\n    Wifi', 'Red, Red>VPN, Red>Wifi'],
  ['one blank is no indent', 'Red\n VPN', 'Red, VPN'],
  ['a list that is indented as a whole', '  Red\n    VPN\n  Correo', 'Red, Red>VPN, Correo'],
  ['bullets and numbers', '• Red\n  - VPN\n1. Correo\n2) Otros', 'Red, Red>VPN, Correo, Otros'],
  ['names that begin with a number or a hyphen', '365 Apps\n-40 °C', '365 Apps, -40 °C'],
  ['blank lines, CRLF and a BOM', '\ufeffRed\r\n\r\n   \r\n  VPN\r\n', 'Red, Red>VPN'],
]

const shown = (text: string): string => {
  const { categories } = categoriesFromText(text)
  const nameOf = new Map(categories.map(({ id, name }) => [id, name]))
  return categories.map(({ name, parent }) => (parent ? `${nameOf.get(parent)}>${name}` : name)).join(', ')
}

for (const [why, text, expected] of cases) test(why, () => assert.equal(shown(text), expected))

test('a third level is refused', () =>
  assert.throws(() => categoriesFromText('A\n  B\n    C'), /"C" would be on a third level/))

test('a file without names is refused', () => assert.throws(() => categoriesFromText(' \n\n'), /no category/))
