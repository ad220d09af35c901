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

const WORDS = 'tejado manzana puente violín farola cometa molino pañuelo ladrillo trébol'.split(' ')

/** Five words that stand for a number below 100,000: unlike numbers they tell two tickets apart. */
const spelled = (number: number): string =>
  [...String(number).padStart(5, '0')].map((digit) => WORDS[Number(digit)]).join(' ')

/** The words by which a ticket is known, found in its text, in a prompt and in a summary. */
export const markOf = (text: string): string | null =>
  new RegExp(`(?:\\b(?:${WORDS.join('|')})(?: |(?=[.]))){5}`, 'u').exec(text)?.[0].trim() ?? null

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
