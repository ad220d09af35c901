import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ticketOf } from '../../tickets/ticket.test-helper.ts'
import { createInstant } from './instant.ts'

const engine = createInstant({ fields: ['summary'], language: 'es', context: '', taxonomy: null })
const told = (description: string): string => engine(ticketOf({ description })).summary

const greetings: readonly string[] = [
  'Morning all,',
  'Hi there,',
  'Hello everyone,',
  'Greetings of the day!',
  'To whom it may concern,',
  'A quien corresponda:',
  'Qué tal,',
  'Hola equipo TI,',
  'Señores Mesa de Ayuda:',
  'Reciban un cordial saludo.',
  'Muy buenos días tengan todos ustedes.',
  'Espero se encuentren bien.',
]
for (const greeting of greetings)
  test(`greeting: ${greeting}`, () =>
    assert.equal(told(`${greeting} No imprime la caja 3.`), 'No imprime la caja 3.'))

const courtesies: readonly string[] = [
  'Agradezco su ayuda',
  'Agradezco de antemano la atención prestada.',
  'Espero una pronta solución',
  'Gracias por atenderme',
  'Muchas gracias por su pronta atención.',
  'Sin otro particular, me despido.',
  'Estaré muy atento.',
  'Saludos desde Lima.',
  'Ante cualquier duda no dude en contactarme.',
  'We really appreciate your help',
  'Your help is appreciated.',
  'Please let me know when done',
]
for (const text of courtesies) test(`courtesy: ${text}`, () => assert.equal(told(text), ''))

/** What begins like a courtesy and is the matter. */
const matters: readonly string[] = [
  'Agradezco revisar la impresora de caja.',
  'Le agradezco me habiliten el acceso a SAP.',
  'Gracias por habilitar el acceso a SAP a Juan.',
  'Espero una hora para imprimir y sale mal.',
  'Horario de atención no aparece en la web.',
  'Pueden contactar con el proveedor de internet, sin servicio.',
  'Attaching files fails in Jira.',
  'Image: not loading on the intranet.',
  'Cualquier consulta en SQL tarda cinco minutos.',
  'Espero su ayuda con la impresora.',
  'Any help with my locked account appreciated.',
  'Estoy pendiente de que me den acceso a SAP.',
  'Please let me know how to reset my password.',
  'I would appreciate it if you could reset my password.',
  'Lamento informar que el servidor cayó.',
  'Help desk portal is down.',
]
for (const text of matters) test(`matter: ${text}`, () => assert.equal(told(text), text))

const greeted: readonly (readonly [text: string, summary: string])[] = [
  ['Hi, there is no dial tone.', 'There is no dial tone.'],
  ['Hola, todos los equipos sin red.', 'Todos los equipos sin red.'],
  ['Hi, all printers are offline.', 'All printers are offline.'],
  ['Asunto: no entra a SAP.', 'No entra a SAP.'],
  ['Hi all I need a mouse.', 'I need a mouse.'],
  ['Hi, everyone in Leeds lost wifi.', 'Everyone in Leeds lost wifi.'],
  ['Hi, team site is down.', 'Team site is down.'],
  ['Good morning, evening shift cannot log in.', 'Evening shift cannot log in.'],
]
for (const [text, summary] of greeted) test(`greeted: ${text}`, () => assert.equal(told(text), summary))
