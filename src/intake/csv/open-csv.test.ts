import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { TriajeError } from '../../shared/errors.ts'
import type { CellValue, Dialect } from '../source.ts'
import { allRows, encoded, openBytes } from './memory.test-helper.ts'
import { csvRecords } from './records.ts'

const GLPI =
  '"ID";"Título";"Estado";\n"52 267";"No va\nel ""ERP""; urgente";"Cerrado";\n"52 268";"Impresora, 2ª planta";"";\n'

type Case = {
  bytes: Uint8Array
  /** Cells of the rows. */
  rows: CellValue[][]
  numbers?: number[]
  dialect?: Partial<Dialect>
}

const text = (content: string, encoding = 'utf-8') => encoded(content, encoding)

const CASES: Record<string, Case> = {
  'comma, LF': {
    bytes: text('id,asunto\n00123,"a, b"\n'),
    rows: [
      ['id', 'asunto'],
      ['00123', 'a, b'],
    ],
    dialect: { delimiter: ',', newline: '\n', encoding: 'utf-8', bom: false, quoteAll: false },
  },
  'GLPI: BOM, semicolon, one more at each end of line': {
    bytes: text(`\ufeff${GLPI}`),
    rows: [
      ['ID', 'Título', 'Estado'],
      ['52 267', 'No va\nel "ERP"; urgente', 'Cerrado'],
      ['52 268', 'Impresora, 2ª planta', null],
    ],
    dialect: { bom: true, delimiter: ';', trailingDelimiter: true, quoteAll: true, newline: '\n' },
  },
  'windows-1252 as Excel saves it in Spain': {
    bytes: text('Título;Descripción\r\nAvería;«Señal débil» – 5 €\r\n', 'windows-1252'),
    rows: [
      ['Título', 'Descripción'],
      ['Avería', '«Señal débil» – 5 €'],
    ],
    dialect: { encoding: 'windows-1252', newline: '\r\n', delimiter: ';' },
  },
  'UTF-16LE with a mark and tabs (Excel: Unicode text)': {
    bytes: text('\ufeffid\tasunto\r\n1\tAvería\r\n', 'utf-16le'),
    rows: [
      ['id', 'asunto'],
      ['1', 'Avería'],
    ],
    dialect: { encoding: 'utf-16le', bom: true, delimiter: '\t' },
  },
  'UTF-16LE without a mark': {
    bytes: text('id;asunto\n1;Avería\n', 'utf-16le'),
    rows: [
      ['id', 'asunto'],
      ['1', 'Avería'],
    ],
    dialect: { encoding: 'utf-16le', bom: false },
  },
  'UTF-16BE with a mark': {
    bytes: text('\ufeffid;asunto\n1;Avería\n', 'utf-16be'),
    rows: [
      ['id', 'asunto'],
      ['1', 'Avería'],
    ],
    dialect: { encoding: 'utf-16be', bom: true },
  },
  'UTF-16BE without a mark': {
    bytes: text('id;asunto\n1;Avería\n', 'utf-16be'),
    rows: [
      ['id', 'asunto'],
      ['1', 'Avería'],
    ],
    dialect: { encoding: 'utf-16be', bom: false },
  },
  'sep= line: not a row, and it decides': {
    bytes: text('sep=;\r\na,b;c\r\n1,2;3\r\n'),
    rows: [
      ['a,b', 'c'],
      ['1,2', '3'],
    ],
    numbers: [1, 2],
    dialect: { sepLine: true, delimiter: ';' },
  },
  'CR only, line feeds inside quotes': {
    bytes: text('id,texto\r1,"uno\ndos"\r2,tres\r'),
    rows: [
      ['id', 'texto'],
      ['1', 'uno\ndos'],
      ['2', 'tres'],
    ],
    dialect: { newline: '\r' },
  },
  'a stray CR inside a value of a file with LF': {
    bytes: text('id,texto\n1,uno\rdos\n2,tres\n3,cuatro\n'),
    rows: [
      ['id', 'texto'],
      ['1', 'uno\rdos'],
      ['2', 'tres'],
      ['3', 'cuatro'],
    ],
  },
  'lines that end in CR CR LF': {
    bytes: text('id,texto\r\r\n1,"uno"\r\r\n'),
    rows: [
      ['id', 'texto'],
      ['1', 'uno'],
    ],
  },
  'mixed line ends': {
    bytes: text('id,texto\r\n1,"uno"\n2,dos\r\n'),
    rows: [
      ['id', 'texto'],
      ['1', 'uno'],
      ['2', 'dos'],
    ],
  },
  'zero bytes': {
    bytes: text('id,texto\n1,a\0b\n'),
    rows: [
      ['id', 'texto'],
      ['1', 'ab'],
    ],
  },
  'blank lines give no row but are counted': {
    bytes: text('\r\nid;texto\r\n\r\n;\r\n1;uno\r\n'),
    rows: [
      ['id', 'texto'],
      ['1', 'uno'],
    ],
    numbers: [2, 5],
  },
  'ragged rows keep what they have': {
    bytes: text('a;b;c\n1;2;3\n1;2;3;4;5\n1\n1;2;3\n'),
    rows: [['a', 'b', 'c'], ['1', '2', '3'], ['1', '2', '3', '4', '5'], ['1'], ['1', '2', '3']],
  },
  'one column of sentences with commas': {
    bytes: text('Descripción\nHola, no va el correo\nBuenas, sigo sin red\nNo imprime, nada, nunca\nAyuda\n'),
    rows: [
      ['Descripción'],
      ['Hola, no va el correo'],
      ['Buenas, sigo sin red'],
      ['No imprime, nada, nunca'],
      ['Ayuda'],
    ],
    dialect: { delimiter: ';' },
  },
  'title rows above the header': {
    bytes: text('Informe, mayo de 2024\n\nid;asunto;estado;fecha\n1;"a, b";x;y\n2;c, d;x;y\n'),
    rows: [
      ['Informe, mayo de 2024'],
      ['id', 'asunto', 'estado', 'fecha'],
      ['1', 'a, b', 'x', 'y'],
      ['2', 'c, d', 'x', 'y'],
    ],
    dialect: { delimiter: ';' },
  },
  'decimal commas do not outvote the semicolon': {
    bytes: text('id;horas;texto\n1;1,5;no, nada\n2;2,5;sí\n3;0,5;ya\n'),
    rows: [
      ['id', 'horas', 'texto'],
      ['1', '1,5', 'no, nada'],
      ['2', '2,5', 'sí'],
      ['3', '0,5', 'ya'],
    ],
  },
  pipes: {
    bytes: text('id|asunto\n1|a;b\n'),
    rows: [
      ['id', 'asunto'],
      ['1', 'a;b'],
    ],
    dialect: { delimiter: '|' },
  },
  'quotes inside a value that nobody doubled': {
    bytes: text(
      'id,texto,estado\n1,"sale "error 5" al abrir",nuevo\n2,"Hola" dijo Ana,"otro"\n3,24" LCD,x\n',
    ),
    rows: [
      ['id', 'texto', 'estado'],
      ['1', 'sale "error 5" al abrir', 'nuevo'],
      ['2', 'Hola dijo Ana', 'otro'],
      ['3', '24" LCD', 'x'],
    ],
  },
  'a quote left open on the last line': {
    bytes: text('id,texto\n1,uno\n2,"dos'),
    rows: [
      ['id', 'texto'],
      ['1', 'uno'],
      ['2', '"dos'],
    ],
  },
  'text kept from Excel by a formula': {
    bytes: text('id,n\n="00123","=""7"""\n'),
    rows: [
      ['id', 'n'],
      ['00123', '7'],
    ],
  },
  'headers only': { bytes: text('id;asunto\r\n'), rows: [['id', 'asunto']] },
  'a blank in front of every quote': {
    bytes: text('"id", "asunto", "estado"\n"1", "Hola, ""no"" va;\nnada", "Abierto"\n"2",  "", 3\n'),
    rows: [
      ['id', 'asunto', 'estado'],
      ['1', 'Hola, "no" va;\nnada', 'Abierto'],
      ['2', null, '3'],
    ],
    dialect: { delimiter: ',', blankBehind: true, quoteAll: true },
  },
  'a blank in front of a quote that belongs to the text': {
    bytes: text('id;asunto;estado\n1; "Teams" no abre;Abierto\n2;"VPN; caída";Cerrado\n'),
    rows: [
      ['id', 'asunto', 'estado'],
      ['1', ' "Teams" no abre', 'Abierto'],
      ['2', 'VPN; caída', 'Cerrado'],
    ],
  },
  'repeated headers': {
    bytes: text('Key,Comment,Comment\nA-1,x,y\n'),
    rows: [
      ['Key', 'Comment', 'Comment'],
      ['A-1', 'x', 'y'],
    ],
  },
}

describe('text files', () => {
  for (const [name, { bytes, rows, numbers, dialect }] of Object.entries(CASES))
    test(name, async () => {
      const source = await openBytes(bytes)
      const found = await allRows(source)
      assert.deepEqual(
        found.map(({ cells }) => cells),
        rows,
      )
      if (numbers)
        assert.deepEqual(
          found.map(({ number }) => number),
          numbers,
        )
      assert.deepEqual({ ...source.dialect, ...dialect }, source.dialect)
      assert.deepEqual(source.warnings(), [])
    })

  test('one sheet, named after the file', async () => {
    const source = await openBytes(text('a;b\n1;2\n'), { name: 'C:\\tmp\\mayo.2024.csv' })
    assert.deepEqual(source.sheets, [{ name: 'mayo.2024', index: 0, visible: true }])
    assert.equal(source.format, 'csv')
  })

  test('UTF-8 with two bad bytes: two replacement characters and a warning', async () => {
    const good = text('Título;Descripción\nAvería;señal débil\n')
    const bytes = Buffer.concat([
      good,
      text('a'),
      Uint8Array.of(0xff),
      text(';b'),
      Uint8Array.of(0xe1),
      text('\n'),
    ])
    const source = await openBytes(bytes)
    assert.deepEqual((await allRows(source)).at(-1)?.cells, ['a\ufffd', 'b\ufffd'])
    assert.match(source.warnings()[0]?.text.en ?? '', /^2 sequences/)
  })

  test('the user says the encoding', async () => {
    const bytes = text('Título;x\nAvería;y\n', 'cp850')
    const source = await openBytes(bytes, { encoding: 'CP850' })
    assert.deepEqual((await allRows(source))[1]?.cells, ['Avería', 'y'])
    await rejectsWith(openBytes(bytes, { encoding: 'klingon' }), 'request.invalid', /klingon/)
  })

  test('a value of 100,000 characters is whole', async () => {
    const long = 'palabra '.repeat(12_500)
    const rows = await allRows(await openBytes(text(`id,texto\n1,"${long}"\n2,b\n`)))
    assert.equal(rows[1]?.cells[1], long)
    assert.equal(rows.length, 3)
  })

  test('characters cut by the edges of chunks, for every edge', async () => {
    const line = '12,"ñandú €uro 😀 ""x"""\r\n'
    const content = `id,texto\r\n${line.repeat(12_000)}`
    const rows = await allRows(await openBytes(text(content)))
    assert.equal(rows.length, 12_001)
    assert.ok(rows.slice(1).every(({ cells }) => cells[1] === 'ñandú €uro 😀 "x"'))
  })
})

const rejectsWith = (promise: Promise<unknown>, code: string, message: RegExp) =>
  assert.rejects(
    promise,
    (error) => error instanceof TriajeError && error.code === code && message.test(error.message),
  )

const readAll = async (bytes: Uint8Array) => allRows(await openBytes(bytes))

describe('files that are refused', () => {
  test('empty, blank, a mark and nothing else', async () => {
    for (const content of ['', ' \r\n\r\n', '\ufeff'])
      await rejectsWith(openBytes(text(content)), 'file.empty', /tickets/)
  })

  test('a quote that swallows the rest: the line where it opens', async () => {
    const content = `id,texto\n1,"uno\ndos"\n2,"tres\n${'4,cuatro\n'.repeat(50)}`
    await rejectsWith(readAll(text(content)), 'file.corrupt', /line 4/)
  })

  test('more columns than a sheet has: the line', async () => {
    await rejectsWith(readAll(text(`id,texto\n1,uno\n2${',x'.repeat(16_384)}\n`)), 'file.too-large', /line 3/)
  })

  test('more rows than a sheet has', async () => {
    await rejectsWith(readAll(text('a,b\n'.repeat(1_048_577))), 'file.too-large', /1,048,576 rows/)
  })

  test('one line without an end, before the rest is read', async () => {
    const size = 2 ** 26
    let read = 0
    const bytes = {
      size,
      read: async (from: number, length: number) => {
        const given = Math.min(length, size - from)
        read += given
        return Buffer.alloc(given, 'x')
      },
    }
    await rejectsWith(openBytes(new Uint8Array(0), { bytes }), 'file.bomb', /line 1/)
    assert.ok(read < size * 1.5, 'once for its encoding, and little more')
  })

  test('a value without an end, before much of it was read', async () => {
    let chunks = 0
    const endless = async function* () {
      yield 'id,texto\n1,"uno"\n2,"'
      for (; ; chunks++) yield 'x'.repeat(1000)
    }
    const options = { delimiter: ',', loneCr: false, first: 1, name: 'a.csv', maxLength: 50_000 } as const
    const readThrough = async () => {
      for await (const records of csvRecords(endless(), options)) assert.ok(records.length > 0)
    }
    await rejectsWith(readThrough(), 'file.bomb', /line 3/)
    assert.ok(chunks < 200)
  })
})
