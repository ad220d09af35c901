import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { allRows, encoded, inMemory, memorySink, openBytes } from '../../intake/csv/memory.test-helper.ts'
import type { Dialect, SheetRow } from '../../intake/source.ts'
import { appendCsv } from './append-csv.ts'

type Own = readonly (string | number | null)[]

const HEADERS = ['Clase', 'Nota']

/** What comes out when two columns are added; `own` by row number. */
const appended = async (
  bytes: Uint8Array,
  { headerRow = 1, own = {} }: { headerRow?: number; own?: Record<number, Own> } = {},
): Promise<Uint8Array> => {
  const { dialect } = await openBytes(bytes)
  assert.ok(dialect)
  const sink = memorySink()
  await appendCsv({
    bytes: inMemory(bytes),
    dialect,
    headerRow,
    headers: HEADERS,
    cells: async (rows) => new Map(rows.flatMap((row) => (own[row] ? [[row, own[row]]] : []))),
    sink,
  })
  return sink.bytes()
}

type Case = {
  before: string
  after: string
  encoding?: string
  headerRow?: number
  own?: Record<number, Own>
}

const CASES: Record<string, Case> = {
  'fields are quoted where they must be, the rest stays as it was': {
    before: 'id,asunto\n1,"a"\n2, b \n',
    own: { 2: ['Red', 'uno, dos'], 3: ['Correo', 'dice "no"\ny ya'] },
    after: 'id,asunto,Clase,Nota\n1,"a",Red,"uno, dos"\n2, b ,Correo,"dice ""no""\ny ya"\n',
  },
  'GLPI: mark, quotes everywhere, a semicolon at the end': {
    before: '\ufeff"ID";"Título";\n"1";"a\nb";\n',
    own: { 2: ['Red', null] },
    after: '\ufeff"ID";"Título";"Clase";"Nota";\n"1";"a\nb";"Red";"";\n',
  },
  'sep= line, blank lines and title rows are not touched': {
    before: 'sep=;\r\nInforme\r\n\r\nid;asunto\r\n;\r\n1;a\r\n',
    headerRow: 3,
    own: { 5: ['Red', 0.75] },
    after: 'sep=;\r\nInforme\r\n\r\nid;asunto;Clase;Nota\r\n;\r\n1;a;Red;0.75\r\n',
  },
  'without headers every line is a ticket, but for sep=': {
    before: 'sep=;\n1;a\n2;b;c\n',
    headerRow: 0,
    own: { 1: ['Red', 'x'], 2: ['Correo', 'y'] },
    after: 'sep=;\n1;a;;Red;x\n2;b;c;Correo;y\n',
  },
  'a quote that is never closed on the last line does not swallow the new values': {
    before: 'id;asunto\n1;a\n2;"b;c',
    own: { 2: ['R', 'x'], 3: ['S', 'y'] },
    after: 'id;asunto;;Clase;Nota\n1;a;;R;x\n2;"""b";c;S;y',
  },
  'ragged rows: the new columns stand right of the widest': {
    before: 'a;b\n1;2\n1\n1;2;3;4\n1;2\n',
    own: { 2: ['R', 'x'], 3: ['S', 'y'], 4: ['T', 'z'] },
    after: 'a;b;;;Clase;Nota\n1;2;;;R;x\n1;;;;S;y\n1;2;3;4;T;z\n1;2;;;;\n',
  },
  'no line break at the end': {
    before: 'id;a\n1;b',
    own: { 2: ['R', null] },
    after: 'id;a;Clase;Nota\n1;b;R;',
  },
  'CR only': {
    before: 'id;a\r1;"x\ny"\r',
    own: { 2: ['R', 'z'] },
    after: 'id;a;Clase;Nota\r1;"x\ny";R;z\r',
  },
  'CR CR LF': {
    before: 'id;a\r\r\n1;b\r\r\n',
    own: { 2: ['R', 'z'] },
    after: 'id;a;Clase;Nota\r\r\n1;b;R;z\r\r\n',
  },
  'formulas: ours are disarmed, the user keeps "-5" and "=A1"': {
    before: 'id;a\n-5;=A1\n2;x\n3;x\n4;x\n',
    own: { 2: ['=1+1', '@x'], 3: [' +34 600', '-5'], 4: ['＝1', '\tx'], 5: ['a=b', -5] },
    after: "id;a;Clase;Nota\n-5;=A1;'=1+1;'@x\n2;x;' +34 600;'-5\n3;x;'＝1;'\tx\n4;x;a=b;-5\n",
  },
  'UTF-16LE': {
    before: '\ufeffid\tasunto\r\n1\tñ\r\n',
    encoding: 'utf-16le',
    own: { 2: ['Atención 😀', 'a\tb'] },
    after: '\ufeffid\tasunto\tClase\tNota\r\n1\tñ\tAtención 😀\t"a\tb"\r\n',
  },
  'UTF-16BE': {
    before: '\ufeffid;asunto\r\n1;ñ\r\n',
    encoding: 'utf-16be',
    own: { 2: ['ñ', 'b'] },
    after: '\ufeffid;asunto;Clase;Nota\r\n1;ñ;ñ;b\r\n',
  },
  'windows-1252: what it lacks is written another way': {
    before: 'Título;b\r\nñ;€\r\n',
    encoding: 'windows-1252',
    own: { 2: ['menú → “abrir” – 5 €', 'Łukasz ≥ 3 😀 Ő 中'] },
    after: 'Título;b;Clase;Nota\r\nñ;€;menú -> “abrir” – 5 €;Lukasz >= 3  O ?\r\n',
  },
  'one column of sentences': {
    before: 'Descripción\nHola, no va\nNo, nada\n',
    own: { 2: ['Red', 'x'] },
    after: 'Descripción;Clase;Nota\nHola, no va;Red;x\nNo, nada;;\n',
  },
}

describe('new columns in a text file', () => {
  for (const [name, { before, after, encoding = 'utf-8', ...more }] of Object.entries(CASES))
    test(name, async () => {
      const bytes = await appended(encoded(before, encoding), more)
      assert.deepEqual(
        Buffer.from(bytes).toString('latin1'),
        Buffer.from(encoded(after, encoding)).toString('latin1'),
      )
    })

  test('bytes that are not UTF-8 stay as they are', async () => {
    const before = Buffer.concat([
      encoded('Título;Descripción\nAvería;'),
      Uint8Array.of(0xff, 0xe1),
      encoded('\n'),
    ])
    const after = await appended(before)
    const expected = Buffer.concat([
      encoded('Título;Descripción;Clase;Nota\nAvería;'),
      Uint8Array.of(0xff, 0xe1),
      encoded(';;\n'),
    ])
    assert.deepEqual(Buffer.from(after), expected)
  })
})

const DIALECTS: readonly Pick<Dialect, 'encoding' | 'delimiter' | 'newline' | 'bom' | 'trailingDelimiter'>[] =
  [
    { encoding: 'utf-8', delimiter: ',', newline: '\n', bom: false, trailingDelimiter: false },
    { encoding: 'utf-8', delimiter: ';', newline: '\n', bom: true, trailingDelimiter: true },
    { encoding: 'windows-1252', delimiter: ';', newline: '\r\n', bom: false, trailingDelimiter: false },
    { encoding: 'utf-16le', delimiter: '\t', newline: '\r\n', bom: true, trailingDelimiter: false },
    { encoding: 'utf-16be', delimiter: ';', newline: '\n', bom: true, trailingDelimiter: false },
    { encoding: 'utf-8', delimiter: '|', newline: '\r', bom: false, trailingDelimiter: false },
  ]

const piece = fc.constantFrom(
  'a',
  'ñ',
  '€',
  '"',
  '""',
  ',',
  ';',
  '|',
  '\t',
  '\n',
  '\r\n',
  ' ',
  "'",
  '=',
  '1',
  '',
)
const cell = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''))
const table = fc
  .integer({ min: 2, max: 4 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
  )
const own = fc.array(fc.tuple(cell, fc.oneof(cell, fc.double({ min: 0, max: 1 }))), {
  minLength: 9,
  maxLength: 9,
})

const write = (rows: readonly (readonly string[])[], dialect: (typeof DIALECTS)[number]): Uint8Array => {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  const line = (cells: readonly string[]) =>
    cells.map(quoted).join(dialect.delimiter) + (dialect.trailingDelimiter ? dialect.delimiter : '')
  const body = rows.map((cells) => line(cells) + dialect.newline).join('')
  return encoded((dialect.bom ? '\ufeff' : '') + body, dialect.encoding)
}

/** A cell as text, without the apostrophe in front of what looked like a formula. */
const withoutMark = (value: unknown): string => String(value ?? '').replace(/^'(?=\s*[=\t\r])/, '')

const expectedRows = (rows: readonly SheetRow[], width: number, extra: readonly Own[]) =>
  rows.map(({ number, cells }) => ({
    number,
    cells: [
      ...Array.from({ length: width }, (_, at) => String(cells[at] ?? '')),
      ...(number === 1 ? HEADERS : [0, 1].map((at) => withoutMark(extra[number - 2]?.[at]))),
    ],
  }))

const foundRows = (rows: readonly SheetRow[], width: number) =>
  rows.map(({ number, cells }) => ({
    number,
    cells: Array.from({ length: width + 2 }, (_, at) =>
      at < width ? String(cells[at] ?? '') : withoutMark(cells[at]),
    ),
  }))

describe('round trip: what was there is there, what was added is right of it', () => {
  for (const dialect of DIALECTS)
    test(JSON.stringify(dialect), async () => {
      const property = fc.asyncProperty(table, own, async (rows, extra) => {
        const header = (rows[0] ?? []).map((_, at) => `columna ${at + 1}`)
        const bytes = write([header, ...rows], dialect)
        const byRow = Object.fromEntries(extra.map((cells, at) => [at + 2, cells]))
        const before = await openBytes(bytes)
        const after = await openBytes(await appended(bytes, { own: byRow }))
        assert.deepEqual(after.dialect, before.dialect)
        const expected = expectedRows(await allRows(before), header.length, extra)
        assert.deepEqual(foundRows(await allRows(after), header.length), expected)
      })
      await fc.assert(property, { numRuns: 60 })
    })
})
