import assert from 'node:assert/strict'
import { test } from 'node:test'
import { categoriesFromText } from './from-text.ts'
import { findLabel, labelsOf } from './labels.ts'

const texts = (list: string): string[] => labelsOf(categoriesFromText(list)).map(({ text }) => text)

test('leaves, and first-level categories without children', () => {
  assert.deepEqual(texts('Red\n  VPN\n  Wifi\nOtros'), ['VPN', 'Wifi', 'Otros'])
})

test('a name that could mean two categories is told with its parent', () => {
  assert.deepEqual(texts('Red\n  Lentitud\n  VPN\nERP\n  lentitud'), [
    'Red > Lentitud',
    'VPN',
    'ERP > lentitud',
  ])
  assert.deepEqual(texts('Red\n  VPN\nInfra\n  Red'), ['VPN', 'Infra > Red'])
  assert.deepEqual(texts('A\n  Otros\nOtros'), ['A > Otros', 'Otros'])
})

const found: readonly [text: string, id: string | undefined][] = [
  ['VPN', 'red.vpn'],
  ['  vpn ', 'red.vpn'],
  ['Red > VPN', 'red.vpn'],
  ['telefonia', 'telefonia'],
  ['Red', undefined],
  ['Fax', undefined],
  ['', undefined],
]

for (const [text, id] of found)
  test(`"${text}" means ${id ?? 'nothing'}`, () =>
    assert.equal(findLabel(labelsOf(categoriesFromText('Red\n  VPN\nTelefonía')), text)?.category.id, id))
