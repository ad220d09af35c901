import assert from 'node:assert/strict'
import { test } from 'node:test'
import { open, partsOf, rowOf, workbookOf, worksheet, zipOf } from './workbook.test-helper.ts'

const PARTS: readonly (readonly [part: string, codes: readonly string[]])[] = [
  ['docProps/app.xml', []],
  ['_xmlsignatures/sig1.xml', ['xlsx.signed']],
  ['xl/revisions/revisionHeaders.xml', ['xlsx.shared']],
]

const PROTECTIONS: readonly (readonly [xml: string, codes: readonly string[]])[] = [
  ['<sheetProtection sheet="1" objects="1"/>', ['xlsx.protected']],
  ['<sheetProtection sheet="true"/>', ['xlsx.protected']],
  ['<sheetProtection password="CC1A"/>', []],
  ['<sheetProtection sheet="0"/>', []],
]

for (const [xml, codes] of PROTECTIONS)
  test(`a sheet with ${xml}`, async () => {
    const source = await open(zipOf(partsOf(worksheet(rowOf(1, 'Asunto'), '', xml))))
    for await (const _ of source.rows(0));
    assert.deepEqual(
      source.warnings().map(({ code }) => code),
      codes,
    )
  })

for (const [part, codes] of PARTS)
  test(`a workbook with ${part}`, async () => {
    const source = await open(workbookOf(rowOf(1, 'Asunto') + rowOf(2, 'VPN'), { [part]: '<x/>' }))
    assert.deepEqual(
      source.warnings().map(({ code }) => code),
      codes,
    )
  })
