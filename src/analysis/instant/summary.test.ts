import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ticketOf } from '../../tickets/ticket.test-helper.ts'
import { starterTaxonomy } from '../taxonomy/starter.ts'
import { createInstant } from './instant.ts'

const engine = createInstant({
  fields: ['summary'],
  language: 'es',
  context: '',
  taxonomy: starterTaxonomy('es'),
})
const told = (description: string, title = ''): string => engine(ticketOf({ title, description })).summary

const words = (text: string): number => text.split(/\s+/).length

test('at most 40 words, whole sentences', () => {
  const sentence = (n: number) =>
    `El servidor ${n} no responde y da el error ${n}00 al abrir la aplicación de nóminas.`
  const description = Array.from({ length: 9 }, (_, n) => sentence(n + 1)).join(' ')
  const summary = told(description)
  assert.ok(words(summary) <= 40)
  assert.ok(summary.split('. ').every((part) => description.includes(part.replace(/\.$/, ''))))
})

test('no-break spaces part words too', () => {
  const description = Array.from({ length: 30 }, (_, n) => `no\u00a0va\u00a0${n}`).join(' ')
  assert.ok(words(told(description)) <= 40)
})

test('a longer sentence is cut at a clause and ends with a period', () => {
  const description = `La impresora no imprime en color desde la última actualización, ${'aunque seguimos probando cosas '.repeat(12)}`
  const summary = told(description)
  assert.ok(words(summary) <= 40)
  assert.match(summary, /cosas\.$/)
})

const ENDLESS =
  'cuando intentamos acceder al módulo de facturación para emitir las notas de los clientes de la zona norte que ' +
  'devolvieron mercadería en mal estado y que llamaron varias veces a la oficina central de la empresa'

test('the error that a long sentence ends with is kept', () => {
  const summary = told(`${ENDLESS}, al final aparece el mensaje ORA-12154, por lo que nadie trabaja`, 'ERP')
  assert.ok(words(summary) <= 40)
  assert.match(summary, /^ERP\. Cuando intentamos .* … al final aparece el mensaje ORA-12154\.$/)
})

test('a short title does not push out the only sentence, however long', () => {
  const summary = told(`${ENDLESS} el cliente se cierra`, 'VPN')
  assert.ok(words(summary) <= 40)
  assert.match(summary, /^VPN\. Cuando intentamos acceder/)
})

test('a text without a single stop is cut too', () => {
  const summary = told(`no va ${'impresora '.repeat(500)}`)
  assert.ok(words(summary) <= 40)
  assert.match(summary, /^No va impresora .*impresora\.$/)
})

test('nasty texts come back in no time and whole', () => {
  for (const text of [
    '\ud83d',
    '👩‍💻'.repeat(300),
    '¡!¿?...,,,',
    'a'.repeat(30_000),
    ' .'.repeat(15_000),
    `${'palabra '.repeat(700)} error 0x80070005`,
    `${'a '.repeat(2900)} ORA-00001`,
    '网络断开了',
    'הדפסה לא עובדת',
  ]) {
    const start = performance.now()
    assert.ok(words(told(text)) <= 40)
    assert.ok(performance.now() - start < 500)
  }
})

const asWritten: readonly string[] = [
  'https://intranet.example/app no carga.',
  'soporte@empresa.example rebota los correos.',
  'srv-app01 no responde.',
  'iPhone no carga.',
  'ping -t no responde.',
  'kubectl get pods no responde.',
]

for (const text of asWritten)
  test(`no capital is put on ${text.split(' ')[0]}`, () => assert.equal(told(text), text))
