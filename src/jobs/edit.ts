import { type Answer, TEXT_FIELDS } from '../analysis/answer.ts'
import type { Result, TicketRow } from '../store/store.ts'
import { type Chosen, chosenCategory } from './chosen-category.ts'
import type { TicketEdit } from './desk.ts'
import { needAnalysis, needFile, type Office } from './office.ts'
import { planOf } from './plan.ts'
import { settingsOf } from './view.ts'

const EMPTY: Answer = {
  categoryId: null,
  category: '',
  subcategory: '',
  summary: '',
  problem: '',
  symptoms: '',
  actions: '',
  cause: '',
  confidence: null,
}

/** A person's word on one ticket; a category outside the closed list is refused. */
export const editTicket = async (
  { context, runner }: Office,
  { ticket, result }: TicketRow,
  { id, edit }: { id: string; edit: TicketEdit },
): Promise<TicketRow> => {
  const before = result?.answer ?? EMPTY
  const answer = {
    ...before,
    ...textsOf(edit),
    ...(await categoryOf(context, id, { edit, before })),
    confidence: 1,
  }
  const edited: Result = {
    row: ticket.row,
    state: 'done',
    route: 'person',
    answer,
    band: 'high',
    flags: [],
    error: null,
  }
  await context.store.editResult(id, edited)
  await runner.announce(id)
  return { ticket, result: edited }
}

const textsOf = (edit: TicketEdit): Partial<Answer> =>
  Object.fromEntries(TEXT_FIELDS.flatMap((key) => (edit[key] === undefined ? [] : [[key, edit[key].trim()]])))

const categoryOf = async (
  context: Office['context'],
  id: string,
  { edit, before }: { edit: TicketEdit; before: Answer },
): Promise<Partial<Chosen>> => {
  if (edit.category === undefined && edit.subcategory === undefined && !edit.categoryId) return {}
  const analysis = await needAnalysis(context, id)
  const file = await needFile(context, analysis.fileId)
  const { taxonomy } = await planOf(context, file, settingsOf(analysis))
  return chosenCategory(taxonomy, edit, before)
}
