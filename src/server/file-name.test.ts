import assert from 'node:assert/strict'
import { test } from 'node:test'
import { attachment, shownName } from './file-name.ts'

const NAMES: readonly (readonly [what: string, given: string | undefined, shown: string])[] = [
  ['as it is', 'Tickets año 2024.xlsx', 'Tickets año 2024.xlsx'],
  ['a path', '../../etc/passwd', 'passwd'],
  ['a Windows path', 'C:\\Users\\Ana\\tickets.csv', 'tickets.csv'],
  ['none', undefined, 'file'],
  ['dots', '..', 'file'],
  ['blanks', '  \t ', 'file'],
  ['control characters', 'a\u0000b\r\nc.csv', 'abc.csv'],
  ['text turned around', 'tickets\u202excod.exe', 'ticketsxcod.exe'],
  ['half a character', 'a\ud800.csv', 'a\ufffd.csv'],
  ['accents in pieces, as macOS sends them', 'an\u0303o.csv', 'año.csv'],
  ['markup stays text', '<img src=x onerror=alert(1)>.csv', '<img src=x onerror=alert(1)>.csv'],
  ['very long, extension kept', `${'x'.repeat(5000)}.xlsx`, `${'x'.repeat(195)}.xlsx`],
]

for (const [what, given, shown] of NAMES)
  test(`name of an upload: ${what}`, () => {
    assert.equal(shownName(given), shown)
  })

const HEADERS: readonly (readonly [name: string, header: string])[] = [
  ['tickets_triaje.xlsx', `filename="tickets_triaje.xlsx"; filename*=UTF-8''tickets_triaje.xlsx`],
  ['año «1».csv', `filename="ano _1_.csv"; filename*=UTF-8''a%C3%B1o%20%C2%AB1%C2%BB.csv`],
  ['a"; b=c.csv', `filename="a__ b_c.csv"; filename*=UTF-8''a%22%3B%20b%3Dc.csv`],
  ["it's (2).csv", `filename="it_s (2).csv"; filename*=UTF-8''it%27s%20%282%29.csv`],
  ['a\r\nSet-Cookie: x.csv', `filename="aSet-Cookie_ x.csv"; filename*=UTF-8''aSet-Cookie%3A%20x.csv`],
  ['工单.csv', `filename="__.csv"; filename*=UTF-8''%E5%B7%A5%E5%8D%95.csv`],
]

for (const [name, header] of HEADERS)
  test(`header of a download: ${JSON.stringify(name)}`, () => {
    assert.equal(attachment(name), `attachment; ${header}`)
  })
