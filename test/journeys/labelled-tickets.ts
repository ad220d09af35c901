/** Exports whose tickets people filed already, and some that nobody can file from their words alone. */

import { createRandom, pick } from '../crash/random.ts'

export type LabelledRow = {
  readonly number: string
  readonly title: string
  readonly description: string
  readonly label: string
}

const SAYINGS: Readonly<Record<string, readonly string[]>> = {
  Red: ['la VPN no conecta', 'el wifi se corta', 'sin conexión a la red', 'el router no responde'],
  Correo: ['Outlook no abre', 'no llegan correos', 'el buzón está lleno', 'la firma del mensaje sale mal'],
  Impresión: ['la impresora atasca el papel', 'tóner agotado', 'no imprime a doble cara', 'el escáner falla'],
  Accesos: [
    'cuenta bloqueada',
    'contraseña caducada',
    'faltan permisos en la carpeta',
    'no puede iniciar sesión',
  ],
  Equipos: ['el portátil no enciende', 'pantalla rota', 'teclado sin respuesta', 'la batería no carga'],
}
const UNCLEAR = ['necesita ayuda cuanto antes', 'sigue igual que la semana pasada', 'llamar al usuario']
const PLACES = ['almacén', 'recepción', 'taller', 'biblioteca', 'laboratorio', 'cocina', 'oficina norte']
const TIMES = ['desde el lunes', 'tras la mudanza', 'al volver de vacaciones', 'cada mañana', 'de repente']

const NAMES = Object.keys(SAYINGS)

/** `count` tickets, hardly two alike in their words; the same ones every time. Of four, one says nothing of its category. */
export const labelledRows = (count: number, unclear = 1 / 4): readonly LabelledRow[] => {
  const random = createRandom(7)
  return Array.from({ length: count }, (_, i) => {
    const label = pick(random, NAMES)
    const said = random() < unclear ? pick(random, UNCLEAR) : pick(random, SAYINGS[label] ?? [])
    const [place, time, other] = [PLACES, TIMES, PLACES].map((words) => pick(random, words))
    const where = `${place}, ${time}, junto a ${other} (${String.fromCharCode(97 + (i % 26))}${i})`
    return { number: `INC${1000 + i}`, title: said, description: `En ${where}: ${said}.`, label }
  })
}

const quoted = (text: string): string => `"${text}"`

/** As an export with semicolons; the columns are found by their headers. */
export const labelledCsv = (rows: readonly LabelledRow[]): Buffer =>
  Buffer.from(
    [
      'Número;Breve descripción;Descripción;Categoría',
      ...rows.map(({ number, title, description, label }) =>
        [number, title, description, label].map(quoted).join(';'),
      ),
    ].join('\r\n'),
  )
