import type { Layout } from '../columns/layout.ts'
import { counterpartOf } from '../columns/same-columns.ts'
import { TriajeError } from '../shared/errors.ts'
import type { StoredAnalysis, StoredFile } from '../store/store.ts'
import { placeOf } from '../tickets/place.ts'
import type { RowCondition } from '../tickets/where/condition.ts'
import type { AnalysisSettings, TicketAt } from './desk.ts'
import { settingsOf } from './view.ts'

/** One file of an analysis, and where and which its tickets are. */
export type Input = {
  /** Its position among the files of the analysis, 0-based. */
  readonly position: number
  readonly file: Pick<StoredFile, 'id' | 'name' | 'encoding'>
  readonly layout: Layout
  readonly where: readonly RowCondition[]
}

/** The files of an analysis, given the first. */
export const inputsOf = (
  file: Input['file'],
  { layout, where, more }: Pick<AnalysisSettings, 'layout' | 'where' | 'more'>,
): readonly [Input, ...Input[]] => [
  { position: 0, file, layout, where },
  ...more.map(({ fileId, name, encoding, layout: own }, at) => ({
    position: at + 1,
    file: { id: fileId, name, ...(encoding === undefined ? {} : { encoding }) },
    layout: own,
    where: where.map((condition) => ({
      ...condition,
      column: counterpartOf(layout, own, condition.column) ?? condition.column,
    })),
  })),
]

/** Position of a file among those of an analysis; without a name the only one. Rejects a choice that is none. */
export const positionOf = (analysis: StoredAnalysis, file: string | undefined): number => {
  const { fileIds } = analysis
  if (file === undefined && fileIds.length > 1) throw whichFile(analysis)
  const position = file === undefined ? 0 : fileIds.indexOf(file)
  if (position < 0) throw new TriajeError('not-found', { what: file ?? '' }, { field: 'file' })
  return position
}

const whichFile = (analysis: StoredAnalysis): TriajeError => {
  const { more } = settingsOf(analysis)
  const names = new Map([
    [analysis.fileId, analysis.name],
    ...more.map((one) => [one.fileId, one.name] as const),
  ])
  const files = [...names].map(([id, name]) => `file=${id} (${name})`).join(', ')
  const reason = {
    es: `el análisis es de varios archivos; di cuál: ${files}`,
    en: `the analysis is of several files; say which: ${files}`,
  }
  return new TriajeError('request.invalid', { reason }, { field: 'file' })
}

/** The place of a row of one of the files. */
export const placeIn = (analysis: StoredAnalysis, { row, file }: TicketAt): number =>
  placeOf(positionOf(analysis, file), row)

/** One of the files of an analysis, or the only one. */
export const inputAt = (analysis: StoredAnalysis, file: string | undefined): Input => {
  const first = { id: analysis.fileId, name: analysis.name }
  const inputs = inputsOf(first, settingsOf(analysis))
  return inputs[positionOf(analysis, file)] ?? inputs[0]
}
