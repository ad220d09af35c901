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
