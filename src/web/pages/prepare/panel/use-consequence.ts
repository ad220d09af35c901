import { useAnalyses } from '../../../api/queries.ts'
import { type Format, useFormat, useWords, type Words } from '../../../i18n/index.ts'
import { expectedRate, questionsOf, type Size } from '../estimate.ts'
import type { Setup } from '../request.ts'

/** Seconds below which nobody needs a number. */
const MOMENT = 10

/** What a click on the button will do, in words. */
export type Consequence = {
  readonly tickets: number
  /** How long it will take, or null where nothing tells. */
  readonly time: string | null
  /** How much is asked, and what costs nothing. */
  readonly facts: readonly string[]
  /** What the time is based on, and what is good to know before it starts. */
  readonly notes: readonly string[]
}

export const useConsequence = (setup: Setup, sheet: Size): Consequence => {
  const { start } = useWords().prepare
  const format = useFormat()
  const { data: earlier = [] } = useAnalyses()
  const { engine, choices, sample } = setup
  const tickets = Math.min(sample ?? sheet.rows, sheet.rows)
  const rate = expectedRate({ model: engine.value, fields: choices.fields }, earlier)
  const basis = rate === null ? start.noBasis : start.basis
  return {
    tickets,
    time: rate === null ? null : timeOf((tickets / rate) * 60, { start, format }),
    facts: factsOf(setup, sheet, { start, format }),
    notes: engine.model === null ? [start.after] : [basis, start.after],
  }
}

type Said = { readonly start: Words['prepare']['start']; readonly format: Format }

const timeOf = (seconds: number, { start, format }: Said): string =>
  seconds < MOMENT ? start.seconds : start.about(format.duration(seconds))

const factsOf = ({ engine, sample }: Setup, sheet: Size, { start, format }: Said): readonly string[] => {
  if (engine.model === null) return [start.noQuestions]
  const questions = format.plural(questionsOf(sheet, sample), start.question)
  const repeated = sample !== null && sample < sheet.rows ? 0 : (sheet.foreseen?.duplicates ?? 0)
  const free = repeated > 0 ? [format.plural(repeated, start.duplicates)] : []
  return [start.questions(questions, engine.value), ...free]
}
