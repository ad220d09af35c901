import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { CellValue, LegacyBook, SheetRow } from '../../intake/source.ts'
import { TriajeError } from '../../shared/errors.ts'
import {
  bookOf,
  bytesOf,
  encryptedWorkbook,
  endlessLinks,
  type TestCell,
} from './binary-workbook.test-helper.ts'
import { openLegacy } from './open-legacy.ts'

const CELLS: readonly (readonly [what: string, cell: TestCell, value: CellValue])[] = [
  ['text', 'Contraseña «ñandú» 漢字 😀\nsegunda línea', 'Contraseña «ñandú» 漢字 😀\nsegunda línea'],
  ['text of digits stays text', '00123', '00123'],
  ['text that looks like a formula', '=1+1', '=1+1'],
  ['number', -1500.25, -1500.25],
  ['whole number', 7, 7],
  ['true', true, true],
  ['false', false, false],
  ['error', { t: 'e', v: 0x2a }, '#N/A'],
  ['day', { t: 'n', v: 45_414, z: 'dd/mm/yyyy' }, { date: '2024-05-02' }],
  ['day with time', { t: 'n', v: 45_414.438252, z: 'yyyy-mm-dd hh:mm' }, { date: '2024-05-02T10:31:05' }],
  ['built-in format of a day', { t: 'n', v: 45_414, z: 'm/d/yy' }, { date: '2024-05-02' }],
  ['before March of 1900', { t: 'n', v: 1, z: 'dd/mm/yyyy' }, { date: '1900-01-01' }],
  ['time of day', { t: 'n', v: 0.4375, z: 'h:mm' }, { seconds: 37_800 }],
  ['duration', { t: 'n', v: 1.5, z: '[h]:mm:ss' }, { seconds: 129_600 }],
  ['"días" in a format is no date', { t: 'n', v: 3, z: '0 "días"' }, 3],
  ['cached number of a formula', { t: 'n', v: 2, f: '1+1' }, 2],
  ['cached text of a formula', { t: 's', v: 'ab', f: '"a"&"b"' }, 'ab'],
]

const opened = async (
  t: TestContext,
  format: 'xls' | 'xlsb',
  bytes: Uint8Array<ArrayBuffer>,
): Promise<LegacyBook> => {
  const book = await openLegacy(format, async () => bytes)
  t.after(() => book.close())
  return book
}

const allRows = async (batches: AsyncIterable<readonly SheetRow[]>): Promise<SheetRow[]> => {
  const rows: SheetRow[] = []
  for await (const batch of batches) rows.push(...batch)
  return rows
}

for (const format of ['xls', 'xlsb'] as const) {
  test(`${format}: each kind of cell is read as what it shows`, async (t) => {
    const book = await opened(t, format, bytesOf(bookOf(CELLS.map(([, cell]) => [cell, '|'])), format))
    const rows = await allRows(book.rows(0))
    for (const [i, [what, , value]] of CELLS.entries()) assert.deepEqual(rows[i]?.cells, [value, '|'], what)
  })

  test(`${format}: sheets, what is hidden, widths, empty rows and cells, dates of 1904`, async (t) => {
    const written = bookOf([['a'], [], [null, { t: 'n', v: 43_952, z: 'dd/mm/yyyy' }, null]])
    written.Workbook = { ...written.Workbook, WBProps: { date1904: true } }
    const [sheet] = Object.values(written.Sheets)
    Object.assign(sheet ?? {}, { '!cols': [{ wch: 12 }, { wch: 40 }], '!rows': [{}, {}, { hidden: true }] })
    const book = await opened(t, format, bytesOf(written, format))
    assert.deepEqual(book.sheets, [
      { name: 'Tickets', index: 0, visible: true, widths: [12, 40] },
      { name: 'Oculta', index: 1, visible: false, widths: [] },
    ])
    // the writer of this test leaves out what is hidden in an .xls; LibreOffice's are read in another test
    assert.deepEqual(await allRows(book.rows(0)), [
      { number: 1, cells: ['a'], hidden: false },
      { number: 3, cells: [null, { date: '2024-05-02' }], hidden: format === 'xlsb' },
    ])
    assert.deepEqual(
      (await allRows(book.rows(1))).map(({ cells }) => cells),
      [['secreto']],
    )
  })

  test(`${format}: rows come in batches, can be read again, and two at a time`, async (t) => {
    const bytes = bytesOf(bookOf(Array.from({ length: 700 }, (_, i) => [`INC${i}`])), format)
    const book = await opened(t, format, bytes)
    const [once, twice] = await Promise.all([allRows(book.rows(0)), allRows(book.rows(0))])
    assert.deepEqual(
      once.map(({ number }) => number),
      Array.from({ length: 700 }, (_, i) => i + 1),
    )
    assert.deepEqual(once, twice)
  })
}

const good = bytesOf(
  bookOf([
    ['Asunto', 'Abierto'],
    ['VPN', 45_414],
    ['Correo', 1],
  ]),
  'xls',
)

const REFUSED = [
  ['one with a password', encryptedWorkbook(), 'file.encrypted'],
  ['one cut short', good.slice(0, 700), 'file.corrupt'],
  ['links that each cover the whole sheet', endlessLinks(), 'file.bomb'],
] as const

for (const [what, bytes, code] of REFUSED)
  test(`refused, an .xls: ${what}`, async () => {
    await assert.rejects(
      openLegacy('xls', async () => bytes),
      (error) => {
        assert.ok(error instanceof TriajeError, String(error))
        assert.equal(error.code, code)
        return true
      },
    )
  })

test('damage anywhere gives rows or an error for people, never another failure', async () => {
  let seed = 7
  const random = (below: number): number => {
    seed = (seed * 48_271) % 0x7fffffff
    return seed % below
  }
  for (let i = 0; i < 6; i++) {
    const bytes = good.slice()
    for (let n = 0; n < 6; n++) bytes[random(bytes.length)] = random(256)
    try {
      const book = await openLegacy('xls', async () => bytes)
      for (const { index } of book.sheets) await allRows(book.rows(index))
      book.close()
    } catch (error) {
      assert.ok(error instanceof TriajeError, `${i}: ${error instanceof Error ? error.stack : error}`)
    }
  }
})
