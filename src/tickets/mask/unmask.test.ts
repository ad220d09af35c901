import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unmask } from './mask.ts'

describe('unmask', () => {
  const values = new Map([
    ['[HOST_1]', 'PC-0123'],
    ['[HOST_11]', 'PC-0456'],
    ['[MAIL_1]', 'ana@x.es'],
  ])
  const WRITTEN: readonly (readonly [written: string, meant: string])[] = [
    ['[HOST_1] falla', 'PC-0123 falla'],
    ['[host_1] y [Host_11]', 'PC-0123 y PC-0456'],
    ['[ HOST_1 ]', 'PC-0123'],
    ['[HOST 1] y [HOST-1]', 'PC-0123 y PC-0123'],
    ['[HOST1], [HOST_01], [HOST_ 1] y [HOST #1]', 'PC-0123, PC-0123, PC-0123 y PC-0123'],
    ['[EQUIPO_1] y [Correo_1]', 'PC-0123 y ana@x.es'],
    ['HOST_1 y host_1', 'PC-0123 y PC-0123'],
    ['[HOST\\_1] y HOST\\_1', 'PC-0123 y PC-0123'],
    ['\\[HOST\\_1\\]', 'PC-0123'],
    ['**HOST_1** (HOST_1) "HOST_1"', '**PC-0123** (PC-0123) "PC-0123"'],
    ['[HOST_1 y MAIL_1]', 'PC-0123 y ana@x.es'],
    ['\\\\[HOST_1]\\datos', '\\\\PC-0123\\datos'],
  ]
  for (const [written, meant] of WRITTEN) {
    test(written, () => assert.equal(unmask(written, values), meant))
  }

  const OTHERS = [
    '[HOST_2]',
    'HOST_111',
    'MY_HOST_1',
    'HOST_1a',
    'host 1',
    'equipo_1',
    '[EQUIPO_2]',
    '[FOO_1]',
    'ghost_1',
  ]
  for (const text of OTHERS) {
    test(`leaves ${text}`, () => assert.equal(unmask(text, values), text))
  }

  test('a value that looks like a placeholder is not read again', () => {
    assert.equal(
      unmask(
        '[USER_1]',
        new Map([
          ['[USER_1]', '[HOST_1]'],
          ['[HOST_1]', 'x'],
        ]),
      ),
      '[HOST_1]',
    )
  })
})
