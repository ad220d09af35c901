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

const steps: readonly string[] = [
  'Se cambia módulo de RAM.',
  'Se actualiza BIOS. Se reinicia el equipo.',
  'Se resetea la contraseña y se desbloquea el usuario en AD.',
  'Usuario llama, se reinicia equipo y queda operativo.',
  'Cambiado el módulo de RAM.',
  'Reiniciado servidor de impresión.',
  'BIOS updated. RAM module replaced.',
  'Password reset and account unlocked.',
  'Foi substituído o módulo de RAM.',
  'Le module a été remplacé.',
]

for (const notes of steps)
  test(`actions, of a desk's notes: ${notes}`, () =>
    assert.equal(told('actions', { title: 'X', notes }), notes))

const TITLE_ONLY = 'Impresora atascada. Ya la reinicié y sigue igual. Sale el error E3 en el panel.'

test('a title of several sentences tells symptoms and actions', () => {
  assert.equal(told('problem', { title: TITLE_ONLY }), 'Impresora atascada.')
  assert.equal(told('symptoms', { title: TITLE_ONLY }), 'Sale el error E3 en el panel.')
  assert.equal(told('actions', { title: TITLE_ONLY }), 'Ya la reinicié y sigue igual.')
  assert.equal(told('actions', { title: 'Reset password for Ana' }), '')
})

test('a cause that somebody supposes', () => {
  const description = 'No conecta. Creo que es porque caducó el certificado.'
  assert.equal(told('cause', { title: 'VPN', description }), 'Creo que es porque caducó el certificado.')
})

test('actions, in the present tense in a description', () => {
  const description = 'Se cambia el módulo de RAM.'
  assert.equal(told('actions', { title: 'Equipo lento', description }), description)
})

const symptoms: readonly string[] = [
  'Se reinicia el equipo y no arranca.',
  'Se bloquea la cuenta cada mañana.',
  'Bloqueada la cuenta de Ana.',
  'Password changed yesterday, Outlook does not open.',
  'Se informa que la impresora no imprime.',
  '¿Por qué se bloqueó mi cuenta?',
  'Let me know why my access was removed.',
  'Was the server rebooted last night?',
]

for (const description of symptoms)
  test(`no action, of a description: ${description}`, () =>
    assert.equal(told('actions', { title: 'X', description }), ''))

const undone: readonly string[] = ['Se reinicia solo cada hora.', 'Disk not yet replaced.', 'Creado por Ana.']

for (const notes of undone)
  test(`no action, of a desk's notes: ${notes}`, () =>
    assert.equal(told('actions', { title: 'X', notes }), ''))

test('problem: a sentence that only asks for help does not stand for the fault', () => {
  const description = 'Hi. Extension 4021 keeps ringing. Please fix.'
  assert.equal(told('problem', { description }), 'Extension 4021 keeps ringing.')
})

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
