import { type Answer, mapTexts } from '../analysis/answer.ts'
import { bandOf } from '../analysis/confidence.ts'
import type { Result, Route } from '../store/store.ts'
import { carryOver, duplicateKey } from '../tickets/duplicates.ts'
import { type Masked, unmask } from '../tickets/mask/mask.ts'
import type { Ticket } from '../tickets/ticket.ts'

/** The result of a ticket that was answered. */
export const doneResult = (row: number, route: Route, answer: Answer): Result => ({
  row,
  state: 'done',
  route,
  answer,
  band: bandOf(answer.confidence),
  flags: [],
  error: null,
})

/** The result of a ticket that could not be answered; a person may try it again. */
export const failedResult = (row: number, code: string): Result => ({
  row,
  state: 'failed',
  route: null,
  answer: null,
  band: 'none',
  flags: [],
  error: { code, retryable: true },
})

/** One answer for all tickets of a key: the first as asked, the others with their own values in the texts. */
export const shareAnswer = (answer: Answer, tickets: readonly Ticket[], route: Route): readonly Result[] => {
  const [leader, ...others] = tickets
  if (!leader) return []
  const results = [doneResult(leader.row, route, answer)]
  if (others.length === 0) return results
  const from = duplicateKey(leader).slots
  for (const ticket of others) {
    const { slots } = duplicateKey(ticket)
    const alike = slots.every((value, i) => value === from[i])
    const own = alike ? answer : mapTexts(answer, (text) => carryOver(text, from, slots))
    results.push(doneResult(ticket.row, 'duplicate', own))
  }
  return results
}

/** The model saw placeholders; people see the values again. */
export const unmasked = (answer: Answer, { values }: Masked): Answer =>
  values.size === 0 ? answer : mapTexts(answer, (text) => unmask(text, values))
