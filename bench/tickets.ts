import type { CellValue } from '../src/intake/source.ts'
import { randomNumbers } from '../src/shared/random.ts'

/** A seeded export of tickets: columns and rows, about a kilobyte each, a fifth of them repeated. */

const PROBLEMS = [
  ['La VPN no conecta desde casa', 'El cliente se queda en "Conectando" y termina con error 809.'],
  ['Outlook no abre', 'Se cierra al abrir el buzón; el reparador de la OST no encuentra nada.'],
  ['Printer jammed', 'The printer on floor 3 reports a jam in tray 2 and the queue does not move.'],
  ['Cuenta bloqueada', 'La cuenta se bloquea cada mañana al iniciar sesión en el dominio.'],
  ['SAP error posting invoice', 'Posting the invoice shows message F5 702 since the last transport.'],
  ['Sin espacio en la unidad H', 'La unidad compartida no tiene espacio y no se puede guardar el cierre.'],
] as const

const DETAILS = [
  'He reiniciado el equipo dos veces y sigue igual.',
  'It only fails when working from home; in the office it works fine.',
  'Es urgente porque mañana cerramos el mes y no podemos trabajar.',
  'My colleague has the same issue on the same switch.',
  'No hemos cambiado nada en la configuración recientemente.',
  'The log says ERROR code=0x80070005 message="access denied".',
  'Afecta a todo el departamento desde la actualización KB5034441.',
  'Contact hours from 9:00 to 14:00, extension 4521.',
] as const

export const HEADERS = [
  'Number',
  'Opened',
  'Priority',
  'Assignment group',
  'Short description',
  'Description',
  'Work notes',
]

export const ticketRows = (count: number, seed = 1): readonly (readonly CellValue[])[] => {
  const next = randomNumbers(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const texts: (readonly [string, string, string])[] = []
  const text = (): readonly [string, string, string] => {
    const [title, problem] = pick(PROBLEMS)
    const machine = `PC-${10_000 + Math.floor(next() * 89_999)}`
    const details = Array.from({ length: 3 + Math.floor(next() * 6) }, () => pick(DETAILS)).join(' ')
    const note = `2026-05-02 10:31:05 - Ana Pérez (Work notes)\n${pick(DETAILS)} ${pick(DETAILS)}`
    return [title, `Hola,\n${problem} Equipo ${machine}. ${details}\nGracias`, note]
  }
  return Array.from({ length: count }, (_, i) => {
    const repeated = texts.length > 10 && next() < 0.2
    const [title, description, notes] = repeated ? pick(texts) : text()
    if (!repeated) texts.push([title, description, notes])
    const opened = {
      date: `2026-0${1 + Math.floor(next() * 6)}-${String(1 + Math.floor(next() * 28)).padStart(2, '0')}`,
    }
    const number = `INC${String(10_000 + i).padStart(7, '0')}`
    return [
      number,
      opened,
      pick(['1', '2', '3', '4']),
      pick(['N1', 'N2', 'Redes']),
      title,
      description,
      notes,
    ]
  })
}
