import { CLOSING, SAID, UNCLEAR, WHEN, WHERE } from '../texts/labelled-es/desk.ts'
import { pick, randomFrom } from './random.ts'

const SEED = 61
const TICKETS = 288
/** The last ones are new: nobody has filed them yet. */
const NEW = 48
/** One ticket of so many says nothing of its category. */
const UNCLEAR_EACH = 12
/** One of so many was filed under the wrong category; expected.json names them. */
const MISFILED_EACH = 40
const HEADERS = ['Número', 'Abierto', 'Asunto', 'Descripción', 'Sede', 'Categoría']
const START = Date.UTC(2026, 8, 1, 8)
const HOUR = 3_600_000

/** A desk's list with the category that people gave, but for the newest tickets: UTF-8 with a BOM and `;`. */
export const labelledCsv = (): Buffer => {
  const random = randomFrom(SEED)
  const categories = Object.keys(SAID)
  const rows = Array.from({ length: TICKETS }, (_, i) => {
    const category = pick(categories, random)
    const unclear = i % UNCLEAR_EACH === 5
    const [title, text] = pick(unclear ? UNCLEAR : (SAID[category] ?? []), random)
    const where = pick(WHERE, random)
    const said = `${where}, ${pick(WHEN, random)}: ${text} ${pick(CLOSING, random)} (aviso ${4100 + i * 7})`
    const other = categories[(categories.indexOf(category) + 2) % categories.length] ?? category
    const filed = !unclear && i % MISFILED_EACH === 17 ? other : category
    return [
      `BIB-${String(2001 + i)}`,
      new Date(START + i * 5 * HOUR).toISOString().slice(0, 16).replace('T', ' '),
      title,
      said,
      where.replace('En ', ''),
      i < TICKETS - NEW ? filed : '',
    ]
  })
  return Buffer.from(`\uFEFF${[HEADERS, ...rows].map(line).join('')}`)
}

const line = (values: readonly string[]): string =>
  `${values.map((value) => `"${value.replaceAll('"', '""')}"`).join(';')}\r\n`
