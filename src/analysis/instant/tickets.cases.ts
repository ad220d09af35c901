import { ENGLISH } from './tickets-en.cases.ts'
import { SPANISH } from './tickets-es.cases.ts'

/** A ticket with the categories of the starter list that a desk would accept. */
export type JudgedTicket = {
  readonly categories: readonly string[]
  readonly title: string
  readonly description: string
}

const judged = (line: string): JudgedTicket => {
  const [categories = '', title = '', description = ''] = line.split('|').map((cell) => cell.trim())
  return { categories: categories.split(' '), title, description }
}

const read = (table: string): readonly JudgedTicket[] => table.trim().split('\n').map(judged)

/** Invented for this, of many trades and countries; none is of the examples. */
export const JUDGED = { es: read(SPANISH), en: read(ENGLISH) } as const
