import { type Calibration, contextFor, createCalibration, estimateTokens } from '../analysis/budget.ts'
import type { Engine, Prepared } from '../analysis/engine.ts'
import type { Plan } from '../analysis/plan.ts'
import { buildPrompt, type Prompt } from '../analysis/prompt/build-prompt.ts'
import type { StoredAnalysis } from '../store/store.ts'
import type { Context } from './context.ts'
import type { Deadlines } from './deadline.ts'
import type { AnalysisSettings } from './desk.ts'
import { newId } from './ids.ts'
import { hashOf } from './made.ts'
import type { Slots } from './slots.ts'

/** A model made ready for one analysis: everything that its calls have in common. */
export type Session = {
  readonly engine: Engine
  readonly prepared: Prepared
  readonly prompt: Prompt
  readonly slots: Slots
  readonly deadlines: Deadlines
  /** How the model's tokens compare with our estimate. */
  readonly calibration: Calibration
  /** Estimated tokens of all but the ticket's text. */
  readonly staticTokens: number
  /** Tokens that the ticket's own text may take. */
  readonly room: number
  /** Hash of everything but the ticket that decides an answer; part of the cache's key. */
  readonly promptHash: string
  /** Hash of the prompt alone: the same for another model. */
  readonly askHash: string
}

type SessionOf = {
  readonly analysis: StoredAnalysis
  readonly settings: AnalysisSettings
  readonly plan: Plan
  readonly slots: Slots
  readonly deadlines: Deadlines
}

/** Loads the model with options that fit the file, and tries it once. */
export const openSession = async (
  context: Context,
  { analysis, settings, plan, slots, deadlines }: SessionOf,
  signal: AbortSignal,
): Promise<Session> => {
  const engine = context.engines.open(settings.engine, settings.url ?? undefined)
  const prompt = buildPrompt(plan, await nonce(context))
  const staticTokens = estimateTokens(prompt.system + prompt.user(''))
  const numCtx = contextFor({
    staticTokens,
    p99Ticket: analysis.p99Tokens ?? 0,
    maxTokens: prompt.maxTokens,
  })
  const { system, schema, maxTokens } = prompt
  const model = settings.model ?? ''
  const ask = [buildPrompt(plan, '').system, JSON.stringify(schema)]
  const topLogprobs = prompt.labels.length > 0 ? MOST_LOGPROBS : 0
  const prepared = await engine.prepare({ model, numCtx, system, schema, maxTokens, topLogprobs }, signal)
  return {
    engine,
    prepared,
    prompt,
    slots,
    deadlines,
    calibration: createCalibration(),
    staticTokens,
    room: Math.max(256, prepared.numCtxLoaded - staticTokens - maxTokens - 64),
    promptHash: hashOf([prepared.digest, ...ask]),
    askHash: hashOf(ask),
  }
}

/** Alternatives to each token, which tell how sure the model is of a label; as many as Ollama tells. */
const MOST_LOGPROBS = 20

/** One secret word for each data folder: unknown to who writes tickets, and the same in every run. */
const nonce = async ({ store }: Context): Promise<string> => {
  const known = await store.value('nonce')
  if (known !== null) return known
  const made = newId()
  await store.setValue('nonce', made)
  return made
}

/** Under which key the answer to a (masked) text is cached. */
export const cacheKey = (session: Session, text: string): string => hashOf([session.promptHash, text])
