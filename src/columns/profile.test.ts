import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDate } from './profile.ts'

const DATES = [
  '2023-05-09 11:29',
  '2024-05-02T10:31:05Z',
  '2024-05-02 10:31:05.123 +0200',
  '05-09-2025 14:10',
  '18/02/2026 17:24',
  '18/Jun/20 7:59 PM',
  '20/nov/25 11:24 AM',
  '06 abr 2026, 0:36',
  '6/21/2025 16:14',
  '2 de mayo de 2024',
  'May 2, 2024',
  '02.05.2024',
  '1/5/24 10:30 a. m.',
  '01/05/2024 a las 10:00',
  '01/05/2024 às 10:00',
  '01/05/2024 - 10:00',
  '01/05/2024 10h30',
  '01/05/2024 10:00 hs',
  '01/05/2024T10:00',
  '2024-05-01 10:00 CET',
  '2024-05-01-10.30.15.000000',
  '01-MAY-24 10.30.00.000000 AM',
]
const OTHERS = [
  '02/may/24;5f1;Se reinició',
  '10.0.0.12',
  '3',
  'INC0012345',
  '1.2.3.4',
  '10.20.30.40',
  '12-ABC-1234-PT',
  '01/05/2024 no imprime',
  '01/05/2024 a las 10:00 no imprime',
  'versión 12.4',
  '2024',
  '',
]

test('dates as the exports write them', () => {
  for (const text of DATES) assert.equal(isDate(text), true, text)
  for (const text of OTHERS) assert.equal(isDate(text), false, text)
})
