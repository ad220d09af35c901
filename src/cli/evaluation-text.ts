import type { EvaluationView, SourceReport } from '../jobs/learning/evaluation-view.ts'
import type { VectorUse } from '../jobs/learning/learned.ts'
import type { Language } from '../shared/language.ts'
import { squeeze, truncate } from '../shared/text.ts'
import { type Words, words } from './words.ts'

const CLASSES = 15

/** An evaluation as tables for a terminal. */
export const evaluationText = (
  { sources, misfiledTotal, vectors }: EvaluationView,
  language: Language,
): string => {
  const said = words(language)
  const rows = sources.map((source) => summaryOf(source, nameOf(source, language)))
  const head = ['', said.tickets, said.accuracy, said.difference, said.macroF1, `${said.coverage} 80/90/95 %`]
  const whole = sources.at(-1)
  return [
    table([head, ...rows]),
    ...(whole ? ['', `${nameOf(whole, language)}:`, classesTable(whole, language)] : []),
    '',
    `${said.misfiled}: ${misfiledTotal}`,
    ...(vectors ? [vectorsLine(vectors, language)] : []),
  ].join('\n')
}

/** Whether the embedding model helped; "–" where that is not known. */
const vectorsLine = ({ model, use, words: without, with: share }: VectorUse, language: Language): string => {
  const said = words(language)
  const [byWords, byVectors] = [without, share].map((one) => (one === null ? '–' : percent(one)))
  return `${said.vectors} (${model}): ${byWords} → ${byVectors}, ${said[USES[use]]}`
}

const USES = {
  used: 'vectorsUsed',
  'no-help': 'vectorsUnused',
  later: 'vectorsUnused',
  failed: 'vectorsFailed',
} as const satisfies Record<VectorUse['use'], keyof Words>

const MOST_CONTEXT = 24

const nameOf = ({ source, engine, model, context }: SourceReport, language: Language): string => {
  const said = words(language)
  const prompt = context === '' ? '' : ` + "${truncate(squeeze(context), MOST_CONTEXT)}"`
  if (source === 'engine' || source === 'rival') return `${model ?? engine ?? ''}${prompt}`
  return source === 'classifier' ? said.classifier : said.classifierSample
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
const figure = ({ value, from, to }: SourceReport['evaluation']['accuracy']): string =>
  `${percent(value)} (${(from * 100).toFixed(1)}–${(to * 100).toFixed(1)})`

const points = (difference: SourceReport['difference']): string => {
  if (difference === null) return '–'
  const said = (share: number): string => `${share < 0 ? '' : '+'}${(share * 100).toFixed(1)}`
  return `${said(difference.value)} (${said(difference.from)}–${said(difference.to)})`
}

const summaryOf = ({ evaluation, difference }: SourceReport, name: string): readonly string[] => {
  const { tickets, accuracy, macroF1, confidence } = evaluation
  const coverage = confidence?.telling
    ? confidence.coverage.map((one) => (one.coverage * 100).toFixed(0)).join('/')
    : '–'
  return [name, String(tickets), figure(accuracy), points(difference), figure(macroF1), coverage]
}

const classesTable = ({ evaluation }: SourceReport, language: Language): string => {
  const said = words(language)
  const share = (value: number | null): string => (value === null ? '–' : percent(value))
  const rows = evaluation.classes
    .slice(0, CLASSES)
    .map(({ label, support, precision, recall, f1 }) => [
      label || '–',
      String(support),
      share(precision),
      share(recall),
      share(f1),
    ])
  return table([[said.category, said.tickets, said.precision, said.recall, 'F1'], ...rows])
}

/** Columns as wide as their longest cell; the first to the left, numbers to the right. */
const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
