import type { Queue, Story } from '../texts/story.ts'
import { inTime, type OpenedStory } from './opened.ts'
import { pick, randomFrom } from './random.ts'

const SEED = 53
const HOUR = 3_600_000
const COMMENTS = 3
const HEADERS = [
  'Resumen',
  'Clave de incidencia',
  'ID de la incidencia',
  'Tipo de Incidencia',
  'Estado',
  'Clave del proyecto',
  'Nombre del proyecto',
  'Prioridad',
  'Resolución',
  'Persona asignada',
  'Informador',
  'Creada',
  'Actualizada',
  'Descripción',
  'Entorno',
  'Campo personalizado (Equipo)',
  ...Array.from({ length: COMMENTS }, () => 'Comentario'),
]
const PEOPLE = ['Uxía Barral', 'Breixo Lema', 'Candela Souto', 'Mateo Ríos', 'Aldara Pena']
const AGENTS = ['Sabela Torres', 'Anxo Vilar', '']
const ENVIRONMENTS = ['', '', 'Producción', 'Vigo', 'Lisboa']
const PRIORITIES = ['Highest', 'High', 'Medium', 'Low']
const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic']
const ACCOUNTS: Readonly<Record<string, string>> = {
  a: '5f0e7a1b9c3d2e0019aa4410',
  b: '712020:0b6d2f10-4c1e-4a77-9a51-7f3f0f2f7a01',
  c: '712020:e91d7c54-22ab-4f0e-8f0a-3c5b9d1e6b02',
}

/** What Jira's "Exportar CSV (todos los campos)" gives: `,`, quotes where needed, one column for each comment. */
export const jiraCsv = (queues: readonly Queue[]): Buffer => {
  const random = randomFrom(SEED + 1)
  const rows = inTime(queues, SEED).map((ticket, i, all) => {
    const { story, queue, opened } = ticket
    const closed = story.notes !== undefined || i / all.length < 0.85
    return [
      story.title,
      `SOP-${1412 + i}`,
      String(48_210 + i * 4),
      queue.category,
      closed ? 'Cerrada' : 'Abierto',
      'SOP',
      'Soporte interno',
      PRIORITIES[(story.priority ?? 3) - 1] ?? '',
      closed ? 'Listo' : '',
      pick(AGENTS, random),
      pick(PEOPLE, random),
      day(opened),
      day(opened + Math.ceil(random() * 90) * HOUR),
      story.text ?? '',
      pick(ENVIRONMENTS, random),
      queue.group,
      ...comments(ticket),
    ]
  })
  return Buffer.from([HEADERS, ...rows].map((row) => `${row.map(field).join(',')}\n`).join(''))
}

const field = (value: string): string => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)

const comments = ({ story, opened }: OpenedStory): readonly string[] =>
  Array.from({ length: COMMENTS }, (_, i) => comment(story, opened, i))

const comment = (story: Story, opened: number, i: number): string => {
  const note = story.notes?.[i]
  return note ? `${day(opened + (i + 1) * 1.3 * HOUR)};${ACCOUNTS[note[0]]};${note[1]}` : ''
}

/** `20/nov/25 11:24 AM` */
const day = (moment: number): string => {
  const at = new Date(moment)
  const hour = at.getUTCHours()
  const minute = String(at.getUTCMinutes()).padStart(2, '0')
  const clock = `${hour % 12 || 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}`
  return `${at.getUTCDate()}/${MONTHS[at.getUTCMonth()]}/${at.getUTCFullYear() - 2000} ${clock}`
}
