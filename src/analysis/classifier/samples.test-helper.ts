import type { Example } from './classifier.ts'

const KINDS = {
  Correo: [
    'no recibo correos',
    'buzón lleno',
    'Outlook no abre',
    'calendario compartido',
    'correo rebotado',
    'firma de correo',
  ],
  'Red y VPN': [
    'la vpn no conecta',
    'wifi lento',
    'sin internet',
    'vpn se desconecta',
    'cable de red roto',
    'caída de la red',
  ],
  Impresoras: [
    'impresora atascada',
    'no imprime en color',
    'cola de impresión parada',
    'falta tóner',
    'escáner no envía',
    'papel arrugado',
  ],
} as const

const ENDINGS = [
  'desde ayer',
  'en mi puesto',
  'otra vez',
  'urgente por favor',
  'en la planta 3',
  '',
  'como siempre',
]

/** Tickets of three categories, the same for the same number. */
export const sampleTickets = (count: number): readonly Example[] =>
  Array.from({ length: count }, (_, i) => {
    const [label, problems] = Object.entries(KINDS)[i % 3] as [string, readonly string[]]
    const problem = problems[Math.floor(i / 3) % problems.length] as string
    return { label, title: problem, text: `${problem} ${ENDINGS[i % ENDINGS.length]}` }
  })
