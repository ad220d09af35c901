import type { Instance } from '../../make/service-now.ts'
import { ACCESS } from './access.ts'
import { APPLICATIONS } from './applications.ts'
import { MAIL } from './mail.ts'
import { NETWORK } from './network.ts'
import { SYSTEMS } from './systems.ts'
import { WORKPLACE } from './workplace.ts'

export const SPANISH: Instance = {
  seed: 11,
  firstNumber: 31_204,
  headers: [
    'Número',
    'Abierto',
    'Breve descripción',
    'Descripción',
    'Solicitante',
    'Prioridad',
    'Estado',
    'Categoría',
    'Grupo de asignación',
    'Ubicación',
    'Notas de trabajo',
    'Notas de resolución',
    'Actualizado',
  ],
  queues: [ACCESS, NETWORK, MAIL, WORKPLACE, APPLICATIONS, SYSTEMS],
  callers: [
    'Nerea Olmos',
    'Darío Leal',
    'Lidia Peral',
    'Saúl Montero',
    'Marta Quirós',
    'Telmo Arriaga',
    'Inés Valcárcel',
    'Julio Ferrándiz',
    'Olalla Prat',
    'Rubén Vidal',
    'Tomás Quiroga',
    'Maica Ferrer',
  ],
  sites: ['Madrid', 'Madrid', 'Madrid', 'Valencia', 'Valencia', 'Bilbao', 'Sevilla', 'Lima'],
  priorities: ['1 - Crítica', '2 - Alta', '3 - Moderada', '4 - Baja'],
  states: { fresh: 'Nuevo', working: 'En curso', closed: 'Cerrado' },
  workNotes: 'Notas de trabajo',
}
