import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import {
  partsIn,
  partsOf,
  rowOf,
  rowsOf,
  worksheet,
  zipOf,
} from '../../src/intake/xlsx/workbook.test-helper.ts'
import { folderFor, triaje } from './triaje.ts'

const SHEET = worksheet(
  rowOf(1, 'Número', 'Breve descripción') + rowOf(2, 'INC1', 'La VPN no conecta') + rowOf(3, 'INC2', '=1+1'),
)
const MACROS = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'
const typed = (type: string): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`

const INPUTS: Readonly<Record<string, Buffer>> = {
  'a.csv': Buffer.from('Número;Breve descripción\r\nINC1;La VPN no conecta\r\nINC2;=1+1\r\n'),
  'a.xlsx': zipOf(partsOf(SHEET)),
  'a.xlsm': zipOf(partsOf(SHEET, { '[Content_Types].xml': typed(MACROS), 'xl/vbaProject.bin': 'macros' })),
  // by its content, and not by its name
  'm.xlsx': zipOf(partsOf(SHEET, { '[Content_Types].xml': typed(MACROS), 'xl/vbaProject.bin': 'macros' })),
}

type Kind = 'text' | 'workbook' | 'macros'

/** What a file is written as when its result is wanted under a name; '' for no name. */
const CASES: readonly (readonly [input: string, out: string, written: string, kind: Kind])[] = [
  ['a.csv', '', 'a_triaje.csv', 'text'],
  ['a.csv', 'x.csv', 'x.csv', 'text'],
  ['a.csv', 'x.xlsx', 'x.xlsx', 'workbook'],
  ['a.csv', 'x.xlsm', 'x.xlsx', 'workbook'],
  ['a.xlsx', 'x.csv', 'x.csv', 'text'],
  ['a.xlsx', 'x.xlsm', 'x.xlsx', 'workbook'],
  ['a.xlsm', '', 'a_triaje.xlsm', 'macros'],
  ['a.xlsm', 'x.xlsx', 'x.xlsm', 'macros'],
  ['a.xlsm', 'x.csv', 'x.csv', 'text'],
  ['m.xlsx', '', 'm_triaje.xlsm', 'macros'],
]

const kindOf = async (file: string): Promise<Kind> => {
  const bytes = readFileSync(file)
  if (bytes.toString('latin1', 0, 2) !== 'PK') return 'text'
  const macros = String((await partsIn(bytes)).get('[Content_Types].xml')).includes('macroEnabled')
  return macros ? 'macros' : 'workbook'
}

for (const [input, out, written, kind] of CASES)
  test(`${input} wanted as ${out || 'it comes'} is written as ${written}`, async (t) => {
    const folder = folderFor(t)
    const at = (name: string): string => path.join(folder, name)
    writeFileSync(at(input), INPUTS[input] ?? '')
    const wanted = out === '' ? [] : ['--out', at(out)]
    const data = ['--data', at('data')]
    const { code, stdout, stderr } = await triaje([
      'analyze',
      at(input),
      '--engine',
      'instant',
      ...wanted,
      ...data,
    ])
    assert.deepEqual([code, stdout], [0, `${at(written)}\n`], stderr)
    assert.equal(await kindOf(at(written)), kind)
    assert.equal(
      stderr.includes('macros'),
      path.extname(out || input) !== path.extname(written),
      'another kind is told',
    )
    if (kind === 'text') assert.match(readFileSync(at(written), 'utf8'), /INC2;'?=1\+1;/)
    else assert.equal((await rowsOf(readFileSync(at(written))))[2]?.cells[1], '=1+1')
  })

test('an export is written under the name of its kind, too', async (t) => {
  const folder = folderFor(t)
  const at = (name: string): string => path.join(folder, name)
  writeFileSync(at('a.xlsm'), INPUTS['a.xlsm'] ?? '')
  const data = ['--data', at('data')]
  assert.equal((await triaje(['analyze', at('a.xlsm'), '--engine', 'instant', ...data])).code, 0)
  const { id } = JSON.parse((await triaje(['list', '--json', ...data])).stdout)
  const { code, stdout, stderr } = await triaje(['export', id, '--out', at('y.xlsx'), ...data])
  assert.deepEqual([code, stdout], [0, `${at('y.xlsm')}\n`], stderr)
  assert.match(stderr, /y\.xlsx: .*macros.*y\.xlsm/)
  assert.equal(await kindOf(at('y.xlsm')), 'macros')
})

for (const out of ['x.ods', 'x.xls', 'x.pdf', 'x'])
  test(`a result as ${out} is refused before anything is read`, async (t) => {
    const asked = [
      'examples/glpi-es/tickets.csv',
      '--engine',
      'instant',
      '--out',
      path.join(folderFor(t), out),
    ]
    const { code, stderr } = await triaje(['analyze', ...asked])
    assert.equal(code, 2)
    assert.match(stderr, /--out .*\.xlsx, \.csv/)
  })
