import { csv } from '../journeys/tickets.ts'

/** What a sheet of this suite holds. */
export type Sheet = {
  readonly name: string
  readonly bytes: Buffer
  /** Rows below the header. */
  readonly rows: number
  /** Of those, without text. */
  readonly empty: number
}

/** Ten words for each digit: no ticket repeats a word, which would look like a model that cannot stop. */
const WORDS = [
  'tejado manzana puente violín farola cometa molino pañuelo ladrillo trébol',
  'rojo azul verde pardo gris negro blanco dorado violeta rosado',
  'canta salta nada vuela duerme corre trepa baila rueda flota',
  'lunes martes jueves viernes sábado domingo enero marzo abril agosto',
  'norte sur este oeste cerca lejos arriba abajo dentro fuera',
].map((words) => words.split(' '))

/** Five words that stand for a number below 100,000: unlike numbers they tell two tickets apart. */
const spelled = (number: number): string => {
  const digits = [...String(number).padStart(WORDS.length, '0')]
  return digits.map((digit, place) => WORDS[place]?.[Number(digit)]).join(' ')
}

const MARK = new RegExp(WORDS.map((words) => `(?:${words.join('|')})`).join(' '), 'u')

/** The words by which a ticket is known, found in its text, in a prompt and in a summary. */
export const markOf = (text: string): string | null => MARK.exec(text)?.[0] ?? null

/** Every eighth ticket repeats the one before it, every fifteenth has no text. */
const REPEATED = 8
const EMPTY = 15

/** `count` tickets that no other sheet of the same run holds, `first` being the number of the first. */
export const sheet = (count: number, first: number): Sheet => {
  const rows = Array.from({ length: count }, (_, i) => {
    const number = `INC${String(first + i).padStart(7, '0')}`
    if (i % EMPTY === EMPTY - 1) return { number, title: '', description: '' }
    const told = i % REPEATED === REPEATED - 1 ? i - 1 : i
    return { number, title: 'La VPN no conecta', description: `Termina con error: ${spelled(first + told)}.` }
  })
  const empty = rows.filter(({ title }) => title === '').length
  return { name: 'tickets.csv', bytes: csv(rows), rows: count, empty }
}
