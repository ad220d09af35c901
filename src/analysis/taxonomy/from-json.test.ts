import assert from 'node:assert/strict'
import { test } from 'node:test'
import { categoriesFromJson } from './from-json.ts'
import { starterTaxonomy } from './starter.ts'

const names = (text: string): string[] => categoriesFromJson(text).categories.map(({ id }) => id)

test('names, objects and children', () => {
  assert.deepEqual(names('["Red", "Correo"]'), ['red', 'correo'])
  assert.deepEqual(names('{"categories": [{"name": "Red", "children": ["VPN", {"name": "Wifi"}]}]}'), [
    'red',
    'red.vpn',
    'red.wifi',
  ])
  const [red] = categoriesFromJson(
    '[{"name": "Red", "definition": "Conexiones", "terms": ["vpn"], "code": 7, "id": "n"}]',
  ).categories
  assert.deepEqual(red, {
    id: 'n',
    name: 'Red',
    parent: null,
    definition: 'Conexiones',
    terms: ['vpn'],
    code: '7',
  })
  assert.deepEqual(categoriesFromJson('[{"name": "Red", "terms": "vpn; wifi"}]').categories[0]?.terms, [
    'vpn',
    'wifi',
  ])
})

test('our own list written out reads back the same', () => {
  const { categories } = starterTaxonomy('es')
  assert.deepEqual(categoriesFromJson(JSON.stringify(categories)).categories, categories)
})

const refused: readonly [text: string, reason: RegExp][] = [
  ['{"a": ', /not valid JSON/],
  ['{"a": 1}', /list of names/],
  ['"Red"', /list of names/],
  ['[["Red"]]', /list of names/],
  ['[{"name": {"es": "Red"}}]', /list of names/],
  ['[null]', /has no name/],
  ['[]', /no category/],
]

for (const [text, reason] of refused)
  test(`${text} is refused`, () => assert.throws(() => categoriesFromJson(text), reason))
