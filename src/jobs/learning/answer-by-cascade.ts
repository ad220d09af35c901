import { NO_ANSWER } from '../../analysis/answer.ts'
import type { Plan } from '../../analysis/plan.ts'
import type { Leader } from '../../store/store.ts'
import { answerByModel } from '../answer-by-model.ts'
import type { Context } from '../context.ts'
import { doneResult } from '../outcome.ts'
import { rowsOf, ticketsOf } from '../run-model.ts'
import type { Run } from '../this-run.ts'
import type { Cascade } from './cascade.ts'
import { hasAny, waiting } from './waiting.ts'

type Work = { readonly plan: Plan; readonly cascade: Cascade | null }

/**
 * Answers with a model, and with the cascade where there is one: the model is asked for everything about the tickets
 * whose category is not settled, and for the other texts alone about those where it is.
 */
export const answerByCascade = async (context: Context, run: Run, { plan, cascade }: Work): Promise<void> => {
  if (!cascade) return answerByModel(context, run, { plan })
  const texts = plan.fields.filter((field) => field !== 'category')
  if (texts.length === 0) await answerSettled(context, run, cascade)
  const open = { takes: (leader: Leader) => !cascade.isSettled(leader), settle: cascade.settle }
  if (await hasAny(context, run, open.takes)) await answerByModel(context, run, { plan, part: open })
  if (texts.length === 0) return
  const settled = { takes: cascade.isSettled, settle: cascade.settle }
  if (await hasAny(context, run, settled.takes))
    await answerByModel(context, run, { plan: { ...plan, fields: texts }, part: settled })
}

/** Nothing but the category is wanted: what the cascade settles costs no call at all. */
const answerSettled = async (context: Context, run: Run, cascade: Cascade): Promise<void> => {
  const { store } = context
  const { id } = run.analysis
  for await (const leaders of waiting(context, run)) {
    run.signal.throwIfAborted()
    const settled = leaders.filter(cascade.isSettled)
    if (settled.length === 0) continue
    const questions = await Promise.all(settled.map((leader) => ticketsOf(store, id, leader)))
    const results = questions.flatMap((tickets, i) =>
      cascade.settle(
        settled[i] as Leader,
        tickets.map(({ row }) => doneResult(row, 'classifier', NO_ANSWER)),
      ),
    )
    await store.commit({ analysisId: id, results, cache: [], tokensIn: 0, tokensOut: 0 })
    run.onCommit(rowsOf(questions.flat(), results))
  }
}
