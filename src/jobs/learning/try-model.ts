import type { Answer } from '../../analysis/answer.ts'
import type { Plan } from '../../analysis/plan.ts'
import { judgeTrial, type TrialVerdict, type Tried } from '../../review/trial.ts'
import { maskText } from '../../tickets/mask/mask.ts'
import { withModel } from '../answer-by-model.ts'
import { ask } from '../ask.ts'
import type { Context } from '../context.ts'
import { cacheKey, type Session } from '../session.ts'
import { log, type Run } from '../this-run.ts'
import { NO_LABEL, probabilitiesAt } from './guesses.ts'
import type { Fit } from './learn.ts'
import type { TrialTicket } from './trial-tickets.ts'

type Trying = {
  readonly plan: Plan
  readonly fit: Fit
  readonly tickets: readonly TrialTicket[]
  /** From which probability on the classifier answers alone. */
  readonly threshold: number
}

/** What came of a trial, and for each ticket, by row, whether the model was right. */
export type Outcome = { readonly verdict: TrialVerdict; readonly right: ReadonlyMap<number, boolean> }

/** Fewer labelled tickets with an answer tell too little. */
const LEAST_TRIED = 20

/**
 * Asks the model about labelled tickets before it is asked about the others, in the very same way. The answers go to
 * the cache, so that none is paid for twice, also when the run is cut. Null where too few are labelled or answered.
 */
export const tryModel = async (
  context: Context,
  run: Run,
  { plan, fit, tickets, threshold }: Trying,
): Promise<Outcome | null> => {
  if (tickets.length < LEAST_TRIED) return null
  await log(context, run, 'run.trying', { model: run.settings.model ?? '', count: tickets.length })
  let answers: Answers = new Map()
  const work = async (session: Session): Promise<void> => {
    answers = await answersTo(context, session, { run, tickets })
  }
  await withModel(context, run, { plan, work })
  const tried = triedTickets(fit, answers, threshold)
  if (tried.length < LEAST_TRIED) return null
  return {
    verdict: judgeTrial(tried),
    right: new Map(tried.map(({ row, said, truth }) => [row, said === truth])),
  }
}

type Asked = { readonly run: Run; readonly tickets: readonly TrialTicket[] }

/** By rows; null where it gave none that is of use. Tickets that met trouble of the engine are left out. */
type Answers = ReadonlyMap<number, Answer | null>

/** So much trouble without any answer, and the run itself will tell what is wrong. */
const MOST_TROUBLE = 5

/** Rejects as `ask` does. */
const answersTo = async (context: Context, session: Session, { run, tickets }: Asked): Promise<Answers> => {
  const stop = new AbortController()
  const signal = AbortSignal.any([run.signal, stop.signal])
  const answers = new Map<number, Answer | null>()
  let troubled = 0
  const one = async ({ row, text }: TrialTicket): Promise<void> => {
    await session.slots.acquire(signal)
    try {
      if (troubled >= MOST_TROUBLE && answers.size === 0) return
      const answer = await answerTo(context, session, { analysisId: run.analysis.id, text, signal })
      if (answer === undefined) troubled += 1
      else answers.set(row, answer)
    } catch (error) {
      stop.abort(error)
      throw error
    } finally {
      session.slots.release()
    }
  }
  const outcomes = await Promise.allSettled(tickets.map(one))
  run.signal.throwIfAborted()
  // the first failure is the reason why the others were given up
  if (outcomes.some(({ status }) => status === 'rejected')) throw stop.signal.reason
  return answers
}

type Question = { readonly analysisId: string; readonly text: string; readonly signal: AbortSignal }

/** Null for no answer of use, undefined for trouble of the engine. */
const answerTo = async (
  context: Context,
  session: Session,
  { analysisId, text, signal }: Question,
): Promise<Answer | null | undefined> => {
  const { store } = context
  const masked = maskText(text).text
  const key = cacheKey(session, masked)
  const known = (await store.cached([key])).get(key)
  if (known) return known
  const { answer, trouble, tokensIn, tokensOut } = await ask(context, session, {
    text: masked,
    signal,
    onTrouble: () => undefined,
  })
  const cache = answer ? [{ key, answer }] : []
  await store.commit({ analysisId, results: [], cache, tokensIn, tokensOut })
  return trouble ? undefined : answer
}

const triedTickets = (
  { labels, guesses }: Fit,
  answers: Answers,
  threshold: number,
): readonly (Tried & { readonly row: number })[] => {
  const numberOf = new Map(labels.map((id, number) => [id, number]))
  const placeOf = new Map([...guesses.rows].map((row, place) => [row, place]))
  return [...answers].flatMap(([row, answer]) => {
    const place = placeOf.get(row)
    const truth = place === undefined ? NO_LABEL : (guesses.truths[place] as number)
    if (place === undefined || truth === NO_LABEL) return []
    return [
      {
        row,
        truth,
        said: numberOf.get(answer?.categoryId ?? '') ?? -1,
        sure: answer?.confidence ?? null,
        probabilities: probabilitiesAt(guesses, place, labels.length),
        open: (guesses.confidences[place] as number) < threshold,
      },
    ]
  })
}
