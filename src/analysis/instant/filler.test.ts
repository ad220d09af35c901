import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold } from '../../shared/text.ts'
import { isFiller } from './filler.ts'

const asking: readonly string[] = [
  'Por favor atender el siguiente requerimiento.',
  'Se solicita su gentil apoyo para la atención del presente caso.',
  'Favor revisar a la brevedad posible',
  'De acuerdo a lo conversado, por favor su apoyo.',
  'Tengo un problema',
  'Se reporta incidente.',
  'Favor validar y dar solución',
  'Kindly do the needful.',
  'Please action the request below.',
  'Can someone please look at this asap?',
  'I am having an issue',
]
for (const text of asking) test(`only asks: ${text}`, () => assert.ok(isFiller(fold(text))))

const telling: readonly string[] = [
  'No me atienden',
  'Soporte del monitor roto',
  'Problema de asistencia',
  'Resolution problem',
  'Caso resuelto',
  'Se gestionó la solicitud',
  'Desde ayer',
  'No se puede revisar',
  'Solicito un equipo',
  'Ayuda con mi usuario',
  'Ver el ticket INC0012345',
  'I need access',
  'Call me about the report',
  'Fixed.',
  '请帮忙',
  '',
]
for (const text of telling) test(`tells something: ${text}`, () => assert.ok(!isFiller(fold(text))))
