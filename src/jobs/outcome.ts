import { type Answer, mapTexts } from '../analysis/answer.ts'
import { bandOf } from '../analysis/confidence.ts'
import type { Label } from '../analysis/taxonomy/labels.ts'
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
  const slots = others.every((ticket) => sameWords(leader, ticket)) ? [] : duplicateKey(leader).slots
  const copies = others.map((ticket) =>
    doneResult(ticket.row, 'duplicate', sameWords(leader, ticket) ? answer : adapted(answer, slots, ticket)),
  )
  return [doneResult(leader.row, route, answer), ...copies]
}

const sameWords = (a: Ticket, b: Ticket): boolean =>
  a.title === b.title &&
  a.description === b.description &&
  a.notes === b.notes &&
  a.resolution === b.resolution

/** The answer with the values of `to` where it has the old ones. */
const adapted = (answer: Answer, old: readonly string[], to: Ticket): Answer => {
  const { slots } = duplicateKey(to)
  const alike = slots.every((value, i) => value === old[i])
  return alike ? answer : mapTexts(answer, (text) => carryOver(text, old, slots))
}

/** The model saw placeholders; people see the values again. */
export const unmasked = (answer: Answer, { values }: Masked): Answer =>
  values.size === 0 ? answer : mapTexts(answer, (text) => unmask(text, values))

/** A cached answer in terms of this list: it is asked for in the same words, but may have other ids. */
export const withOwnId = (answer: Answer, labels: readonly Label[]): Answer => {
  const own = labels.find(
    ({ category, parent }) =>
      (parent ?? category).name === answer.category && (parent ? category.name : '') === answer.subcategory,
  )
  return !own || own.category.id === answer.categoryId ? answer : { ...answer, categoryId: own.category.id }
}
