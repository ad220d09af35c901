import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isContactLine } from './contact-line.ts'

const contacts: readonly string[] = [
  'ext. 4021',
  'telefono: 912 345 678',
  'telefono: 912 345 678, planta 2',
  'mobile +34 600 123 123 / ext 4021',
  'correo: ana@empresa.example',
  'email: maria perez, compras',
  'extension 4021 de 9 a 14 h',
  'mi extension es la 4021 y estoy de 9 a 14',
  'my phone number is 555-0100',
]

const matters: readonly string[] = [
  'extension 4021 has no dial tone, no calls in or out',
  'phone 4021 rings twice',
  'fax 2 prints blank pages',
  'interno 4021 hace ruido',
  'my phone is broken',
  'mi correo es muy lento',
  'correo: no puedo enviar nada',
  'mi extension es la 4021 y no tiene tono',
  'extension 4021, no line since monday',
]

for (const line of contacts) test(`a contact: ${line}`, () => assert.equal(isContactLine(line), true))

for (const line of matters) test(`no contact: ${line}`, () => assert.equal(isContactLine(line), false))
