import { type Answer, TEXT_FIELDS, type TextField } from '../analysis/answer.ts'
import type { Field } from '../analysis/plan.ts'
import { explain, isErrorCode } from '../shared/errors.ts'
import type { Language, Localized } from '../shared/language.ts'
import type { ColumnRules } from './workbook/own-rules.ts'

type ResultKey = 'category' | 'subcategory' | TextField | 'confidence' | 'review' | 'status'

/** One column that we add right of the user's data. */
export type ResultColumn = ColumnRules & {
  readonly key: ResultKey
  readonly header: string
  /** In characters, as spreadsheets count. */
  readonly width: number
  /** True for running text. */
  readonly wrap: boolean
}

/** What became of a ticket, as far as its cells need it; null answers and errors where there are none. */
export type ReportResult = {
  readonly state: 'done' | 'failed' | 'skipped'
  readonly route: string | null
  readonly answer: Answer | null
  readonly band: 'high' | 'medium' | 'low' | 'none'
  readonly flags: readonly { readonly kind: string; readonly text: string }[]
  readonly error: { readonly code: string } | null
}

const COLUMNS: Readonly<Record<ResultKey, Localized & { readonly width: number; readonly wrap: boolean }>> = {
  category: { es: 'Clasificación', en: 'Classification', width: 26, wrap: false },
  subcategory: { es: 'Subclasificación', en: 'Subclassification', width: 28, wrap: false },
  summary: { es: 'Resumen', en: 'Summary', width: 60, wrap: true },
  problem: { es: 'Problema principal', en: 'Main problem', width: 45, wrap: true },
  symptoms: { es: 'Síntomas', en: 'Symptoms', width: 45, wrap: true },
  actions: { es: 'Acciones realizadas', en: 'Actions taken', width: 45, wrap: true },
  cause: { es: 'Causa probable', en: 'Probable cause', width: 45, wrap: true },
  confidence: { es: 'Confianza', en: 'Confidence', width: 11, wrap: false },
  review: { es: 'Revisar', en: 'Review', width: 32, wrap: true },
  status: { es: 'Estado del análisis', en: 'Analysis status', width: 22, wrap: false },
}

/** What the column of a field is called. */
export const columnHeader = (key: ResultKey, language: Language): string => COLUMNS[key][language]

const WORDS = {
  done: { es: 'hecho', en: 'done' },
  skipped: { es: 'sin texto', en: 'no text' },
  waiting: { es: 'pendiente', en: 'waiting' },
  lowConfidence: { es: 'confianza baja', en: 'low confidence' },
  person: { es: 'queda para una persona', en: 'left to a person' },
  notAnalysed: { es: 'sin analizar', en: 'not analysed' },
} as const satisfies Record<string, Localized>

/** The closed list of an analysis, as its columns hold it; a level that it does not have is empty. */
export type ClosedList = { readonly category: readonly string[]; readonly subcategory: readonly string[] }

/** The columns that an analysis adds, in their order. `list`: the closed list of categories, or null. */
export const resultColumns = (wanted: {
  readonly fields: readonly Field[]
  readonly list: ClosedList | null
  readonly language: Language
}): readonly ResultColumn[] => {
  const { fields, list, language } = wanted
  const twoLevels = list !== null && list.subcategory.length > 0
  const category: readonly ResultKey[] = twoLevels ? ['category', 'subcategory'] : ['category']
  const keys: readonly ResultKey[] = [
    ...(fields.includes('category') ? category : []),
    ...TEXT_FIELDS.filter((field) => fields.includes(field)),
    'confidence',
    'review',
    'status',
  ]
  return keys.map((key) => {
    const { width, wrap, [language]: header } = COLUMNS[key]
    return { key, header, width, wrap, ...rulesOf(key, list) }
  })
}

const rulesOf = (key: ResultKey, list: ClosedList | null): ColumnRules => {
  if (key === 'review') return { marksDoubt: true }
  return list && (key === 'category' || key === 'subcategory') ? { choices: list[key] } : {}
}

/**
 * The cells of one ticket, one for each column; null for an empty cell. A ticket that still waits (no result) says
 * so in its status and has nothing else, so that a partial result can be filtered. The words for a success never
 * contain "error" or "fail"; those for a failure begin with "Error" and end with the code.
 */
export const cellsOf = (
  result: ReportResult | null,
  columns: readonly ResultColumn[],
  language: Language,
): readonly (string | number | null)[] => columns.map(({ key }) => cellOf(key, result, language))

const cellOf = (key: ResultKey, result: ReportResult | null, language: Language): string | number | null => {
  if (key === 'status') return statusOf(result, language)
  if (!result) return null
  if (key === 'review') return reviewOf(result, language) || null
  if (key === 'confidence') return confidenceOf(result)
  return result.answer?.[key] || null
}

/** To two decimals: more say nothing, and a text file's "0.873" is 873 to a spreadsheet that writes 0,873. */
const confidenceOf = ({ answer }: ReportResult): number | null => {
  const confidence = answer?.confidence ?? null
  return confidence === null ? null : Math.round(confidence * 100) / 100
}

const statusOf = (result: ReportResult | null, language: Language): string => {
  if (!result) return WORDS.waiting[language]
  if (result.state !== 'failed') return WORDS[result.state][language]
  const code = result.error?.code ?? 'internal'
  const { title } = explain(isErrorCode(code) ? code : 'internal', {}, language)
  return `Error: ${title} (${code})`
}

/** True of a flag that tells by itself how sure the classifier is. */
const saysDoubt = ({ kind }: ReportResult['flags'][number]): boolean =>
  kind === 'unsure' || kind === 'second-opinion'

/** Why a person should look at this ticket, in words; '' when nobody must. */
const reviewOf = ({ state, route, band, flags }: ReportResult, language: Language): string => {
  if (state === 'skipped') return ''
  const reasons = [
    ...(state === 'failed' ? [WORDS.notAnalysed[language]] : []),
    ...(route === 'person' && band !== 'high' ? [WORDS.person[language]] : []),
    ...(state === 'done' && band === 'low' && !flags.some(saysDoubt) ? [WORDS.lowConfidence[language]] : []),
    ...flags.map(({ kind, text }) => text || kind),
  ]
  return reasons.join('; ')
}
