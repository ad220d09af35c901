import { labelsOf } from '../analysis/taxonomy/labels.ts'
import type { Taxonomy } from '../analysis/taxonomy/taxonomy.ts'
import { type How, howSheet } from '../report/how-sheet.ts'
import { misfiledSheet } from '../report/misfiled-sheet.ts'
import type { SheetName } from '../report/sheet-choice.ts'
import type { ExtraSheet } from '../report/workbook/extra-sheet.ts'
import type { StoredAnalysis } from '../store/store.ts'
import { fileAt } from '../tickets/place.ts'
import type { Context } from './context.ts'
import type { AnalysisSettings } from './desk.ts'
import { type Input, inputsOf } from './inputs.ts'
import type { Learned } from './learning/learned.ts'
import { learnedSentences } from './learning/learned-sentences.ts'
import { misfiledRows, type Studied, studied } from './learning/misfiled-rows.ts'
import { hashOf } from './made.ts'
import { needFile } from './office.ts'
import { planOf } from './plan.ts'
import { settingsOf } from './view.ts'

/** `position`: the file of the analysis that gets the sheet. */
type MakeSheet = (context: Context, analysis: StoredAnalysis, position: number) => Promise<ExtraSheet>

/** Nobody looks through more. */
const MOST_MISFILED = 5000

/** How each sheet of ours is made. */
const MAKERS: Readonly<Record<SheetName, MakeSheet>> = {
  how: async (context, analysis) => howSheet(await howOf(context, analysis), settingsOf(analysis).language),
  misfiled: async (context, analysis, position) => {
    const study = ofFile(await studied(context, analysis), position)
    const rows = await misfiledRows(context, analysis, { study, most: MOST_MISFILED })
    return misfiledSheet(rows, settingsOf(analysis).language)
  },
}

/** Rows are told by their numbers, so each file tells of its own. */
const ofFile = (study: Studied | null, position: number): Studied | null =>
  study && {
    ...study,
    fit: { ...study.fit, suspects: study.fit.suspects.filter(({ row }) => fileAt(row) === position) },
  }

type Wanted = { readonly names: readonly SheetName[]; readonly position: number }

/** The sheets that were asked for, each once and in that order. */
export const extraSheets = (
  context: Context,
  analysis: StoredAnalysis,
  { names, position }: Wanted,
): Promise<readonly ExtraSheet[]> =>
  Promise.all([...new Set(names)].map((name) => MAKERS[name](context, analysis, position)))

const howOf = async (context: Context, analysis: StoredAnalysis): Promise<How> => {
  const settings = settingsOf(analysis)
  const file = await needFile(context, analysis.fileId)
  const { taxonomy } = await planOf(context, file, settings)
  const { counters } = analysis
  const { total, done, failed, skipped, routes, tokensIn, tokensOut } = counters
  return {
    files: await Promise.all(inputsOf(file, settings).map((input) => fileOf(context, input))),
    id: analysis.id,
    startedAt: isoOf(analysis.startedAt),
    endedAt: isoOf(analysis.endedAt),
    counts: { total, done, failed, skipped },
    routes,
    tokens: { in: tokensIn, out: tokensOut },
    made: analysis.made,
    ...settings,
    categories: categoriesOf(settings, taxonomy),
    learned: learnedOf(analysis.learned as Learned | null, settings),
  }
}

const learnedOf = (learned: Learned | null, { language }: AnalysisSettings): How['learned'] =>
  learned && {
    ...learned,
    threshold: learned.guarantee?.threshold ?? null,
    told: learnedSentences(learned, language),
  }

const isoOf = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString())

const fileOf = async (context: Context, { file, layout }: Input): Promise<How['files'][number]> => {
  const { name, bytes, sha256 } = await needFile(context, file.id)
  const columns = layout.columns.flatMap(({ role, name: header }) => (role ? [{ role, header }] : []))
  return { name, bytes, sha256, sheet: layout.sheet, headerRow: layout.headerRow, columns }
}

const VERSION_DIGITS = 12

/** The version of a list is a hash of all that it says: whoever uses the same list sees the same one. */
const categoriesOf = ({ categories }: AnalysisSettings, taxonomy: Taxonomy | null): How['categories'] => ({
  kind: categories.kind,
  count: taxonomy ? labelsOf(taxonomy).length : 0,
  version: taxonomy ? hashOf([JSON.stringify(taxonomy.categories)]).slice(0, VERSION_DIGITS) : '',
})
