import type { Plan } from '../analysis/plan.ts'
import { taxonomyFromValues } from '../analysis/taxonomy/from-values.ts'
import { starterTaxonomy } from '../analysis/taxonomy/starter.ts'
import type { Taxonomy } from '../analysis/taxonomy/taxonomy.ts'
import { cellText } from '../intake/source.ts'
import { squeeze } from '../shared/text.ts'
import type { StoredFile } from '../store/store.ts'
import type { Context } from './context.ts'
import type { AnalysisSettings } from './desk.ts'
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
  { categories, layout, language }: AnalysisSettings,
): Promise<Taxonomy | null> => {
  if (categories.kind === 'list') return { kind: 'list', categories: categories.items }
  if (categories.kind !== 'column') return categories.kind === 'free' ? null : starterTaxonomy(language)
  const index = Number(categories.column.slice(1)) - 1
  return taxonomyFromValues(await columnValues(context, file, { layout, index }))
}

/** How often each value of a column occurs. */
const columnValues = (
  context: Context,
  file: StoredFile,
  { layout, index }: { layout: AnalysisSettings['layout']; index: number },
): Promise<ReadonlyMap<string, number>> =>
  withSource(context, file, async (source) => {
    const counts = new Map<string, number>()
    for await (const batch of source.rows(layout.sheetIndex)) {
      const below = batch.filter(({ number }) => number > layout.headerRow)
      for (const { cells } of below) count(counts, squeeze(cellText(cells[index] ?? null)))
    }
    return counts
  })

const count = (counts: Map<string, number>, value: string): void => {
  if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
}
