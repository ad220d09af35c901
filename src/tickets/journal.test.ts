import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseJournal } from './journal.ts'

describe('parseJournal', () => {
  const HEADERS: readonly (readonly [header: string, at: string, author: string | null, kind: string])[] = [
    ['2024-05-02 10:31:05 - Ana Pérez (Work notes)', '2024-05-02T10:31:05', 'Ana Pérez', 'Work notes'],
    [
      '2024-05-02 10:31:05 - Ana Pérez (Notas de trabajo)',
      '2024-05-02T10:31:05',
      'Ana Pérez',
      'Notas de trabajo',
    ],
    [
      '02/05/2024 10:31 - Luis (Comentarios adicionales)',
      '2024-05-02T10:31:00',
      'Luis',
      'Comentarios adicionales',
    ],
    [
      '02-05-2024 10:31:05 - Zé (Anotações de trabalho)',
      '2024-05-02T10:31:05',
      'Zé',
      'Anotações de trabalho',
    ],
    ['2024-05-02 10:31:05 - Anne (Notes de travail)', '2024-05-02T10:31:05', 'Anne', 'Notes de travail'],
    [
      '2024-05-02 10:31:05 - Anne (Commentaires supplémentaires)',
      '2024-05-02T10:31:05',
      'Anne',
      'Commentaires supplémentaires',
    ],
    [
      '2024-05-02 10:31:05 PM - Ana (Externa) (Work notes)',
      '2024-05-02T22:31:05',
      'Ana (Externa)',
      'Work notes',
    ],
    [
      '2024-05-02 10:31:05 - Ana Pérez (Diario del equipo)',
      '2024-05-02T10:31:05',
      'Ana Pérez',
      'Diario del equipo',
    ],
    [
      '2024-05-02 10:31:05 - Ana (Additional comments (Customer visible))',
      '2024-05-02T10:31:05',
      'Ana',
      'Additional comments',
    ],
    ['02-05-2024 10:31 Pérez, Ana (Operador):', '2024-05-02T10:31:00', 'Pérez, Ana', 'Operador'],
    ['2024-05-02 10:31:05 - System (Customer visible)', '2024-05-02T10:31:05', 'System', 'Customer visible'],
  ]
  for (const [header, at, author, kind] of HEADERS) {
    test(header, () => {
      assert.deepEqual(parseJournal(`${header}\nSe reinició.\nFunciona.`), [
        { at, author, kind, text: 'Se reinició.\nFunciona.' },
      ])
    })
  }

  test('entries in the order in which they stand', () => {
    const text =
      '2024-05-03 09:00:00 - Ana (Work notes)\nSegunda\n\n2024-05-02 10:31:05 - Luis (Additional comments)\nPrimera'
    assert.deepEqual(
      parseJournal(text).map((entry) => [entry.at, entry.text]),
      [
        ['2024-05-03T09:00:00', 'Segunda'],
        ['2024-05-02T10:31:05', 'Primera'],
      ],
    )
  })

  test('text before the first header is an entry of its own', () => {
    const [first, second] = parseJournal('Resumen\r\n2024-05-02 10:31:05 - Ana (Work notes)\r\nHecho')
    assert.deepEqual(first, { at: null, author: null, kind: null, text: 'Resumen' })
    assert.equal(second?.text, 'Hecho')
  })

  test('headers that an export squeezed into one line', () => {
    const text = '2024-05-02 10:31:05 - Ana (Work notes) uno 2024-05-03 09:00:00 - Luis (Work notes) dos'
    assert.deepEqual(
      parseJournal(text).map((entry) => entry.text),
      ['uno', 'dos'],
    )
  })

  test('one date with the month first decides for all', () => {
    const text = '05/02/2024 10:31 - Ana (Work notes)\nuno\n05/21/2024 10:31 - Ana (Work notes)\ndos'
    assert.equal(parseJournal(text)[0]?.at, '2024-05-02T10:31:00')
  })

  test('English halves of the day have the month first, unless a day says otherwise', () => {
    const entry = '05/02/2024 10:31:05 AM - Ana (Work notes)\nuno'
    assert.equal(parseJournal(entry)[0]?.at, '2024-05-02T10:31:05')
    const other = `${entry}\n25/02/2024 10:31:05 AM - Ana (Work notes)\ndos`
    assert.equal(parseJournal(other)[0]?.at, '2024-02-05T10:31:05')
  })

  test("Jira's comment cells", () => {
    assert.deepEqual(parseJournal('18/Jun/20 7:59 PM;5b10:ab;No abre;\nnada'), [
      { at: '2020-06-18T19:59:00', author: '5b10:ab', kind: null, text: 'No abre;\nnada' },
    ])
    assert.equal(parseJournal('20/nov/25 11:24 AM;jperez;Hecho')[0]?.at, '2025-11-20T11:24:00')
    for (const [cell, at] of [
      ['6/21/2025 16:14;5b10;Hecho', '2025-06-21T16:14:00'],
      ['06 abr 2026, 0:36;5b10;Hecho', '2026-04-06T00:36:00'],
      ['2025-06-21T16:14:00.000+0200;5b10;Hecho', '2025-06-21T16:14:00'],
      ['2025-06-21 16:14;5b10;Hecho', '2025-06-21T16:14:00'],
    ] as const)
      assert.deepEqual(parseJournal(cell), [{ at, author: '5b10', kind: null, text: 'Hecho' }])
  })

  const AUTHORS = ['Ana Pérez', 'Pérez de la Fuente, Ana', 'jperez', 'ana.perez@example.com', 'Soporte N2']
  for (const author of AUTHORS) {
    test(`${author} is an author without a kind`, () => {
      assert.deepEqual(parseJournal(`2024-05-02 10:31:05 - ${author}\nSe reinició.`), [
        { at: '2024-05-02T10:31:05', author, kind: null, text: 'Se reinició.' },
      ])
    })
  }

  const COLONS: readonly (readonly [line: string, author: string])[] = [
    ['02/05/2024 10:31 Ana Pérez: Se reinició.', 'Ana Pérez'],
    ['02/05/2024 10:31:05 - PEREZ Ana : Se reinició.', 'PEREZ Ana'],
    ['[2024-05-02 10:31] Ana de la Fuente: Se reinició.', 'Ana de la Fuente'],
    ['02-05-2024 10:31 (Ana Pérez): Se reinició.', 'Ana Pérez'],
  ]
  for (const [line, author] of COLONS) {
    test(line, () => {
      const [entry] = parseJournal(line)
      assert.equal(entry?.author, author)
      assert.equal(entry?.at?.slice(0, 16), '2024-05-02T10:31')
      assert.equal(entry?.text, 'Se reinició.')
    })
  }

  test('what stands after a time with nothing below it is the text', () => {
    assert.deepEqual(
      parseJournal(
        '2024-05-02 10:31:05 - Ana Ruiz\nHecho\n2024-05-02 10:40:00 - Reinicio\n2024-05-02 10:50:00 - Impresora\natasco',
      ),
      [
        { at: '2024-05-02T10:31:05', author: 'Ana Ruiz', kind: null, text: 'Hecho' },
        { at: '2024-05-02T10:40:00', author: null, kind: null, text: 'Reinicio' },
        { at: '2024-05-02T10:50:00', author: null, kind: null, text: 'Impresora\natasco' },
      ],
    )
  })

  const PLAIN = [
    '2024-05-02 10:31:05 - Servicio SQL detenido\n2024-05-02 10:31:07 - Reinicio automático',
    '2024-05-02 10:31:05 - Error en servicio SQL\nDetalle del log',
    'Se reinició a las 10:31',
    '2024-05-02 10:31:05 Servicio SQL: detenido\n2024-05-02 10:31:06 Error: timeout',
    '2024-05-02 10:31:05 Servicio Detenido: SQL01\n2024-05-02 10:31:06 Causa Raíz: certificado vencido',
    '02/05/2024 10:31 Impresora Recepción: atasco\n02/05/2024 10:32 Planta 3: sin red',
    '2024-05-02 10:31:05 ERROR timeout (code 5)',
    'reunión 02/05/2024 10:31 - sala (planta 2)',
    '99/99/2024 10:31 - Ana (Work notes)',
  ]
  for (const text of PLAIN) {
    test(`"${text}" has no header`, () => {
      assert.deepEqual(parseJournal(text), [{ at: null, author: null, kind: null, text }])
    })
  }

  test('nothing and headers without text are no entries', () => {
    assert.deepEqual(parseJournal(' \n '), [])
    assert.deepEqual(parseJournal('2024-05-02 10:31:05 - Ana (Work notes)\n'), [])
  })
})
