import assert from 'node:assert/strict'
import { test } from 'node:test'
import { open, rowOf, workbookOf } from './workbook.test-helper.ts'

const PARTS: readonly (readonly [part: string, codes: readonly string[]])[] = [
  ['docProps/app.xml', []],
  ['_xmlsignatures/sig1.xml', ['xlsx.signed']],
  ['xl/revisions/revisionHeaders.xml', ['xlsx.shared']],
]

for (const [part, codes] of PARTS)
  test(`a workbook with ${part}`, async () => {
    const source = await open(workbookOf(rowOf(1, 'Asunto') + rowOf(2, 'VPN'), { [part]: '<x/>' }))
    assert.deepEqual(
      source.warnings().map(({ code }) => code),
      codes,
    )
  })
