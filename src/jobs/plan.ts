import type { Plan } from '../analysis/plan.ts'
import { taxonomyFromValues } from '../analysis/taxonomy/from-values.ts'
import { starterTaxonomy } from '../analysis/taxonomy/starter.ts'
import type { Taxonomy } from '../analysis/taxonomy/taxonomy.ts'
import { counterpartOf } from '../columns/same-columns.ts'
import { cellText } from '../intake/source.ts'
import { squeeze } from '../shared/text.ts'
import type { StoredFile } from '../store/store.ts'
import { rowFilter } from '../tickets/where/row-filter.ts'
import type { Context } from './context.ts'
import type { AnalysisSettings } from './desk.ts'
import { type Input, inputsOf } from './inputs.ts'
import { readFit } from './learning/saved-fits.ts'
import { withSource } from './stored-file.ts'

/** What an analysis asks of each ticket; the same every time for the same settings and file. */
export const planOf = async (
  context: Context,
  file: StoredFile,
  settings: AnalysisSettings,
): Promise<Plan> => ({
  fields: settings.fields,
  language: settings.language,
  context: settings.context,
  taxonomy: await taxonomyOf(context, file, settings),
})

const taxonomyOf = async (
  context: Context,
  file: StoredFile,
  { categories, language, ...settings }: AnalysisSettings,
): Promise<Taxonomy | null> => {
  if (categories.kind === 'list') return { kind: 'list', categories: categories.items }
  if (categories.kind !== 'column') return categories.kind === 'free' ? null : starterTaxonomy(language)
  const saved = settings.saved ? await readFit(context.folders, settings.saved) : null
  if (saved) return saved.taxonomy
  return taxonomyFromValues(await countLabels(context, file, { ...settings, column: categories.column }))
}

type LabelColumn = Pick<AnalysisSettings, 'layout' | 'where' | 'more'> & { readonly column: string }

/** How many of the chosen rows have each value of a column, in all files of an analysis. */
export const countLabels = async (
  context: Pick<Context, 'folders'>,
  file: StoredFile,
  { column, ...settings }: LabelColumn,
): Promise<ReadonlyMap<string, number>> => {
  const counts = new Map<string, number>()
  for (const input of inputsOf(file, settings)) {
    const place = counterpartOf(settings.layout, input.layout, column) ?? column
    await countValues(context, { ...input, index: Number(place.slice(1)) - 1 }, counts)
  }
  return counts
}

type OneColumn = Pick<Input, 'file' | 'layout' | 'where'> & { readonly index: number }

/** Adds how often each value of a column occurs in the rows that are chosen. */
const countValues = (
  context: Pick<Context, 'folders'>,
  { file, layout, where, index }: OneColumn,
  counts: Map<string, number>,
): Promise<void> =>
  withSource(context, file, async (source) => {
    const chosen = rowFilter(layout, where)
    for await (const batch of source.rows(layout.sheetIndex)) {
      const below = batch.filter((row) => row.number > layout.headerRow && chosen(row))
      for (const { cells } of below) count(counts, squeeze(cellText(cells[index] ?? null)))
    }
  })

const count = (counts: Map<string, number>, value: string): void => {
  if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
}
