import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { labelHygiene } from './label-hygiene.ts'

/** Names with how many tickets have them, and what is proposed: "into ← names (why)". */
const CASES: readonly [
  name: string,
  counts: Readonly<Record<string, number>>,
  proposed: readonly string[],
][] = [
  [
    'case and accents',
    { Impresión: 9, IMPRESION: 4, impresion: 2 },
    ['Impresión ← IMPRESION, impresion (spelling)'],
  ],
  [
    'punctuation and blanks',
    { 'Red / VPN': 9, 'Red-VPN': 3, 'red  vpn': 1 },
    ['Red / VPN ← Red-VPN, red  vpn (spelling)'],
  ],
  [
    'blanks left out',
    { 'Correo electrónico': 9, Correoelectrónico: 1 },
    ['Correo electrónico ← Correoelectrónico (spelling)'],
  ],
  [
    'plurals in Spanish',
    { Impresoras: 9, Impresora: 4, Red: 5, Redes: 3 },
    ['Impresoras ← Impresora (plural)', 'Red ← Redes (plural)'],
  ],
  [
    'plurals in English',
    { Printer: 9, printers: 4, Mailbox: 5, Mailboxes: 3 },
    ['Printer ← printers (plural)', 'Mailbox ← Mailboxes (plural)'],
  ],
  ['a rare slip in a long word', { Contraseñas: 90, Contraseñs: 2 }, ['Contraseñas ← Contraseñs (typo)']],
  ['two letters swapped', { Hardware: 90, Hardwrae: 2 }, ['Hardware ← Hardwrae (typo)']],
  [
    'one reason at a time',
    { Contraseña: 90, CONTRASEÑA: 5, Contrasena: 4, Contraseñas: 3, Contrazeña: 2 },
    [
      'Contraseña ← CONTRASEÑA, Contrasena (spelling)',
      'Contraseña ← Contraseñas (plural)',
      'Contraseña ← Contrazeña (typo)',
    ],
  ],
  ['not words that differ in a letter', { Red: 90, Rol: 2, Mail: 80, Mall: 1 }, []],
  ['not levels', { 'Nivel 1 soporte': 90, 'Nivel 2 soporte': 2, 'Server 2019': 50, 'Server 2016': 2 }, []],
  ['not large classes', { Internal: 90, External: 80, Internals: 1 }, ['Internal ← Internals (plural)']],
  ['not signs that name products', { 'C#': 9, 'C++': 5, C: 3 }, []],
  ['not names without letters', { '---': 9, '???': 3 }, []],
  ['not what only begins alike', { Acceso: 90, 'Acceso remoto': 2 }, []],
]

describe('names that are nearly the same', () => {
  for (const [name, counts, proposed] of CASES)
    it(name, () => {
      const { merges } = labelHygiene(new Map(Object.entries(counts)))
      assert.deepEqual(
        merges.map(({ into, names, why }) => `${into} ← ${names.join(', ')} (${why})`),
        proposed,
      )
    })
})

describe('small classes', () => {
  it('are those with fewer than three tickets', () => {
    const { small } = labelHygiene(
      new Map([
        ['Red', 3],
        ['Voz', 2],
        ['Cable', 1],
        ['Antena', 1],
      ]),
    )
    assert.deepEqual(small, [
      { name: 'Voz', tickets: 2 },
      { name: 'Antena', tickets: 1 },
      { name: 'Cable', tickets: 1 },
    ])
  })
})
