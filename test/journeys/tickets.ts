/** Exports of tickets as text, for journeys that need no workbook. */

export type Row = { readonly number: string; readonly title: string; readonly description: string }

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

export const csv = (rows: readonly Row[]): Buffer =>
  Buffer.from(
    [
      'Número;Breve descripción;Descripción',
      ...rows.map(({ number, title, description }) => [number, title, description].map(quoted).join(';')),
    ].join('\r\n'),
  )

const PROBLEMS = [
  ['La VPN no conecta', 'El cliente VPN se queda en "Conectando" y termina con error'],
  ['Outlook no abre', 'Outlook se cierra al abrir el buzón con el mensaje'],
  ['Impresora atascada', 'La impresora de la planta muestra atasco en la bandeja'],
  ['Cuenta bloqueada', 'La cuenta se bloquea cada mañana al iniciar sesión, código'],
  ['Portátil no enciende', 'El portátil no enciende ni con el cargador, pitidos'],
] as const

const THINGS = [
  'tejado',
  'manzana',
  'puente',
  'violín',
  'farola',
  'cometa',
  'molino',
  'pañuelo',
  'ladrillo',
  'trébol',
]

/** `count` tickets that differ in more than numbers, so that each needs an answer of its own. */
export const manyRows = (count: number): readonly Row[] =>
  Array.from({ length: count }, (_, i) => {
    const [title, description] = PROBLEMS[i % PROBLEMS.length] ?? ['', '']
    const word = (n: number): string => THINGS[n % THINGS.length] ?? ''
    const proof = [word(i), word(Math.floor(i / 10)), word(Math.floor(i / 100))].join(' ')
    return { number: `INC${String(i + 1).padStart(7, '0')}`, title, description: `${description} ${proof}.` }
  })
