import assert from 'node:assert/strict'
// biome-ignore lint/style/noRestrictedImports: whether another program can open the result is the point.
import { execFileSync, spawnSync } from 'node:child_process'
// biome-ignore lint/style/noRestrictedImports: the other program reads files.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { rowOf, stylesOf, workbookOf } from '../../intake/xlsx/workbook.test-helper.ts'
import { appendTo } from './append.test-helper.ts'

const installed = spawnSync('soffice', ['--version']).status === 0
const required = (process.env.TRIAJE_TEST_REQUIRE ?? '').split(',').includes('libreoffice')
if (!installed && !required) console.log('skipped: libreoffice (not installed)')

/** The first sheet as LibreOffice shows it, as CSV. */
const asShown = (workbook: Buffer): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'libreoffice-'))
  try {
    writeFileSync(path.join(folder, 'tickets.xlsx'), workbook)
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`
    const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1'
    const options = [
      profile,
      '--headless',
      '--convert-to',
      csv,
      '--outdir',
      folder,
      path.join(folder, 'tickets.xlsx'),
    ]
    execFileSync('soffice', options, { stdio: 'ignore', timeout: 120_000 })
    return readFileSync(path.join(folder, 'tickets.csv'), 'utf8').replace(/^\ufeff/, '')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test('LibreOffice shows the old cells and the new ones', { skip: !installed && !required }, async () => {
  const rows =
    rowOf(1, 'Número', 'Asunto') + rowOf(2, '00123', 'La VPN &lt;no&gt; conecta') + rowOf(3, 'INC2', 'Correo')
  const { bytes } = await appendTo(workbookOf(rows, { 'xl/styles.xml': stylesOf(0, 14) }), {
    values: (row) => (row === 2 ? ['=1+1', 'contraseña «ñ» 😀\nsegunda línea'] : [0.87, null]),
  })
  assert.equal(
    asShown(bytes),
    `"Número","Asunto","Categoría","Resumen"
"00123","La VPN <no> conecta","=1+1","contraseña «ñ» 😀\nsegunda línea"
"INC2","Correo",0.87,
`,
  )
})
