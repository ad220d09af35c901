import { type Answer, NO_ANSWER, TEXT_FIELDS } from '../analysis/answer.ts'
import type { Correction, Result, StoredAnalysis, TicketRow } from '../store/store.ts'
import { type Chosen, chosenCategory } from './chosen-category.ts'
import type { TicketEdit } from './desk.ts'
import { listKind } from './learning/list-kind.ts'
import { needAnalysis, needFile, type Office } from './office.ts'
import { planOf } from './plan.ts'
import { settingsOf } from './view.ts'

/** A person's word on one ticket; a category outside the closed list is refused. */
export const editTicket = async (
  { context, runner }: Office,
  { ticket, result }: TicketRow,
  { id, edit }: { id: string; edit: TicketEdit },
): Promise<TicketRow> => {
  const before = result?.answer ?? NO_ANSWER
  const analysis = await needAnalysis(context, id)
  const chosen = await categoryOf(context, analysis, { edit, before })
  const answer = { ...before, ...textsOf(edit), ...chosen, confidence: 1 }
  const edited: Result = {
    row: ticket.row,
    state: 'done',
    route: 'person',
    answer,
    band: 'high',
    flags: [],
    error: null,
  }
  await context.store.editResult(id, edited, chosen && correctionOf(analysis, answer, context.clock.now()))
  await runner.announce(id)
  return { ticket, result: edited }
}

/** What is kept for later analyses; a category that was emptied says nothing. */
const correctionOf = (
  analysis: StoredAnalysis,
  { category, subcategory, categoryId }: Answer,
  at: number,
): Correction | undefined =>
  category ? { list: listKind(settingsOf(analysis)), category, subcategory, categoryId, at } : undefined

const textsOf = (edit: TicketEdit): Partial<Answer> =>
  Object.fromEntries(TEXT_FIELDS.flatMap((key) => (edit[key] === undefined ? [] : [[key, edit[key].trim()]])))

const categoryOf = async (
  context: Office['context'],
  analysis: StoredAnalysis,
  { edit, before }: { edit: TicketEdit; before: Answer },
): Promise<Partial<Chosen> | undefined> => {
  if (edit.category === undefined && edit.subcategory === undefined && !edit.categoryId) return undefined
  const file = await needFile(context, analysis.fileId)
  const { taxonomy } = await planOf(context, file, settingsOf(analysis))
  return chosenCategory(taxonomy, edit, before)
}
