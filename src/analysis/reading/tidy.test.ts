import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saysNothing } from './says-nothing.ts'
import { tidyName, tidyText } from './tidy.ts'

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
  'No se reportan síntomas.',
  'No se mencionan síntomas adicionales.',
  'Ninguna acción realizada.',
  'No se han realizado acciones hasta el momento.',
  'No se especifica en el ticket.',
  'Causa desconocida.',
  'Causa raíz no identificada',
  'Se desconoce la causa.',
  'Sin síntomas reportados',
  'El ticket no menciona acciones.',
  'None mentioned.',
  'No actions have been taken.',
  'No symptoms reported in the ticket.',
  'The ticket does not mention symptoms.',
  'The root cause is not known.',
  'Unknown cause.',
]
for (const said of nothing) test(`"${said}" says nothing`, () => assert.equal(saysNothing(said), true))

const something: readonly string[] = [
  'No enciende.',
  'Ninguna impresora responde.',
  'No hay red en la planta 2.',
  'Sin acceso.',
  'No señal.',
  'No',
  '619',
  'Unknown error 0x80070005.',
  'No se reinició.',
  'No se registran datos.',
  'No se toman huellas.',
  'No se reportan ventas en el tablero.',
  'Sin información en pantalla.',
  'No information shown in the dashboard.',
  'No data in the report.',
  'Causa: disco lleno.',
  'Unknown cause of the outage, router replaced.',
  'No action possible without the key.',
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
  ['Categoría: acceso a VPN', 'Acceso a VPN'],
  ['Acceso a VPN - [HOST_1]', 'Acceso a VPN'],

  [`Problema ${'muy '.repeat(20)}largo`, 'Problema muy muy muy muy muy muy muy muy muy muy muy muy'],
  ['', ''],
]
for (const [said, name] of names)
  test(`the name of "${said}" is "${name}"`, () => assert.equal(tidyName(said, 60), name))

const tidied: readonly (readonly [said: string, text: string])[] = [
  ['- Se reinició.\n- Se probó otro cable.', 'Se reinició; Se probó otro cable.'],
  ['Se probó:\n* ping\n* tracert', 'Se probó: ping; tracert'],
  ['Bajó a\n-5 grados', 'Bajó a -5 grados'],
  ['El campo Region__c y `__init__.py` fallan', 'El campo Region__c y __init__.py fallan'],
]
for (const [said, text] of tidied)
  test(`tidy: ${JSON.stringify(said)}`, () => assert.equal(tidyText(said), text))
