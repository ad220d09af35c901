import type { Leader, Result, Store, TicketRow } from '../store/store.ts'
import { ticketText } from '../tickets/from-row.ts'
import { type Masked, maskText } from '../tickets/mask/mask.ts'
import type { Ticket } from '../tickets/ticket.ts'
import { ask } from './ask.ts'
import type { Blame } from './blame.ts'
import type { Context } from './context.ts'
import { failedResult, shareAnswer, unmasked, withOwnId } from './outcome.ts'
import { cacheKey, type Session } from './session.ts'
import { Outage, RunStop } from './stops.ts'

/** Tells of tickets whose result was committed. */
export type OnCommit = (rows: readonly TicketRow[]) => void

export type RunOf = {
  readonly id: string
  readonly onCommit: OnCommit
  readonly signal: AbortSignal
  readonly part?: Part
}

/** The part of the tickets that a run is about, and what is made of their results. */
export type Part = {
  /** When not said: all. */
  readonly takes?: (leader: Leader) => boolean
  readonly settle: (leader: Leader, results: readonly Result[]) => readonly Result[]
}

/** The results of one question as they are to be stored. */
export const settled = ({ part }: RunOf, leader: Leader, results: readonly Result[]): readonly Result[] =>
  part ? part.settle(leader, results) : results

/** Leaders looked up at once; small, so that masking them never holds up the answers. */
const BATCH = 32
/** So many tickets in a row failing with the same code are not the tickets' fault (engines.md §5). */
const SAME_FAILURES = 5

type Question = { readonly leader: Leader; readonly masked: Masked; readonly key: string }

/** Asks the model for every ticket that has no result; resolves when all have one. */
export const runModel = async (
  context: Context,
  session: Session,
  run: RunOf & { readonly blame: Blame },
): Promise<void> => {
  const stop = new AbortController()
  const signal = AbortSignal.any([run.signal, stop.signal])
  const streak = createStreak()
  const flying = new Set<Promise<void>>()
  const deferred: Question[] = []
  let failure: unknown = null
  const launch = async (question: Question, defer: Flight['defer'] = null): Promise<void> => {
    await session.slots.acquire(signal)
    const flight = answer(context, session, { ...run, signal, question, streak, defer })
      .catch((error: unknown) => {
        failure ??= error
        stop.abort(error)
      })
      .finally(() => {
        // only now: what a crash would lose is never more than what may be in flight
        session.slots.release()
        flying.delete(flight)
      })
    flying.add(flight)
  }
  try {
    for await (const questions of waiting(context.store, session, run)) {
      const left = await answerFromCache(context.store, { ...run, labels: session.prompt.labels }, questions)
      for (const question of left) await launch(question, () => deferred.push(question))
    }
    await Promise.all(flying)
    for (const question of deferred) await launch(question)
  } catch (error) {
    failure ??= error
  }
  await Promise.all(flying)
  run.signal.throwIfAborted()
  if (failure) throw failure
}

/** Tickets without a result, one a duplicate key, the longest first so that none is left for the end. */
async function* waiting(
  store: Store,
  session: Session,
  { id, part }: RunOf,
): AsyncIterable<readonly Question[]> {
  let after: { size: number; row: number } | null = null
  for (;;) {
    const leaders = await store.waiting(id, after, BATCH)
    const last = leaders.at(-1)
    if (!last) return
    after = { size: last.size, row: last.ticket.row }
    yield leaders.filter(part?.takes ?? (() => true)).map((leader) => {
      const masked = maskText(ticketText(leader.ticket))
      return { leader, masked, key: cacheKey(session, masked.text) }
    })
  }
}

/** What was answered before, in this analysis or another, costs no call; returns the rest. */
const answerFromCache = async (
  store: Store,
  run: RunOf & { readonly labels: Session['prompt']['labels'] },
  questions: readonly Question[],
): Promise<readonly Question[]> => {
  const { id, onCommit, labels } = run
  const known = await store.cached(questions.map(({ key }) => key))
  const left: Question[] = []
  for (const question of questions) {
    const answer = known.get(question.key)
    if (!answer) {
      left.push(question)
      continue
    }
    const tickets = await ticketsOf(store, id, question.leader)
    const shared = shareAnswer(unmasked(withOwnId(answer, labels), question.masked), tickets, 'cache')
    const results = settled(run, question.leader, shared)
    const cache = [{ key: question.key, answer }]
    await store.commit({ analysisId: id, results, cache, tokensIn: 0, tokensOut: 0 })
    onCommit(rowsOf(tickets, results))
  }
  return left
}

/** All tickets that wait for one answer; most keys have a single one, which is at hand. */
export const ticketsOf = async (store: Store, id: string, leader: Leader): Promise<readonly Ticket[]> =>
  leader.count === 1 ? [leader.ticket] : store.withKey(id, leader.key)

type Flight = RunOf & {
  readonly question: Question
  readonly streak: Streak
  readonly blame: Blame
  /** Leaves it for the end, where it is not clear whose fault its failure is; null when that was done. */
  readonly defer: (() => void) | null
}

/** Asks for one ticket and commits what came of it, for all of its duplicates, before anything else happens. */
const answer = async (context: Context, session: Session, flight: Flight): Promise<void> => {
  const { id, signal, question, streak, blame, defer, onCommit } = flight
  const { store } = context
  const watched = blame.watch(question.leader.key)
  const asked = await ask(context, session, {
    text: question.masked.text,
    signal,
    onTrouble: watched.failed,
  })
  if (!asked.trouble) watched.answered()
  const blamed = asked.trouble ? watched.whose() : null
  if (blamed === 'engine') throw new Outage(asked.trouble, asked.code)
  if (blamed === 'unclear' && defer) {
    defer()
    return stopAfter(streak, asked.code)
  }
  const tickets = await ticketsOf(store, id, question.leader)
  const results = asked.answer
    ? settled(flight, question.leader, shareAnswer(unmasked(asked.answer, question.masked), tickets, 'model'))
    : tickets.map(({ row }) => failedResult(row, asked.code))
  const cache = asked.answer ? [{ key: question.key, answer: asked.answer }] : []
  const { tokensIn, tokensOut } = asked
  await store.commit({ analysisId: id, results, cache, tokensIn, tokensOut })
  onCommit(rowsOf(tickets, results))
  // the last tickets may all fail: the run is over then, and nothing is saved by stopping it
  const isOver = asked.code !== '' && (await store.waiting(id, null, 1)).length === 0
  if (blamed !== 'ticket' && !isOver) stopAfter(streak, asked.code)
}

const stopAfter = (streak: Streak, code: string): void => {
  if (streak.add(code) >= SAME_FAILURES) throw new RunStop('model', code)
}

/** Results come in the order of their tickets. */
export const rowsOf = (tickets: readonly Ticket[], results: readonly Result[]): readonly TicketRow[] =>
  results.flatMap((result, i) => {
    const ticket = tickets[i]
    return ticket ? [{ ticket, result }] : []
  })

/** Counts how often the same failure came in a row. */
type Streak = { add(code: string): number }

const createStreak = (): Streak => {
  let last = ''
  let count = 0
  return {
    add: (code) => {
      count = code !== '' && code === last ? count + 1 : Number(code !== '')
      last = code
      return count
    },
  }
}
