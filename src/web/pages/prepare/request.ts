import type { Layout } from '../../../columns/layout.ts'
import type { Language } from '../../../shared/language.ts'
import type { AnalysisBody, CategoriesBody } from '../../api/queries.ts'
import { parseCategories } from './category-list.ts'
import type { Choices } from './choices.ts'
import { type EngineOption, INSTANT } from './engine-options.ts'
import type { Lesson } from './lesson.ts'
import { columnChoice } from './roles.ts'
import { rowConditions } from './row-choices.ts'

export type Setup = {
  /** The file of this screen first. */
  readonly fileIds: readonly string[]
  readonly layout: Layout
  readonly choices: Choices
  readonly engine: EngineOption
  readonly language: Language
  readonly sample: number | null
  readonly lesson: Lesson | null
}

/** What is asked of the server for the choices made. */
export const analysisBody = (setup: Setup): AnalysisBody => {
  const { fileIds, layout, choices, engine, language, sample, lesson } = setup
  const where = rowConditions(choices.rows[layout.sheet] ?? [])
  return {
    ...(fileIds.length > 1 ? { fileIds } : { fileId: fileIds[0] ?? '' }),
    sheet: layout.sheet,
    headerRow: layout.headerRow,
    columns: columnChoice(layout.columns, choices.roles[layout.sheet] ?? {}),
    ...(lesson ? taught(lesson, setup) : untaught(choices, layout.sheet)),
    fields: choices.fields,
    language,
    ...(engine.value === INSTANT ? { engine: 'instant' } : { engine: 'ollama', model: engine.value }),
    ...(choices.context.trim() === '' ? {} : { context: choices.context.trim() }),
    ...(where.length === 0 ? {} : { where }),
    ...(sample === null ? {} : { sample }),
  }
}

type Taught = Pick<AnalysisBody, 'categories' | 'learn' | 'right' | 'examples' | 'embed'>

const taught = ({ column, right }: Lesson, { choices, engine }: Setup): Taught => ({
  categories: { kind: 'column', column: `#${column}` },
  learn: true,
  right,
  ...(choices.examples && engine.value !== INSTANT ? { examples: true } : {}),
  ...(choices.embed === null ? {} : { embed: choices.embed.trim() }),
})

const untaught = (choices: Choices, sheet: string): Taught => ({
  categories: categoriesOf(choices, sheet),
  ...(choices.categories === 'column' ? { learn: false } : {}),
})

const categoriesOf = (choices: Choices, sheet: string): CategoriesBody => {
  if (choices.categories === 'list') {
    const list = parseCategories(choices.list)
    return { kind: 'list', items: list.ok ? list.items : [] }
  }
  if (choices.categories !== 'column') return { kind: choices.categories }
  return { kind: 'column', column: `#${choices.column[sheet] ?? ''}` }
}

export type Missing = 'text' | 'files' | 'rows' | 'fields' | 'list' | 'column'

type Asked = {
  readonly sheet: string
  readonly hasText: boolean
  readonly rows: number
  /** True when one of several files has other columns. */
  readonly differs: boolean
}

/** What must be mended before an analysis can start, or null. */
export const missingOf = (choices: Choices, { sheet, hasText, rows, differs }: Asked): Missing | null => {
  if (!hasText) return 'text'
  if (differs) return 'files'
  if (rows === 0) return 'rows'
  if (choices.fields.length === 0) return 'fields'
  if (!choices.fields.includes('category')) return null
  if (choices.categories === 'list' && !parseCategories(choices.list).ok) return 'list'
  return choices.categories === 'column' && choices.column[sheet] === undefined ? 'column' : null
}
