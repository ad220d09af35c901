import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { cleanText } from './clean-text.ts'

/** What goes in, what must come out; exact, and the same when it goes in again. */
type Case = readonly [what: string, before: string, after: string]

const CLOSING_CASES: readonly Case[] = [
  ['dashes', 'No imprime la HP\n-- \nAna Pérez\nDpto. Finanzas', 'No imprime la HP'],
  [
    'farewell and signature',
    'No imprime la HP.\nSaludos cordiales,\nAna Pérez\nDpto. Finanzas\nTel. 600 123 456',
    'No imprime la HP.',
  ],
  ['farewell in one line with a name', 'No imprime la HP.\nGracias, Ana Pérez', 'No imprime la HP.'],
  ['two farewells', 'No imprime la HP.\nMuchas gracias de antemano.\nUn saludo,\nAna', 'No imprime la HP.'],
  [
    'English',
    'The HP does not print.\n\nKind regards,\nJohn Smith\nIT Manager\nACME Ltd',
    'The HP does not print.',
  ],
  [
    'thanks & regards',
    'The HP does not print.\nThanks & Regards,\nRavi Kumar\nSr. Analyst',
    'The HP does not print.',
  ],
  [
    'capitals',
    'No imprime.\nUn saludo\n\nMARÍA LÓPEZ\nTécnico de RRHH\nACME, S.A.\nTel: +34 91 123 45 67 | Móvil: 600 123 456',
    'No imprime.',
  ],
  ['Portuguese', 'Não imprime.\nAtenciosamente,\nJoão Silva', 'Não imprime.'],
  ['French', "L'imprimante est bloquée.\nCordialement,\nAnne Dubois", "L'imprimante est bloquée."],
  [
    'content after a farewell stays',
    'No imprime la HP.\nGracias\nEl equipo es PC-0123 y la IP 10.0.0.1',
    'No imprime la HP.\nEl equipo es PC-0123 y la IP 10.0.0.1',
  ],
  ['a product after a farewell', 'No abre nada.\nGracias\nOutlook', 'No abre nada.\nOutlook'],
  ['thanks inside a sentence', 'Gracias por venir pero sigue sin ir', 'Gracias por venir pero sigue sin ir'],
  ['nothing but a farewell', 'Gracias', 'Gracias'],
  ['iPhone es', 'No va el wifi\nEnviado desde mi iPhone', 'No va el wifi'],
  ['iPhone en', 'Wifi is down\n\nSent from my iPhone', 'Wifi is down'],
  ['Outlook fr', 'Pas de wifi\nEnvoyé à partir de Outlook pour iOS', 'Pas de wifi'],
  ['Outlook', 'Wifi is down\nGet Outlook for iOS', 'Wifi is down'],
  [
    'Outlook with its address',
    '<p>No va</p><a href="https://aka.ms/o0ukef">Obtener Outlook para iOS</a>',
    'No va',
  ],
  [
    'what is left of a header',
    'No va el wifi\nDe: Ana <ana@x.es>\nSigue igual',
    'No va el wifi\nSigue igual',
  ],
  ['sent from a place', 'El correo enviado desde Madrid no llega', 'El correo enviado desde Madrid no llega'],
  ['a telephone with a number', 'No va el wifi\nEnviado desde mi HUAWEI P30', 'No va el wifi'],
  [
    'addresses of Spain',
    'No va el wifi\nSaludos,\nAna Pérez\nTécnica de RRHH\nana.perez@acme.es\nwww.acme.es',
    'No va el wifi',
  ],
  [
    'thanks in other words',
    'No va SAP\nAgradeciendo de antemano su apoyo quedo al pendiente.\nLic. Juan Pérez',
    'No va SAP',
  ],
  [
    'no farewell',
    'La HP no imprime\n\nAna Pérez\nDpto. Compras\nACME S.L. | C/ Mayor 5, 28001 Madrid\nT. 91 123 45 67 | ana@acme.es',
    'La HP no imprime',
  ],
  ...[
    'No le llegan correos a:\n\nAna Pérez\nDpto. Compras\nana@acme.es',
    'No sincroniza el calendario de\n\nAna Pérez\nDpto. Compras\nana@acme.es',
    'Sin acceso la siguiente persona\n\nAna Pérez\nDpto. Compras\nana@acme.es',
    'No aparece en el directorio\n\nAna Pérez\nDpto. Compras\nana@acme.es',
    'Extensión nueva\n\nAna Pérez\nDpto. Compras\nana@acme.es',
  ].map((text): Case => ['who it is about, without a farewell', text, text]),
  [
    'where it is, after a farewell',
    'No anda.\nGracias\nPlanta 3, puesto 12',
    'No anda.\nPlanta 3, puesto 12',
  ],
  ['what it is, after a farewell', 'Se rompió.\nGracias\nMonitor Roto', 'Se rompió.\nMonitor Roto'],
]

describe('cleanText: farewells and signatures', () => {
  for (const [what, before, after] of CLOSING_CASES) {
    test(what, () => {
      assert.equal(cleanText(before), after)
      assert.equal(cleanText(after), after)
    })
  }
})
