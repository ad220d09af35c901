import assert from 'node:assert/strict'
import { test } from 'node:test'
import { constants, deflateRawSync } from 'node:zlib'
import { type ErrorCode, TriajeError } from '../../shared/errors.ts'
import {
  type Claim,
  open,
  partsOf,
  rowOf,
  rowsOf,
  workbookOf,
  worksheet,
  zipOf,
} from './workbook.test-helper.ts'

const SHEET = 'xl/worksheets/sheet1.xml'
const GIB = 2 ** 30
const MIB = 2 ** 20

/** A deflated stream of `size` blanks, made of one compressed MiB repeated. */
const blanks = (size: number): Buffer => {
  const block = deflateRawSync(Buffer.alloc(MIB, ' '), { finishFlush: constants.Z_FULL_FLUSH })
  return Buffer.concat([...Array.from({ length: size / MIB }, () => block), deflateRawSync('')])
}

const plain = rowOf(1, 'Asunto') + rowOf(2, 'VPN')
const good = workbookOf(plain)
const withSheet = (xml: string): Buffer => zipOf(partsOf(xml))
const lying = (claim: Claim): Buffer => zipOf(partsOf(worksheet(plain)), { [SHEET]: claim })
const deep = '<a>'.repeat(5_000)

const REFUSED: readonly (readonly [what: string, bytes: () => Buffer, code: ErrorCode])[] = [
  ['a few MB that inflate to 3 GiB', () => lying({ data: blanks(3 * GIB), size: 3 * GIB }), 'file.bomb'],
  ['the same with a size that lies', () => lying({ data: blanks(3 * GIB), size: 5_000 }), 'file.bomb'],
  [
    'more than 4 GiB in all',
    () =>
      zipOf(partsOf('', { a: '', b: '' }), {
        a: { size: 2.5 * GIB, compressedSize: GIB },
        b: { size: 2.5 * GIB },
      }),
    'file.bomb',
  ],
  ['5,001 parts', () => zipOf(Array.from({ length: 5_001 }, (_, i) => [`${i}`, ''])), 'file.bomb'],
  [
    'two parts of one name',
    () => zipOf([...partsOf(worksheet(plain)), [SHEET.toUpperCase(), 'x']]),
    'file.bomb',
  ],
  ['parts that overlap', () => lying({ at: 10 }), 'file.bomb'],
  ['DOCTYPE', () => withSheet(`<!DOCTYPE x [<!ENTITY a "b">]>${worksheet(plain)}`), 'file.bomb'],
  ['elements without end', () => withSheet(deep + '</a>'.repeat(5_000)), 'file.bomb'],
  ['a tag of 10 MB', () => withSheet(worksheet(`<row r="${'1'.repeat(10 * MIB)}"/>`)), 'file.bomb'],
  ['a text of 10 MB', () => workbookOf(rowOf(1, 'x'.repeat(10 * MIB))), 'file.bomb'],
  [
    'a text of 10 MB in pieces',
    () => workbookOf(`<row><c t="inlineStr"><is>${'<t>xxxxxxxxxxxxxxxx</t>'.repeat(640_000)}</is></c></row>`),
    'file.bomb',
  ],
  [
    'thousands of cells in the last column',
    () => workbookOf('<row><c r="XFD1"><v>1</v></c></row>'.repeat(4_000)),
    'file.too-large',
  ],
  ['column XFE', () => workbookOf('<row><c r="XFE1"><v>1</v></c></row>'), 'file.corrupt'],
  ['row 1048577', () => workbookOf('<row r="1048577"><c><v>1</v></c></row>'), 'file.corrupt'],
  ['an element closed as another', () => workbookOf('<row><c><v>1</c></v></row>'), 'file.corrupt'],
  [
    'an element closed under another prefix',
    () => workbookOf('<row><c><v>1</v></x:c></row>'),
    'file.corrupt',
  ],
  ['an element that is never closed', () => workbookOf('<row><c><v>1</v></row>'), 'file.corrupt'],
  ['an end tag behind the end', () => withSheet(`${worksheet(plain)}</worksheet>`), 'file.corrupt'],
  ['a sheet that is cut', () => withSheet(worksheet(plain).slice(0, -20)), 'file.corrupt'],
  ['data that does not match its check sum', () => lying({ crc: 1 }), 'file.corrupt'],
  ['data that is not deflated', () => lying({ data: Buffer.from('not deflated at all') }), 'file.corrupt'],
  ['a file cut in the middle', () => good.subarray(0, good.length / 2), 'file.corrupt'],
  ['a file without its last byte', () => good.subarray(0, -1), 'file.corrupt'],
  [
    'a file of which the start is missing',
    () => Buffer.concat([good.subarray(0, 4), good.subarray(400)]),
    'file.corrupt',
  ],
]

for (const [what, bytes, code] of REFUSED)
  test(`refused: ${what}`, async () => {
    const file = bytes()
    const memory = process.memoryUsage.rss()
    const before = process.cpuUsage()
    await assert.rejects(rowsOf(file), (error) => {
      assert.ok(error instanceof TriajeError, String(error))
      assert.equal(error.code, code)
      assert.equal(error.params.name, 'tickets.xlsx')
      return true
    })
    const { user, system } = process.cpuUsage(before)
    assert.ok(user + system < 2_000_000, 'takes too long')
    if (code === 'file.bomb')
      assert.ok(process.memoryUsage.rss() - memory < 100 * MIB, 'takes too much memory')
  })

test('an ordinary file that compresses well is not refused', async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => rowOf(i + 1, 'Caída de red', '', 1, 1, 1)).join('')
  assert.equal((await rowsOf(workbookOf(rows))).length, 20_000)
})

const readAll = async (file: Buffer): Promise<void> => {
  const source = await open(file)
  for (const { index } of source.sheets) for await (const _ of source.rows(index));
}

test('damage anywhere gives the rows or an error for people, never another failure', async () => {
  let seed = 1
  const random = (below: number): number => {
    seed = (seed * 48_271) % 0x7fffffff
    return seed % below
  }
  for (let i = 0; i < 400; i++) {
    const bytes = Buffer.from(good)
    for (let n = 0; n <= i % 4; n++) bytes[random(bytes.length)] = random(256)
    const file = i % 5 === 0 ? bytes.subarray(0, random(bytes.length) + 1) : bytes
    await readAll(file).catch((error) => {
      assert.ok(error instanceof TriajeError, `${i}: ${error instanceof Error ? error.stack : error}`)
    })
  }
})
