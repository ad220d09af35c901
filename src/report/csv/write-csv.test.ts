import assert from 'node:assert/strict'
import { test } from 'node:test'
import { memorySink } from '../../intake/csv/memory.test-helper.ts'
import type { CellValue } from '../../intake/source.ts'
import { writeCsv } from './write-csv.ts'

const ROWS: CellValue[][] = [
  ['00123', { date: '2024-05-02T10:31:05' }, true, '=cmd', null],
  ['-5', { seconds: 90 }, 1.5, 'a, "b"; c', '=cmd'],
]

const written = async (language: 'es' | 'en'): Promise<string> => {
  const sink = memorySink()
  const batches = async function* () {
    yield []
    yield ROWS
  }
  const headers = ['id', 'fecha', 'x', '+y', 'Clasificación']
  await writeCsv({ headers, rows: batches(), ownFrom: 4, language, sink })
  return Buffer.from(sink.bytes()).toString()
}

test('a new file for Excel in Spanish', async () => {
  assert.equal(
    await written('es'),
    '\ufeffid;fecha;x;+y;Clasificación\r\n' +
      '00123;2024-05-02 10:31:05;TRUE;=cmd;\r\n' +
      '-5;0:01:30;1.5;"a, ""b""; c";\'=cmd\r\n',
  )
})

test('in English the comma separates', async () => {
  assert.match(
    await written('en'),
    /^\ufeffid,fecha,x,\+y,Clasificación\r\n00123,2024-05-02 10:31:05,TRUE,=cmd,\r\n/,
  )
})
