import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultOf } from '../../../test/fuzz/well-formed.ts'
import {
  cellsOf,
  partsOf,
  relationships,
  rowOf,
  rowsOf,
  stylesOf,
  workbookOf,
  worksheet,
  zipOf,
} from '../../intake/xlsx/workbook.test-helper.ts'
import { TriajeError } from '../../shared/errors.ts'
import { appendTo, COLUMNS, readBack, sheetAfter } from './append.test-helper.ts'

const plain = rowOf(1, 'Número', 'Asunto') + rowOf(2, 'INC1', 'VPN') + rowOf(3, 'INC2', 'Correo')

test('columns are added right of the tickets', async () => {
  assert.deepEqual(await cellsOf((await appendTo(workbookOf(plain))).bytes), [
    ['Número', 'Asunto', 'Categoría', 'Resumen'],
    ['INC1', 'VPN', 'Redes', 'Resumen 2'],
    ['INC2', 'Correo', 'Redes', 'Resumen 3'],
  ])
})

test('without a header row every row is a ticket', async () => {
  const { bytes, asked } = await appendTo(workbookOf(rowOf(1, null, 'INC1', 'VPN')), { headerRow: 0 })
  assert.deepEqual(await cellsOf(bytes), [[null, 'INC1', 'VPN', 'Redes', 'Resumen 1']])
  assert.deepEqual(asked, [1])
})

const header = rowOf(1, 'Número', 'Asunto')
const beside = (more: string): string => `${header.replace('</row>', more)}</row>${rowOf(2, 'INC1', 'VPN')}`
const merged = (...ranges: string[]): string =>
  `<mergeCells>${ranges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`

const PLACES: readonly (readonly [what: string, rows: string, behind: string, firstColumn: number])[] = [
  ['nothing beside', plain, '', 3],
  [
    'a stray value in the last corner',
    `${plain}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`,
    '',
    3,
  ],
  ['empty styled cells to the edge', beside('<c r="C1" s="0"/><c r="XFD1" s="0"/>'), '', 3],
  ['a column without header that holds data', `${header}${rowOf(2, 'INC1', 'VPN', 'x')}`, '', 4],
  ['a column of formulas that give nothing', beside('<c r="C1" t="str"><f>""</f><v></v></c>'), '', 4],
  ['one free column before another list', beside('<c r="D1"><v>1</v></c>'), '', 5],
  ['room for all between two lists', beside('<c r="E1"><v>1</v></c>'), '', 3],
  ['a note beside a ticket', `${header}${rowOf(2, 'INC1', 'VPN', null, 'nota')}`, '', 5],
  ['a note above the header', rowOf(1, null, null, 'nota') + rowOf(2, 'Número', 'Asunto'), '', 3],
  ['a ticket merged over the next column', plain, merged('B2:C2'), 4],
  ['a merge over the whole sheet', plain, merged('A1:XFD1048576'), 3],
]

for (const [what, rows, behind, firstColumn] of PLACES)
  test(`the place with ${what}`, async () => {
    const headerRow = what.endsWith('above the header') ? 2 : 1
    const bytes = zipOf(partsOf(worksheet(rows, '', behind)))
    assert.equal((await appendTo(bytes, { headerRow })).report.firstColumn, firstColumn)
  })

test('no room left of the edge', async () => {
  const bytes = workbookOf('<row r="1"><c r="XFC1" t="inlineStr"><is><t>Asunto</t></is></c></row>')
  await assert.rejects(
    appendTo(bytes),
    (error) => error instanceof TriajeError && error.code === 'file.too-large',
  )
})

const NAMES: readonly (readonly [what: string, header: string, headers: readonly string[]])[] = [
  ['free', rowOf(1, 'Asunto'), ['Categoría', 'Resumen']],
  ['taken in another case', rowOf(1, 'CATEGORÍA', ' resumen '), ['Categoría (2)', 'Resumen (2)']],
  ['taken with accents of their own', rowOf(1, 'Categori\u0301a'), ['Categoría (2)', 'Resumen']],
  ['taken twice', rowOf(1, 'Resumen', 'resumen (2)'), ['Categoría', 'Resumen (3)']],
  ['taken as a shared text', '<row r="1"><c r="A1" t="s"><v>1</v></c></row>', ['Categoría (2)', 'Resumen']],
]

for (const [what, row, headers] of NAMES)
  test(`names that are ${what}`, async () => {
    const strings = '<sst><si><t>Otro</t></si><si><t>Categor&#237;a</t></si></sst>'
    const { report, bytes } = await appendTo(workbookOf(row, { 'xl/sharedStrings.xml': strings }))
    assert.deepEqual(report.headers, headers)
    assert.deepEqual((await cellsOf(bytes))[0]?.slice(-2), headers)
  })

test('names that would be the same are told apart among themselves', async () => {
  const columns = ['Nota', 'nota', 'NOTA'].map((name) => ({ header: name, width: 10, wrap: false }))
  const { report } = await appendTo(workbookOf(plain), { columns })
  assert.deepEqual(report.headers, ['Nota', 'nota (2)', 'NOTA (3)'])
})

test('a row without answer is left as it is, with the empty cells that stand there', async () => {
  const styled = rowOf(2, 'INC1', 'VPN').replace(
    '</row>',
    '<c r="C2" s="0"/><c r="D2" s="0"/><c r="F2"><v>9</v></c></row>',
  )
  const after = await sheetAfter(workbookOf(header + styled), { values: () => null })
  assert.ok(after.includes(styled))
})

test('empty cells in the way are replaced, what is behind them stays', async () => {
  const styled = rowOf(2, 'INC1', 'VPN').replace(
    '</row>',
    '<c r="C2" s="0"/><c r="D2" s="0"/><c r="F2" s="0"/></row>',
  )
  const after = await sheetAfter(workbookOf(header + styled))
  assert.equal(after.match(/r="C2"/g)?.length, 1)
  assert.match(after, /r="D2"[^>]*t="inlineStr".*<c r="F2" s="0"\/><\/row>/)
})

test('rows above the header are not asked for', async () => {
  const titled = rowOf(1, 'Informe') + rowOf(2, 'Número', 'Asunto') + rowOf(3, 'INC1', 'VPN')
  assert.deepEqual((await appendTo(workbookOf(titled), { headerRow: 2 })).asked, [3])
})

const ODD: readonly (readonly [what: string, bytes: Buffer])[] = [
  ['no positions', workbookOf(plain.replaceAll(/ r="\w+"/g, ''))],
  [
    'an empty row element',
    workbookOf(`${rowOf(1, 'Número', 'Asunto')}<row r="2" spans="1:2" />${rowOf(3, 'INC2', 'Correo')}`),
  ],
  [
    'a prefix',
    zipOf(
      partsOf(
        worksheet(plain)
          .replaceAll(/<(\/?)(?=\w)/g, '<$1x:')
          .replace('xmlns=', 'xmlns:x='),
      ),
    ),
  ],
  [
    'UTF-16',
    zipOf(
      partsOf(Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${worksheet(plain)}`, 'utf16le')),
    ),
  ],
  ['single quotes', zipOf(partsOf(worksheet(plain, '<dimension ref="A1:B3"/>').replaceAll('"', "'")))],
  [
    'rows longer than a chunk',
    workbookOf(
      rowOf(1, 'Número', 'Asunto') + rowOf(2, 'INC1', 'x'.repeat(200_000)) + rowOf(3, 'INC2', 'Correo'),
    ),
  ],
]

for (const [what, bytes] of ODD)
  test(`a sheet with ${what}`, async () => {
    const rows = await readBack(bytes)
    assert.deepEqual(rows.get(1), ['Número', 'Asunto', 'Categoría', 'Resumen'])
    assert.deepEqual(rows.get(2)?.slice(2), ['Redes', 'Resumen 2'])
    assert.deepEqual(rows.get(3), ['INC2', 'Correo', 'Redes', 'Resumen 3'])
  })

test('a prefix beyond ASCII, in the sheet and in its styles', async () => {
  const withPrefix = (xml: string): string =>
    xml.replaceAll(/<(\/?)(?=\w)/g, '<$1ñ:').replace('xmlns=', 'xmlns:ñ=')
  const rule = '<dataValidations><dataValidation sqref="A2:A3"/></dataValidations>'
  const book = zipOf(
    partsOf(withPrefix(worksheet(plain, '', rule)), { 'xl/styles.xml': withPrefix(stylesOf(0)) }),
  )
  const columns = COLUMNS.map((column) => ({ ...column, choices: ['Redes'] }))
  const { parts } = await appendTo(book, { columns, values: () => ['=Redes', 'Resumen'] })
  for (const name of ['xl/styles.xml', 'xl/worksheets/sheet1.xml'])
    assert.equal(faultOf(String(parts.get(name))), null, String(parts.get(name)))
  assert.match(String(parts.get('xl/styles.xml')), /<ñ:xf numFmtId="0" quotePrefix="1"\/>/)
})

const FAMILIES: readonly (readonly [family: string, kind: string])[] = [
  ['openxmlformats-officedocument.spreadsheetml.', ''],
  ['ms-excel.', '.macroEnabled'],
]

for (const [family, kind] of FAMILIES)
  test(`a template becomes a workbook${kind}`, async () => {
    const types = (what: string): string =>
      `<Types><Override ContentType="application/vnd.${family}${what}${kind}.main+xml"/></Types>`
    const template = { '[Content_Types].xml': types('template'), 'xl/styles.xml': stylesOf(0) }
    const { parts } = await appendTo(workbookOf(plain, template))
    assert.equal(String(parts.get('[Content_Types].xml')), types('sheet'))
  })

test('spans grow with their rows', async () => {
  const after = await sheetAfter(workbookOf(plain.replaceAll('<row ', '<row spans="1:2" ')))
  assert.equal(after.match(/spans="1:4"/g)?.length, 3)
})

test('many rows are asked for in batches, each once and in order', async () => {
  const many = Array.from({ length: 5_000 }, (_, i) => rowOf(i + 1, `INC${i}`, 'La VPN no conecta')).join('')
  const { bytes, asked } = await appendTo(workbookOf(many))
  assert.deepEqual(
    asked,
    Array.from({ length: 4_999 }, (_, i) => i + 2),
  )
  const rows = await rowsOf(bytes)
  assert.ok(rows.every(({ number, cells }) => number === 1 || cells[3] === `Resumen ${number}`))
})

test('the second sheet of a workbook', async () => {
  const sheet = (id: number): string => `<sheet name="Hoja ${id}" sheetId="${id}" r:id="rId${id}"/>`
  const bytes = workbookOf(rowOf(1, 'Otra'), {
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${sheet(1)}${sheet(2)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
    ),
    'xl/worksheets/sheet2.xml': worksheet(plain),
  })
  const appended = await appendTo(bytes, { sheetIndex: 1 })
  assert.deepEqual(await rowsOf(appended.bytes, 0), await rowsOf(bytes, 0))
  assert.equal((await rowsOf(appended.bytes, 1))[1]?.cells[2], 'Redes')
})

test('an answer that fails stops the writing', async () => {
  const values = (): never => {
    throw new Error('the store is gone')
  }
  await assert.rejects(appendTo(workbookOf(plain), { values, columns: COLUMNS }), /the store is gone/)
})
