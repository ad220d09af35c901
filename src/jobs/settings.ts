import { createHash } from 'node:crypto'
import { detectLanguage } from '../analysis/detect-language.ts'
import { DEFAULT_FIELDS, FIELDS } from '../analysis/plan.ts'
import { applyChoice, requireText } from '../columns/apply-choice.ts'
import type { Layout, Role } from '../columns/layout.ts'
import { sheetName } from '../intake/sheet-name.ts'
import type { Language } from '../shared/language.ts'
import type { StoredFile } from '../store/store.ts'
import { resolveWhere } from '../tickets/where/resolve.ts'
import { chooseEngine } from './choose-engine.ts'
import { requireRows } from './choose-rows.ts'
import type { Context } from './context.ts'
import type { AnalysisRequest, AnalysisSettings, CategoriesChoice } from './desk.ts'
import { inputsOf } from './inputs.ts'
import { savedFor } from './learning/saved-for.ts'
import { wantedVectors } from './learning/wanted-vectors.ts'
import { furtherFiles } from './several.ts'
import { layoutOf } from './stored-file.ts'

/** A request with every default filled in and every mistake refused. */
export const resolveSettings = async (
  context: Context,
  files: readonly [StoredFile, ...StoredFile[]],
  { request, language }: { request: AnalysisRequest; language: Language | null },
): Promise<AnalysisSettings> => {
  const [file] = files
  const chosen = await chosenLayout(context, file, request)
  const categories = knownCategories(chosen, request.categories ?? { kind: 'starter' })
  const layout = labelledLayout(chosen, categories)
  const where = resolveWhere(layout, request.where ?? [])
  const more = await furtherFiles(context, files, { chosen: { layout, where, categories }, asked: request })
  const { engine, model, url } = await chooseEngine(context, request)
  const right = wantedRight(request)
  const embed = await wantedVectors(context, request, right)
  const learns = right !== null
  const saved = learns ? await savedFor(context, file, { layout, where, more, categories, ...embed }) : {}
  await requireRows(context, inputsOf(file, { layout, where, more }))
  return {
    layout,
    more,
    where,
    context: request.context?.trim() ?? '',
    categories,
    fields: FIELDS.filter((field) => (request.fields ?? DEFAULT_FIELDS).includes(field)),
    engine,
    model,
    url,
    language: request.language ?? context.defaults.language ?? language ?? languageOf(layout),
    sample: request.sample ?? null,
    concurrency: request.concurrency ?? context.defaults.concurrency,
    right,
    ...saved,
    ...(request.examples && learns ? { examples: true as const } : {}),
    ...embed,
  }
}

const RIGHT = 0.9

/** Learning is on where the categories are a column's, or when somebody asks for it. */
const wantedRight = ({ learn, right, categories, fields }: AnalysisRequest): number | null => {
  const classifies = (fields ?? DEFAULT_FIELDS).includes('category')
  const wanted = learn ?? (right !== undefined || categories?.kind === 'column')
  return classifies && wanted ? (right ?? RIGHT) : null
}

export const chosenLayout = async (
  context: Context,
  file: StoredFile,
  request: AnalysisRequest,
): Promise<Layout> => {
  const layout = await layoutOf(context, file, request)
  const { sheet, sheetIndex, headerRow, columns } = applyChoice(layout, request.columns ?? {})
  requireText({ sheet, sheetIndex, headerRow, columns }, file.name)
  return { sheet, sheetIndex, headerRow, columns }
}

/** The language of the sheet itself: headers and samples. */
const languageOf = ({ columns }: Layout): Language => {
  const texts = columns.filter(({ role }) => role === 'title' || role === 'description' || role === 'notes')
  const written = [...columns.map(({ name }) => name), ...texts.flatMap(({ sample }) => sample)]
  return detectLanguage(written.join('\n')) === 'es' ? 'es' : 'en'
}

/** A category column is found now, not in the middle of the run. */
const knownCategories = (layout: Layout, choice: CategoriesChoice): CategoriesChoice => {
  if (choice.kind !== 'column') return choice
  const labelled = applyChoice(layout, { label: choice.column })
  const column = labelled.columns.find(({ role }) => role === 'label')
  return { kind: 'column', column: `#${column?.index}` }
}

const TEXTS: readonly (Role | null)[] = ['title', 'description', 'notes', 'resolution']

/** The column whose values are the categories holds the labels, unless it is what the tickets say. */
const labelledLayout = (layout: Layout, choice: CategoriesChoice): Layout => {
  if (choice.kind !== 'column') return layout
  const column = layout.columns.find(({ index }) => `#${index}` === choice.column)
  return !column || TEXTS.includes(column.role) ? layout : applyChoice(layout, { label: choice.column })
}

/** Equal for two requests that would do the same work on the same bytes. */
export const fingerprint = (files: readonly StoredFile[], settings: AnalysisSettings): string => {
  const { layout, more, where, right, ...rest } = settings
  const [first, ...others] = files.map(({ name, sha256, encoding }, at) => ({
    sha256,
    ...(encoding === undefined ? {} : { encoding }),
    ...columnsRead(more[at - 1]?.layout ?? layout, name),
  }))
  // left out where one file and all rows are meant or nothing is learned, so that what an older version began is still found
  const chosen = { ...(where.length === 0 ? {} : { where }), ...(right === null ? {} : { right }) }
  const further = others.length === 0 ? {} : { others }
  const work = { ...first, ...rest, ...chosen, ...further }
  return createHash('sha256').update(JSON.stringify(work)).digest('hex')
}

/** The one sheet of a file without sheets bears its name, whatever that is. */
const columnsRead = ({ sheet, headerRow, columns }: Layout, file: string) => ({
  sheet: sheet === sheetName(file) ? '' : sheet,
  header: headerRow,
  columns: columns.map(({ index, role }) => [index, role]),
})
