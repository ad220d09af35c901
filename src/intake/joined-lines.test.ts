import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { open, rowOf, workbookOf } from './xlsx/workbook.test-helper.ts'

const book = (...lines: string[]): Buffer => workbookOf(lines.map((line, at) => rowOf(at + 1, line)).join(''))
const LINES = ['Número,Asunto,Estado', 'INC1,No va la VPN,Abierto', 'INC2,"Hola, no imprime",Abierto']
const quoted = (line: string): string => `"${line.replaceAll('"', '""')}"`

const CASES: readonly (readonly [what: string, bytes: Buffer, joined: boolean])[] = [
  ['a workbook of lines', book(...LINES), true],
  ['a .csv of quoted lines', Buffer.from(LINES.map(quoted).join('\r\n')), true],
  [
    'a .csv of quoted lines before empty values',
    Buffer.from(LINES.map((line) => `${quoted(line)};;`).join('\n')),
    true,
  ],
  ['a .csv', Buffer.from(LINES.join('\n')), false],
  ['a list of titles', book('Asunto', 'Teams, Outlook, Word', 'VPN, wifi, red', 'No va, nada, hoy'), false],
  [
    'a list of sentences',
    book('Hola, no va, gracias', 'No abre, se cierra, ayuda', 'No, imprime, nada'),
    false,
  ],
  ['two lines', book(...LINES.slice(0, 2)), false],
]

describe('a file is said to have its lines in single cells', () => {
  for (const [what, bytes, joined] of CASES)
    test(`${what}: ${joined}`, async () => {
      const source = await open(bytes)
      for await (const _ of source.rows(0));
      assert.equal(
        source.warnings().some(({ code }) => code === 'file.joined-lines'),
        joined,
      )
    })
})
