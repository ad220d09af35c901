import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rowOf, workbookOf } from '../src/intake/xlsx/workbook.test-helper.ts'
import { deskFor } from './desk.ts'

const at = (reference: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>Observaciones</t></is></c></row>`
const headed = (last: string): Buffer =>
  workbookOf(rowOf(1, 'Número', 'Asunto').replace('</row>', at(`${last}1`)) + rowOf(2, 'INC1', 'VPN'))
const stray = workbookOf(rowOf(1, 'Número', 'Asunto') + rowOf(2, 'INC1', 'VPN').replace('</row>', at('XFD2')))

async function* once(bytes: Buffer): AsyncIterable<Uint8Array> {
  yield bytes
}

const CASES = [
  ['headers up to the last column', headed('XFD'), ['file.no-room']],
  ['headers in the third column', headed('C'), []],
  ['a stray cell in the last column', stray, []],
] as const

for (const [what, bytes, codes] of CASES)
  test(`whether there is room for new columns is told when a file comes in: ${what}`, async (t) => {
    const { desk } = await deskFor(t, {})
    const { warnings } = await desk.addFile('tickets.xlsx', once(bytes))
    assert.deepEqual(
      warnings.map(({ code }) => code),
      codes,
    )
  })
