import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saysNothing, tidyName } from './tidy.ts'

const nothing: readonly string[] = [
  '',
  '""',
  '-',
  '—',
  '…',
  'N/A',
  'n/a.',
  'NA',
  'N/D',
  'None',
  'null',
  'Ninguno.',
  'ninguna',
  'No especificado',
  'No especificada.',
  'No se especifica.',
  'No se especifican',
  'No aplica',
  'No consta.',
  'No indicado',
  'Desconocida',
  'Sin información',
  'No se menciona',
  'No hay información',
  'Not specified.',
  'not applicable',
  'Unknown',
  'No information available',
]
for (const said of nothing) test(`"${said}" says nothing`, () => assert.equal(saysNothing(said), true))

const something: readonly string[] = [
  'No enciende.',
  'Ninguna impresora responde.',
  'No hay red en la planta 2.',
  'Sin acceso.',
  'No',
  '619',
  'Unknown error 0x80070005.',
  'No se reinició.',
]
for (const said of something) test(`"${said}" says something`, () => assert.equal(saysNothing(said), false))

const names: readonly (readonly [said: string, name: string])[] = [
  ['Acceso a VPN', 'Acceso a VPN'],
  ['acceso a VPN.', 'Acceso a VPN'],
  ['"Bloqueo de cuenta"', 'Bloqueo de cuenta'],
  ['Problema De Impresora', 'Problema de impresora'],
  ['Printer Failure', 'Printer failure'],
  ['Correo de Outlook', 'Correo de Outlook'],
  ['Fallo de iPhone', 'Fallo de iPhone'],
  ['FALLO DE HARDWARE', 'Fallo de hardware'],
  ['ERROR EN SAP', 'Error en SAP'],
  ['IMPRESORA', 'Impresora'],
  ['VPN', 'VPN'],
  ['  Red  /  Wifi ', 'Red / Wifi'],
  ['<b>Red</b>', 'Red'],
  [`Problema ${'muy '.repeat(20)}largo`, 'Problema muy muy muy muy muy muy muy muy muy muy muy muy'],
  ['', ''],
]
for (const [said, name] of names)
  test(`the name of "${said}" is "${name}"`, () => assert.equal(tidyName(said, 60), name))
