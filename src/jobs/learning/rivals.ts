import type { StoredAnalysis } from '../../store/store.ts'
import type { Context } from '../context.ts'
import type { AnalysisSettings } from '../desk.ts'
import { settingsOf } from '../view.ts'
import { labelColumn } from './list-kind.ts'

const MOST_RIVALS = 8

/**
 * The other analyses, newest first, whose answers can be judged by the same column of the same files: one for each
 * engine, model and context that differs from those of the given one.
 */
export const rivalsOf = async (
  { store }: Context,
  analysis: StoredAnalysis,
): Promise<readonly StoredAnalysis[]> => {
  const own = settingsOf(analysis)
  const seen = new Set([askedOf(own)])
  const others = (await store.analyses()).filter(
    (one) => one.state === 'done' && sameTickets(one, analysis) && isComparable(settingsOf(one), own),
  )
  const rivals = others.filter((one) => {
    const asked = askedOf(settingsOf(one))
    const isNew = !seen.has(asked)
    seen.add(asked)
    return isNew
  })
  return rivals.slice(0, MOST_RIVALS)
}

const askedOf = ({ engine, model, context }: AnalysisSettings): string =>
  JSON.stringify([engine, model, context])

const sameTickets = (one: StoredAnalysis, other: StoredAnalysis): boolean =>
  one.id !== other.id && one.fileIds.join() === other.fileIds.join()

/** What was learned from has no part in the answers of either. */
const isComparable = (one: AnalysisSettings, own: AnalysisSettings): boolean =>
  one.right === null &&
  one.fields.includes('category') &&
  one.categories.kind === 'column' &&
  one.layout.sheet === own.layout.sheet &&
  labelColumn(one) === labelColumn(own)
