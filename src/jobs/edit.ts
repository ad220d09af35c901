import { type Answer, TEXT_FIELDS } from '../analysis/answer.ts'
import { findLabel, type Label, labelsOf } from '../analysis/taxonomy/labels.ts'
import { TriajeError } from '../shared/errors.ts'
import { fold, squeeze } from '../shared/text.ts'
import type { Result, TicketRow } from '../store/store.ts'
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
  const answer = { ...before, ...textsOf(edit), ...(await categoryOf(context, id, edit)), confidence: 1 }
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

type Chosen = Pick<Answer, 'category' | 'categoryId' | 'subcategory'>

const categoryOf = async (
  context: Office['context'],
  id: string,
  { category, subcategory, categoryId }: TicketEdit,
): Promise<Partial<Chosen>> => {
  if (category === undefined && subcategory === undefined && !categoryId) return {}
  const analysis = await needAnalysis(context, id)
  const file = await needFile(context, analysis.fileId)
  const { taxonomy } = await planOf(context, file, settingsOf(analysis))
  if (taxonomy === null)
    return { category: squeeze(category ?? ''), subcategory: squeeze(subcategory ?? ''), categoryId: null }
  const labels = labelsOf(taxonomy)
  const label = labels.find((one) => one.category.id === categoryId) ?? named(labels, category, subcategory)
  if (!label)
    throw new TriajeError(
      'request.invalid',
      { reason: `category "${subcategory || category}"` },
      { field: 'category' },
    )
  return {
    categoryId: label.category.id,
    category: (label.parent ?? label.category).name,
    subcategory: label.parent ? label.category.name : '',
  }
}

const named = (labels: readonly Label[], category = '', subcategory = ''): Label | undefined =>
  subcategory
    ? labels.find(
        ({ category: own, parent }) =>
          fold(own.name) === fold(subcategory) && (!category || fold(parent?.name ?? '') === fold(category)),
      )
    : (findLabel(labels, category) ?? undefined)
