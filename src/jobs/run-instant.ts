import { setImmediate } from 'node:timers/promises'
import { createInstant } from '../analysis/instant/instant.ts'
import type { Plan } from '../analysis/plan.ts'
import type { Leader } from '../store/store.ts'
import type { Context } from './context.ts'
import { doneResult } from './outcome.ts'
import { type RunOf, rowsOf, settled, ticketsOf } from './run-model.ts'

/** Tickets answered between two looks at the rest of the program: a few milliseconds of work. */
const BATCH = 100

/** Answers every ticket without a model. A crash costs at most one batch, which costs nothing to do again. */
export const runInstant = async ({ store }: Context, plan: Plan, run: RunOf): Promise<void> => {
  const answer = createInstant(plan)
  for (;;) {
    run.signal.throwIfAborted()
    const leaders = await store.waiting(run.id, null, BATCH)
    if (leaders.length === 0) return
    const questions = await Promise.all(leaders.map((leader) => ticketsOf(store, run.id, leader)))
    const tickets = questions.flat()
    const results = questions.flatMap((alike, i) =>
      settled(
        run,
        leaders[i] as Leader,
        alike.map((ticket) => doneResult(ticket.row, 'instant', answer(ticket))),
      ),
    )
    await store.commit({ analysisId: run.id, results, cache: [], tokensIn: 0, tokensOut: 0 })
    run.onCommit(rowsOf(tickets, results))
    await setImmediate()
  }
}
