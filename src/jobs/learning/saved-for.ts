import type { Layout } from '../../columns/layout.ts'
import type { Foreseen, StoredFile } from '../../store/store.ts'
import type { Context } from '../context.ts'
import type { AnalysisSettings } from '../desk.ts'
import type { Folders } from '../folders.ts'
import { countLabels } from '../plan.ts'
import { findFit, readFit } from './saved-fits.ts'

/** From so many labels on a file speaks for itself. */
const ENOUGH_LABELS = 50

type Asked = Pick<AnalysisSettings, 'layout' | 'where' | 'more' | 'categories' | 'embed'>

/**
 * What was learned from an earlier file with the same headers, by its name, where the labelled column of this one is
 * empty or nearly so; nothing where there is none, or no need.
 */
export const savedFor = async (
  context: Pick<Context, 'folders'>,
  file: StoredFile,
  { categories, embed, ...asked }: Asked,
): Promise<Pick<AnalysisSettings, 'saved'>> => {
  if (categories.kind !== 'column') return {}
  const kind = { layout: asked.layout, column: categories.column, digest: embed?.digest ?? '' }
  const found = await findFit(context.folders, kind)
  if (found === null) return {}
  const counts = await countLabels(context, file, { ...asked, column: categories.column })
  const labelled = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return labelled < ENOUGH_LABELS ? { saved: found } : {}
}

/** What is foreseen of a sheet, with what was learned from an earlier one where its own labels are too few. */
export const withSaved = async (folders: Folders, layout: Layout, foreseen: Foreseen): Promise<Foreseen> => {
  const column = layout.columns.find(({ role }) => role === 'label')
  if (foreseen.labels || !column) return foreseen
  const found = await findFit(folders, { layout, column: `#${column.index}`, digest: '' })
  const saved = found === null ? null : await readFit(folders, found)
  if (!saved) return foreseen
  const { labelled, classes, name: from } = saved
  const { index, name } = column
  return { ...foreseen, labels: { index, name, labelled, classes, rare: [], merges: [], from } }
}
