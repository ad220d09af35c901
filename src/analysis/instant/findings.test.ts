import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Texts, ticketOf } from '../../tickets/ticket.test-helper.ts'
import { FIELDS, type Field } from '../plan.ts'
import { starterTaxonomy } from '../taxonomy/starter.ts'
import { createInstant } from './instant.ts'

const engine = createInstant({ fields: FIELDS, language: 'es', context: '', taxonomy: starterTaxonomy('es') })
const told = (field: Exclude<Field, 'category'>, texts: Texts): string => engine(ticketOf(texts))[field]

const CASE: Texts = {
  title: 'La VPN no conecta desde casa',
  description:
    'El cliente se queda en "Conectando" y termina con error 809. He reiniciado el equipo dos veces.',
  notes: 'Se renovó el perfil del túnel. Posible causa: certificado de VPN caducado. IP address was renewed.',
  resolution: '',
}

const fields: readonly [Exclude<Field, 'category'>, string][] = [
  ['problem', 'La VPN no conecta desde casa.'],
  ['symptoms', 'El cliente se queda en "Conectando" y termina con error 809.'],
  ['actions', 'He reiniciado el equipo dos veces. Se renovó el perfil del túnel. IP address was renewed.'],
  ['cause', 'Certificado de VPN caducado.'],
]

for (const [field, expected] of fields) test(field, () => assert.equal(told(field, CASE), expected))

const none: readonly [Exclude<Field, 'category'>, Texts][] = [
  ['symptoms', { title: 'Instalar Visio' }],
  ['actions', { title: 'Instalar Visio', description: 'La cuenta se bloquea cada mañana.' }],
  ['cause', { title: 'VPN', description: 'Es urgente porque mañana cerramos el mes.' }],
]

for (const [field, texts] of none)
  test(`${field} is empty when nothing tells it`, () => assert.equal(told(field, texts), ''))

const causes: readonly string[] = [
  'Debido a una regla del firewall.',
  'El fallo se debe a un disco dañado.',
  'Root cause: expired certificate.',
  'It was caused by a wrong transport rule.',
]

for (const text of causes)
  test(`cause: ${text}`, () => assert.notEqual(told('cause', { title: 'X', description: text }), ''))
