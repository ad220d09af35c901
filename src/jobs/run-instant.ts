import { setImmediate } from 'node:timers/promises'
import { createInstantEngine, type InstantAnswer } from '../analysis/instant/instant.ts'
import type { Plan } from '../analysis/plan.ts'
import type { Localized } from '../shared/language.ts'
import type { Leader, Result } from '../store/store.ts'
import type { Ticket } from '../tickets/ticket.ts'
import type { Context } from './context.ts'
import { doneResult } from './outcome.ts'
import { type RunOf, rowsOf, settled, ticketsOf } from './run-model.ts'

/** Tickets answered between two looks at the rest of the program: a few milliseconds of work. */
const BATCH = 100

/** Why a person should look at a category that no word of the ticket speaks for. */
const GUESSED: Localized = {
  es: 'ninguna palabra del ticket apunta a una categoría: se ha puesto la primera de la lista',
  en: 'no word of the ticket points to a category: the first of the list was taken',
}

/** A category that a person or the classifier gave instead is no guess. */
const marked = (result: Result, language: Plan['language']): Result =>
  result.route === 'instant' && result.band === 'none'
    ? { ...result, band: 'low', flags: [...result.flags, { kind: 'unsure', text: GUESSED[language] }] }
    : result

type Answered = InstantAnswer & { readonly ticket: Ticket }

const resultsOf = (
  run: RunOf,
  { language }: Plan,
  { leader, alike }: { readonly leader: Leader; readonly alike: readonly Answered[] },
): readonly Result[] => {
  const results = alike.map(({ ticket, answer }) => doneResult(ticket.row, 'instant', answer))
  return settled(run, leader, results).map((result, i) =>
    alike[i]?.guessed ? marked(result, language) : result,
  )
}

/** Answers every ticket without a model. A crash costs at most one batch, which costs nothing to do again. */
export const runInstant = async ({ store }: Context, plan: Plan, run: RunOf): Promise<void> => {
  const answer = createInstantEngine(plan)
  for (;;) {
    run.signal.throwIfAborted()
    const leaders = await store.waiting(run.id, null, BATCH)
    if (leaders.length === 0) return
    const questions = await Promise.all(leaders.map((leader) => ticketsOf(store, run.id, leader)))
    const tickets = questions.flat()
    const results = questions.flatMap((question, i) => {
      const alike = question.map((ticket) => ({ ticket, ...answer(ticket) }))
      return resultsOf(run, plan, { leader: leaders[i] as Leader, alike })
    })
    await store.commit({ analysisId: run.id, results, cache: [], tokensIn: 0, tokensOut: 0 })
    run.onCommit(rowsOf(tickets, results))
    await setImmediate()
  }
}
