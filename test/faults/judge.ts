import type { TicketView } from '../../src/jobs/desk.ts'
import { manyRows, type Row } from '../journeys/tickets.ts'
import type { Played } from './play.ts'

export type Verdict = {
  readonly fault: string
  readonly tickets: number
  /** Done, with the answer that a run without faults gives. */
  readonly right: number
  /** Failed, with one of the codes that the fault may have, and retryable. */
  readonly marked: number
  readonly 'extra calls': number
  readonly paused: string
  readonly ended: string
  /** What should not be, or ''. */
  readonly wrong: string
}

/** What every ticket is answered when nothing goes wrong, by row: category and subcategory. */
export type Expected = ReadonlyMap<number, string>

const labelOf = ({ category, subcategory }: TicketView): string => `${category}/${subcategory}`

export const expectedOf = ({ tickets }: Played): Expected =>
  new Map(tickets.map((ticket) => [ticket.row, labelOf(ticket)]))

/** The words by which a ticket is told from all others. */
const proofOf = ({ description }: Row): string => description.split(' ').slice(-3).join(' ').replace('.', '')

const HEADER_ROWS = 1

const isRight = (ticket: TicketView, expected: Expected, rows: readonly Row[]): boolean => {
  const row = rows[ticket.row - 1 - HEADER_ROWS]
  const own = row !== undefined && ticket.summary.includes(proofOf(row))
  return ticket.state === 'done' && own && labelOf(ticket) === expected.get(ticket.row)
}

/** Holds what came of a scenario against what must be true of every run. */
export const judge = (played: Played, expected: Expected): Verdict => {
  const { scenario, tickets, pauses, extraCalls, ended } = played
  const rows = manyRows(tickets.length)
  const right = tickets.filter((ticket) => isRight(ticket, expected, rows)).length
  const marked = tickets.filter(
    ({ error }) => error?.retryable && scenario.codes?.includes(error.code),
  ).length
  const found = { right, marked, rows }
  return {
    fault: scenario.name,
    tickets: tickets.length,
    right,
    marked,
    'extra calls': extraCalls,
    paused: pauses.length === 0 ? '0' : `${pauses.length} (${[...new Set(pauses)].join(', ')})`,
    ended,
    wrong: RULES.flatMap(([what, holds]) => (holds(played, found) ? [] : [what])).join(', '),
  }
}

type Found = { readonly right: number; readonly marked: number; readonly rows: readonly Row[] }
type Rule = readonly [what: string, holds: (played: Played, found: Found) => boolean]

const within = (count: number, [least, most]: readonly [number, number] = [0, 0]): boolean =>
  count >= least && count <= most

const RULES: readonly Rule[] = [
  ['it waits for ever', ({ ended }) => ended === 'done'],
  ['tickets neither right nor marked', ({ tickets }, { right, marked }) => right + marked === tickets.length],
  ['too few or too many marked', ({ scenario }, { marked }) => within(marked, scenario.marked)],
  ['too few or too many pauses', ({ scenario, pauses }) => within(pauses.length, scenario.pauses)],
  ['a pause without a reason', ({ pauses }) => !pauses.includes(null)],
  ['more than one extra call', ({ scenario, extraCalls }) => extraCalls <= (scenario.content ?? MOST_TRIES)],
  ['stuck behind a slow ticket', ({ scenario, order }, { rows }) => isLast(order, rows, scenario.last)],
  ['the scenario failed', ({ failure }) => failure === null],
  ['warnings for the operator', ({ warnings }) => warnings.length === 0],
]

/** Five tries, and five more when the first five were the engine's fault, and what an outage aborts. */
const MOST_TRIES = 20

const isLast = (order: readonly number[], rows: readonly Row[], words: string | undefined): boolean => {
  const slow = rows.findIndex(({ description }) => words !== undefined && description.includes(words))
  return slow < 0 || order.at(-1) === slow + 1 + HEADER_ROWS
}
