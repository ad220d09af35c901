import type { Queue, Story } from '../texts/story.ts'
import { inTime } from './opened.ts'
import { pick, randomFrom } from './random.ts'

const SEED = 37
const HOUR = 3_600_000
const HEADERS = [
  'ID',
  'Título',
  'Entidad',
  'Estado',
  'Última actualización',
  'Fecha de apertura',
  'Prioridad',
  'Solicitante - Solicitante',
  'Asignada a - Técnico',
  'Asignada a - Grupo de técnicos',
  'Categoría',
  'Ubicación',
  'Descripción',
  'Seguimientos - Descripción',
  'Solución - Solución',
]
const PEOPLE = [
  'Alarcón Vera',
  'Bustos Hernán',
  'Cáceres Mirta',
  'Duarte Ivo',
  'Etcheverry Sol',
  'Funes Abril',
]
const TECHNICIANS = ['Paz Leandro', 'Robledo Ximena', 'Sosa Nicanor']
const SITES = ['Consultorios externos', 'Internación', 'Urgencias', 'Administración', 'Laboratorio']
const PRIORITIES = ['Muy alta', 'Alta', 'Media', 'Baja']

/** What GLPI's list of tickets exports: BOM, `;`, all quoted, a `;` too many on every line. */
export const glpiCsv = (queues: readonly Queue[]): Buffer => {
  const random = randomFrom(SEED + 1)
  const rows = inTime(queues, SEED).map(({ story, queue, opened }, i, all) => {
    const people = [pick(PEOPLE, random), ...(random() < 0.2 ? [pick(PEOPLE, random)] : [])]
    return [
      spaced(52_267 + i * 3),
      story.title,
      'Clínica Valdeluz > Sede central',
      state(story, i / all.length),
      day(opened + Math.ceil(random() * 60) * HOUR),
      day(opened),
      PRIORITIES[(story.priority ?? 3) - 1] ?? '',
      [...new Set(people)].join('<br>'),
      pick(TECHNICIANS, random),
      queue.group,
      queue.category,
      story.site ?? pick(SITES, random),
      story.text ?? '',
      (story.notes ?? []).map(([, text]) => text).join('<br>'),
      story.close ?? '',
    ]
  })
  return Buffer.from(`\uFEFF${[HEADERS, ...rows].map(line).join('')}`)
}

const line = (values: readonly string[]): string =>
  `${values.map((value) => `"${value.replaceAll('"', '""')}";`).join('')}\n`

/** GLPI writes ids as numbers for people: 52 267. */
const spaced = (id: number): string => String(id).replace(/(\d{3})$/, ' $1')

const day = (moment: number): string => {
  const [date = '', time = ''] = new Date(moment).toISOString().split('T')
  return `${date.split('-').reverse().join('-')} ${time.slice(0, 5)}`
}

const state = (story: Story, age: number): string => {
  if (story.close !== undefined || age < 0.7) return 'Cerrado'
  if (age < 0.9) return 'Resuelto'
  return story.notes ? 'En curso (asignada)' : 'Nuevo'
}
