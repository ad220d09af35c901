import assert from 'node:assert/strict'
import { test } from 'node:test'
import { categoryText, pastedFrom } from './category-file.ts'
import { parseCategories } from './category-list.ts'

const column = (name: string, index: number) => ({ index, name, role: null, sample: [] })

test('the cells of a workbook are read as if they were pasted', () => {
  const text = pastedFrom({
    columns: [column('nombre', 1), column('padre', 2), column('definición', 3)],
    rows: [
      { number: 2, cells: ['VPN', 'Red', 'Túnel\ncifrado'] },
      { number: 3, cells: ['Voz', '', ''] },
    ],
  })
  assert.deepEqual(parseCategories(text), {
    ok: true,
    items: [{ name: 'VPN', parent: 'Red', definition: 'Túnel cifrado' }, { name: 'Voz' }],
    parents: 2,
    children: 1,
  })
})

test('a text file is read by the page itself', async () => {
  assert.equal(await categoryText(new File(['Red\n  VPN'], 'lista.txt')), 'Red\n  VPN')
})

const files: readonly [why: string, name: string, text: string, expected: string][] = [
  ['a .csv without headers', 'c.csv', 'Red,VPN\nRed,"Wifi, sedes"', 'Red\tVPN\nRed\tWifi, sedes'],
  ['a .csv with headers stays', 'c.csv', 'nombre,padre\nVPN,Red', 'nombre,padre\nVPN,Red'],
  ['a .csv of one column stays', 'c.csv', 'Red\n  VPN', 'Red\n  VPN'],
  ['commas in a text are of the names', 'c.txt', 'Altas, bajas y cambios', 'Altas, bajas y cambios'],
]

for (const [why, name, text, expected] of files)
  test(why, async () => assert.equal(await categoryText(new File([text], name)), expected))
