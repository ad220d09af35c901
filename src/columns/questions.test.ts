import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { guessRoles } from './guess-roles.ts'
import type { Role } from './layout.ts'

const PROBLEMS = [
  'No abre Outlook, se queda en la pantalla de carga y luego se cierra',
  'La VPN se corta cada diez minutos desde que estoy en casa',
  'Pantalla azul al abrir SAP en el portátil nuevo de la oficina',
]
const SINCE = ['Desde ayer por la tarde', 'Hace una semana más o menos', 'Ayer a última hora']
const ERRORS = ['Error 0x80070005 acceso denegado', 'Código 809', 'KERNEL_DATA_INPAGE_ERROR']
const TRIED = [
  'He reiniciado el equipo dos veces',
  'Cambiar de red y de cable',
  'Abrir en modo seguro otra vez',
]
const PLACES = ['Sede central de Madrid', 'Oficina de la planta dos', 'Almacén norte de Getafe']
const TITLES = ['Outlook no abre', 'VPN inestable en casa', 'Pantalla azul con SAP']

/** Columns of a form as [question, answers, role]. */
const FORMS: Record<string, readonly (readonly [string, readonly string[], Role | null])[]> = {
  Spanish: [
    ['¿Qué te ocurre?', PROBLEMS, 'description'],
    ['¿Desde cuándo?', SINCE, null],
    ['¿Qué mensaje de error aparece?', ERRORS, 'notes'],
    ['¿Qué has probado?', TRIED, 'notes'],
  ],
  English: [
    ['When did it start?', SINCE, null],
    ['What is the problem?', PROBLEMS, 'description'],
    ['Tell us what you were doing', TRIED, 'notes'],
    ['Where are you?', PLACES, null],
    ['when_did_you_call_', SINCE, null],
  ],
  'questions beside a title and a description': [
    ['Asunto', TITLES, 'title'],
    ['Descripción', PROBLEMS, 'description'],
    ['¿Qué estabas haciendo?', TRIED, 'notes'],
    ['¿Cómo se resolvió?', TRIED, 'resolution'],
    ['Lo que sea', TRIED, null],
  ],
  'what a developer asks for': [
    ['Title', TITLES, 'title'],
    ['Repro Steps', TRIED, 'description'],
    ['Error message', ERRORS, 'notes'],
  ],
  'an error message beside what happened': [
    ['Asunto', TITLES, 'title'],
    ['Cuéntanos qué pasa', PROBLEMS, 'description'],
    ['Mensaje de error', ERRORS, 'notes'],
  ],
}

describe('the answers of a form are texts, but not its title', () => {
  for (const [name, columns] of Object.entries(FORMS))
    test(name, () => {
      const [headers, answers, roles] = [0, 1, 2].map((at) => columns.map((column) => column[at]))
      assert.deepEqual(guessRoles(headers as string[], answers as string[][]), roles)
    })
})
