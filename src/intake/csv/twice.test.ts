import assert from 'node:assert/strict'
import { test } from 'node:test'
import iconv from 'iconv-lite'
import { appendCsv } from '../../report/csv/append-csv.ts'
import { memorySink } from '../xlsx/workbook.test-helper.ts'
import { decoded } from './decode.ts'
import { inMemory } from './memory.test-helper.ts'
import { openCsv } from './open-csv.ts'
import { onceWritten, TWICE } from './twice.ts'

const twice = (text: string): string => iconv.decode(Buffer.from(text), 'windows-1252')

const CASES: readonly (readonly [given: string, read: string])[] = [
  ['GarcÃ­a', 'García'],
  [twice('Ñandú «así» – 20 € … ¿sí?'), 'Ñandú «así» – 20 € … ¿sí?'],
  ['\u00c3\u008d', 'Í'],
  [twice('漢字 😀'), '漢字 😀'],
  ['García', 'García'],
  ['SÃO PAULO à la carte', 'SÃO PAULO à la carte'],
  ['', ''],
]

for (const [given, read] of CASES)
  test(`${JSON.stringify(given)} was ${read}`, () => assert.equal(onceWritten(given), read))

test('letters at the border of two pieces', async () => {
  const text = 'ñ😀€'.repeat(60_000)
  const pieces = await Array.fromAsync(
    decoded(inMemory(Buffer.from(twice(text))), { encoding: TWICE, from: 0 }),
  )
  assert.ok(pieces.length > 2)
  assert.equal(pieces.join(''), text)
})

const FILE = Buffer.from(
  twice('\ufeffNúmero;Descripción\r\n1;Avería en la conexión\r\n').replace('ï»¿', '\ufeff'),
)
const openAs = (encoding?: string) =>
  openCsv({
    bytes: inMemory(FILE),
    name: 'a.csv',
    ...(encoding ? { encoding } : {}),
  } as Parameters<typeof openCsv>[0])

test('a file that looks written twice is read as it is, with a hint; as written twice it is read right', async () => {
  const plain = await openAs()
  assert.deepEqual(
    plain.warnings().map(({ code }) => code),
    ['csv.written-twice'],
  )
  const mended = await openAs(TWICE)
  assert.deepEqual(mended.warnings(), [])
  const rows = (await Array.fromAsync(mended.rows(0))).flat()
  assert.deepEqual(
    rows.map(({ cells }) => cells),
    [
      ['Número', 'Descripción'],
      ['1', 'Avería en la conexión'],
    ],
  )
})

test('its bytes stay as they are; ours are written once', async () => {
  const { dialect } = await openAs(TWICE)
  assert.ok(dialect)
  const sink = memorySink()
  const cells = async () => new Map([[2, ['conexión']]])
  await appendCsv({ bytes: inMemory(FILE), dialect, headerRow: 1, headers: ['Categoría'], cells, sink })
  const expected = FILE.toString().replace('\r\n', ';Categoría\r\n').replace(/\r\n$/, ';conexión\r\n')
  assert.equal(sink.bytes().toString(), expected)
})
