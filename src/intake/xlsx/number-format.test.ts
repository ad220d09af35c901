import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type FormatKind, formatKind } from './number-format.ts'

const CODES: readonly (readonly [code: string, kind: FormatKind])[] = [
  ['General', 'number'],
  ['0.00E+00', 'number'],
  ['#,##0.00 "días"', 'number'],
  ['0\\ \\d\\í\\a\\s', 'number'],
  ['0 días', 'number'],
  ['@', 'number'],
  ['[Red]-0.0;[Blue]0.0', 'number'],
  ['"dmy"', 'number'],
  ['_-* #,##0.00 €_-', 'number'],
  ['dd/mm/yyyy', 'date'],
  ['mmmm', 'date'],
  ['mmm-yy', 'date'],
  ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'date'],
  ['yyyy"年"m"月"d"日"', 'date'],
  ['dd\\-mm\\-yyyy hh:mm:ss', 'datetime'],
  ['m/d/yy h:mm AM/PM;@', 'datetime'],
  ['yyyy-mm-dd hh:mm:ss.000', 'datetime'],
  ['h:mm', 'time'],
  ['mm:ss.0', 'time'],
  ['h:mm A/P', 'time'],
  ['[h]:mm:ss', 'elapsed'],
  ['[mm]:ss', 'elapsed'],
]

for (const [code, kind] of CODES) test(`${code} is ${kind}`, () => assert.equal(formatKind(164, code), kind))

const IDS: readonly (readonly [id: number, kind: FormatKind])[] = [
  [0, 'number'],
  [4, 'number'],
  [14, 'date'],
  [20, 'time'],
  [22, 'datetime'],
  [46, 'elapsed'],
  [49, 'number'],
  [57, 'date'],
]

for (const [id, kind] of IDS) test(`built-in ${id} is ${kind}`, () => assert.equal(formatKind(id), kind))
