import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { openSource } from '../src/intake/open.ts'
import type { SheetInfo, SheetRow } from '../src/intake/source.ts'
import { partsOf, rowOf, stylesOf, worksheet, zipOf } from '../src/intake/xlsx/workbook.test-helper.ts'
import { scratchIn } from '../src/jobs/disk.ts'
import { openLegacy } from '../src/jobs/legacy/open-legacy.ts'
import { needs } from './skip.ts'

const installed = spawnSync('soffice', ['--version']).status === 0
const folder = mkdtempSync(path.join(tmpdir(), 'triaje-libreoffice-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const ROWS =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Informe de mayo</t></is></c></row>' +
  rowOf(3, 'Número', 'Asunto', 'Abierto', 'Cerrado', 'Horas', 'Coste', 'Nota', 'Ratio') +
  '<row r="4"><c r="A4" t="inlineStr"><is><t>00123</t></is></c>' +
  '<c r="B4" t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">La VPN no </t></r><r><t>conecta 😀</t></r></is></c>' +
  '<c r="C4" s="2"><v>45414.4375</v></c><c r="D4" s="1"><v>45415</v></c><c r="E4" s="3"><v>1.5</v></c>' +
  '<c r="F4"><v>-2.5</v></c><c r="G4" t="e"><v>#N/A</v></c><c r="H4" s="4"><v>0.25</v></c></row>' +
  '<row r="5" hidden="1"><c r="A5" t="inlineStr"><is><t>INC2</t></is></c>' +
  '<c r="B5" t="inlineStr"><is><t>uno\ndos &lt;b&gt; &amp; «ñ»</t></is></c>' +
  '<c r="H5"><f>1+1</f><v>2</v></c></row>'

/** A title merged over the columns, every kind of cell that LibreOffice keeps as it is, a hidden row. */
const book = (): Buffer =>
  zipOf(
    partsOf(worksheet(ROWS, '', '<mergeCells><mergeCell ref="A1:H1"/></mergeCells>'), {
      'xl/styles.xml': stylesOf(0, 14, 'yyyy-mm-dd hh:mm:ss', '[h]:mm:ss', 9),
    }),
  )

type Sheet = { readonly info: SheetInfo | undefined; readonly rows: readonly SheetRow[] }

const read = async (file: string): Promise<Sheet> => {
  const bytes = readFileSync(file)
  const source = await openSource({
    bytes: { size: bytes.length, read: async (from, length) => bytes.subarray(from, from + length) },
    scratch: scratchIn(folder),
    legacy: openLegacy,
    name: path.basename(file),
  })
  const [info] = source.sheets
  const batches = await Array.fromAsync(source.rows(info?.index ?? 0))
  source.close()
  return { info, rows: batches.flat() }
}

const convert = (to: string): string => {
  const original = path.join(folder, 'tickets.xlsx')
  writeFileSync(original, book())
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`
  const options = [profile, '--headless', '--convert-to', to, '--outdir', folder, original]
  execFileSync('soffice', options, { stdio: 'ignore', timeout: 180_000 })
  return path.join(folder, `tickets.${to.split(':')[0]}`)
}

const FORMATS = ['ods', 'fods', 'xls:MS Excel 97', 'xls:MS Excel 95'] as const
const skip = needs('LibreOffice', installed, 'soffice is not on the PATH')

for (const to of FORMATS)
  test(`what LibreOffice writes as ${to} has the cells of the .xlsx it read`, { skip }, async () => {
    const original = path.join(folder, 'original.xlsx')
    writeFileSync(original, book())
    const expected = await read(original)
    const { info, rows } = await read(convert(to))
    assert.deepEqual(rows, expected.rows)
    assert.equal(info?.name, 'Tickets')
    assert.ok(info?.visible)
  })

test('what LibreOffice writes as HTML has the texts that it shows', { skip }, async () => {
  const { rows } = await read(convert('html:HTML (StarCalc)'))
  const texts = rows.map(({ cells }) => cells)
  assert.deepEqual(texts[0], ['Informe de mayo'])
  assert.deepEqual(texts[2]?.slice(0, 3), ['00123', 'La VPN no conecta 😀', '2024-05-02 10:30:00'])
  assert.equal(texts.length, 3, 'it does not write hidden rows')
})
