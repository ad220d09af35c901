import type { Taxonomy } from '../../analysis/taxonomy/taxonomy.ts'
import type { MisfiledRow } from '../../report/misfiled-sheet.ts'
import type { StoredAnalysis } from '../../store/store.ts'
import { rowAt } from '../../tickets/place.ts'
import type { Context } from '../context.ts'
import { needFile } from '../office.ts'
import { planOf } from '../plan.ts'
import { settingsOf } from '../view.ts'
import { type Fit, isFit } from './learn.ts'
import { labelNames } from './lesson.ts'

/** What was learned from the labels of an analysis; null where it has no list or too few labels. */
export type Studied = { readonly fit: Fit; readonly taxonomy: Taxonomy }

const NEVER = new AbortController().signal

export const studied = async (context: Context, analysis: StoredAnalysis): Promise<Studied | null> => {
  const file = await needFile(context, analysis.fileId)
  const settings = settingsOf(analysis)
  const { taxonomy } = await planOf(context, file, settings)
  if (taxonomy === null) return null
  const fit = await context.fits.of({ file, settings, taxonomy, suspects: true }, NEVER)
  return isFit(fit) ? { fit, taxonomy } : null
}

/** The tickets that are probably misfiled, at most `most`; those outside of a sample have no number and title. */
export const misfiledRows = async (
  { store }: Context,
  analysis: StoredAnalysis,
  { study, most }: { study: Studied | null; most: number },
): Promise<readonly MisfiledRow[]> => {
  if (!study) return []
  const names = labelNames(study.taxonomy)
  return Promise.all(
    study.fit.suspects.slice(0, most).map(async ({ row, label, proposed, certainty: _, ...suspect }) => {
      const ticket = (await store.ticket(analysis.id, row))?.ticket
      const said = { label: names.get(label) ?? label, proposed: names.get(proposed) ?? proposed }
      return {
        row: rowAt(row),
        ticketId: ticket?.ticketId ?? '',
        title: ticket?.title ?? '',
        ...said,
        ...suspect,
      }
    }),
  )
}
