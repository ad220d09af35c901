import type { Taxonomy } from '../../analysis/taxonomy/taxonomy.ts'
import type { TicketRow } from '../../store/store.ts'
import { duplicateKey } from '../../tickets/duplicates.ts'
import type { Context } from '../context.ts'
import type { AnalysisSettings } from '../desk.ts'
import { settingsOf } from '../view.ts'
import { type CorrectedExample, labelFinder, textsOf } from './lesson.ts'
import { listKind } from './list-kind.ts'

/** A category that a model gave a ticket in an earlier analysis. */
export type ModelAnswer = {
  readonly ticket: TicketRow['ticket']
  /** As people would write it in a column: `category`, or `category > subcategory`. */
  readonly said: string
}

/** Newest analyses that are looked at, and answers that are taken in all. */
const MOST_ANALYSES = 5
const MOST_ANSWERS = 2000
const PAGE = 500

/** What models answered in earlier analyses with a list of the same kind, the newest analysis first. */
export const modelAnswers = async (
  { store }: Pick<Context, 'store'>,
  settings: Pick<AnalysisSettings, 'categories' | 'layout'>,
): Promise<readonly ModelAnswer[]> => {
  const kind = listKind(settings)
  const earlier = (await store.analyses()).filter(
    (one) => one.state === 'done' && one.counters.routes.model > 0 && listKind(settingsOf(one)) === kind,
  )
  const answers: ModelAnswer[] = []
  for (const { id } of earlier.slice(0, MOST_ANALYSES)) {
    let cursor: string | undefined
    do {
      const page = await store.tickets(id, { route: 'model', limit: PAGE, ...(cursor ? { cursor } : {}) })
      answers.push(...page.items.flatMap(answerOf))
      cursor = page.nextCursor ?? undefined
    } while (cursor && answers.length < MOST_ANSWERS)
  }
  return answers.slice(0, MOST_ANSWERS)
}

const answerOf = ({ ticket, result }: TicketRow): readonly ModelAnswer[] => {
  const { category = '', subcategory = '' } = result?.answer ?? {}
  if (category === '') return []
  return [{ ticket, said: subcategory ? `${category} > ${subcategory}` : category }]
}

/**
 * What an answer of a model counts beside a label of a person. In `bench/distilled.ts` 0.1 to 0.3 was best whatever the
 * model was worth; at 1 a poor model does harm.
 */
const ANSWER_WEIGHT = 0.2

/** The answers whose category the list has, as examples. */
export const distilledExamples = (
  taxonomy: Taxonomy,
  answers: readonly ModelAnswer[],
): readonly CorrectedExample[] => {
  const idOf = labelFinder(taxonomy)
  return answers.flatMap(({ ticket, said }) => {
    const label = idOf(said)
    const { key } = duplicateKey(ticket)
    return label === '' || key === ''
      ? []
      : [{ key, ...textsOf(ticket), label, weight: ANSWER_WEIGHT, distilled: true as const }]
  })
}
