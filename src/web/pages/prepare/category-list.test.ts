import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeText, parseCategories } from './category-list.ts'
import type { CategoryItem } from './category-table.ts'

const GOOD: readonly (readonly [what: string, text: string, items: readonly (CategoryItem | string)[]])[] = [
  ['one a line', 'Red\n\nCorreo\r\n', [{ name: 'Red' }, { name: 'Correo' }]],
  ['marks of lists', '- Red\n2. Correo\n• Voz', [{ name: 'Red' }, { name: 'Correo' }, { name: 'Voz' }]],
  [
    'an indent is a child',
    'Red\n  VPN\n\tWifi\nCorreo',
    [{ name: 'Red' }, { name: 'VPN', parent: 'Red' }, { name: 'Wifi', parent: 'Red' }, { name: 'Correo' }],
  ],
  ['a name with a comma', 'Altas, bajas y cambios', [{ name: 'Altas, bajas y cambios' }]],
  [
    'two Excel columns, the first repeats',
    'Red\tVPN\nRed\tWifi\nVoz\tMóvil',
    [
      { name: 'VPN', parent: 'Red' },
      { name: 'Wifi', parent: 'Red' },
      { name: 'Móvil', parent: 'Voz' },
    ],
  ],
  [
    'two Excel columns, the first does not',
    'Red\tTodo lo que conecta\nVoz\tTeléfonos',
    [
      { name: 'Red', definition: 'Todo lo que conecta' },
      { name: 'Voz', definition: 'Teléfonos' },
    ],
  ],
  [
    'a .csv with headers in Spanish',
    'nombre;padre;definición;términos\nVPN;Red;"Túnel; remoto";vpn',
    [{ name: 'VPN', parent: 'Red', definition: 'Túnel; remoto', terms: 'vpn' }],
  ],
  [
    'category and subcategory',
    'Categoría,Subcategoría\nRed,VPN\nVoz,',
    [{ name: 'VPN', parent: 'Red' }, { name: 'Voz' }],
  ],
  ['a byte order mark and one known header', '\ufeffname\nRed', [{ name: 'Red' }]],
  ['JSON names', '["Red", "Voz"]', ['Red', 'Voz']],
  ['JSON with categories', '{"categories":[{"name":"Red"}]}', [{ name: 'Red' }]],
]

for (const [what, text, items] of GOOD)
  test(`categories are read: ${what}`, () => {
    const list = parseCategories(text)
    assert.deepEqual(list.ok && list.items, items)
  })

const COUNTS: readonly (readonly [text: string, parents: number, children: number])[] = [
  ['Red\n  VPN\n  Wifi\nVoz', 2, 2],
  ['Red\tVPN\nRed\tWifi', 1, 2],
  ['[{"name":"Red","children":["VPN","Wifi"]},{"name":"Voz"}]', 2, 2],
  ['[{"name":"Red"},{"name":"VPN","parent":"Red"}]', 1, 1],
]

for (const [text, parents, children] of COUNTS)
  test(`${JSON.stringify(text)} has ${parents} categories and ${children} below`, () => {
    const list = parseCategories(text)
    assert.deepEqual(list.ok && [list.parents, list.children], [parents, children])
  })

const BAD: readonly (readonly [text: string, reason: string])[] = [
  ['', 'empty'],
  [' \n\n', 'empty'],
  ['[]', 'empty'],
  ['[{"name":', 'notJson'],
  ['{"name":"Red"}', 'wrongShape'],
  ['[1, null]', 'wrongShape'],
]

for (const [text, reason] of BAD)
  test(`${JSON.stringify(text)} is refused: ${reason}`, () => {
    assert.deepEqual(parseCategories(text), { ok: false, reason })
  })

const ENCODED: readonly (readonly [what: string, bytes: readonly number[]])[] = [
  ['UTF-8', [0x52, 0xc3, 0xb3]],
  ['Windows-1252', [0x52, 0xf3]],
  ['UTF-16', [0xff, 0xfe, 0x52, 0, 0xf3, 0]],
]

for (const [what, bytes] of ENCODED)
  test(`a file in ${what} is read`, () => assert.equal(decodeText(Uint8Array.from(bytes)), 'Ró'))
