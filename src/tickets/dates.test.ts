import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isMonthFirst, isoFromText } from './dates.ts'

const CASES: readonly (readonly [text: string, iso: string])[] = [
  ['2024-05-02', '2024-05-02'],
  ['2024-05-02 10:31:05', '2024-05-02T10:31:05'],
  ['2024-05-02T10:31:05.123Z', '2024-05-02T10:31:05'],
  ['2024/05/02 10:31', '2024-05-02T10:31:00'],
  ['02/05/2024', '2024-05-02'],
  ['02/05/2024 10:31', '2024-05-02T10:31:00'],
  ['02-05-2024 10:31:05', '2024-05-02T10:31:05'],
  ['2.5.2024 9:05', '2024-05-02T09:05:00'],
  ['02/05/2024 12:05:00 a. m.', '2024-05-02T00:05:00'],
  ['02/05/2024 12:05 PM', '2024-05-02T12:05:00'],
  ['6/21/2025 16:14', '2025-06-21T16:14:00'],
  ['31/12/99', '1999-12-31'],
  ['18/Jun/20 7:59 PM', '2020-06-18T19:59:00'],
  ['20/nov/25 11:24 AM', '2025-11-20T11:24:00'],
  ['13/Ene/21 7:59 a.m.', '2021-01-13T07:59:00'],
  ['06 abr 2026, 0:36', '2026-04-06T00:36:00'],
  ['6 de abril de 2026 a las 10:00', '2026-04-06T10:00:00'],
  ['lunes, 6 de mayo de 2024 9:05', '2024-05-06T09:05:00'],
  ['Apr 6, 2026 10:00 AM', '2026-04-06T10:00:00'],
  ['1 set. 2024', '2024-09-01'],
  ['5 août 2024', '2024-08-05'],
  ['3 juil. 2024 8h30', '2024-07-03T08:30:00'],
  ['31/02/2024', ''],
  ['2024-13-01', ''],
  ['2024-05-02 25:00', '2024-05-02'],
  ['ayer', ''],
  ['', ''],
]

for (const [text, iso] of CASES) {
  test(`"${text}" is ${iso || 'no date'}`, () => assert.equal(isoFromText(text), iso))
}

test('a column whose dates have the month first is read that way', () => {
  assert.equal(isoFromText('02/05/2024', true), '2024-02-05')
  assert.equal(isoFromText('13/05/2024', true), '2024-05-13')
})

test('the month comes first where the second number can only be a day', () => {
  assert.equal(isMonthFirst('5/6/2024 and 6/21/2025'), true)
  assert.equal(isMonthFirst('21/6/2025'), false)
  assert.equal(isMonthFirst('2025-06-21'), false)
})
