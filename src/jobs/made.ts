import { hash } from 'node:crypto'
import type { MadeWith, StoredAnalysis } from '../store/store.ts'
import type { Context } from './context.ts'

/** Notes with what an analysis is made, once for each different engine, model, prompt or program. */
export const noteMade = async (
  { store, version }: Context,
  analysis: StoredAnalysis,
  found: Omit<MadeWith, 'version'>,
): Promise<void> => {
  const { made } = (await store.analysis(analysis.id)) ?? analysis
  const entry = { ...found, version }
  if (made.some((one) => same(one, entry))) return
  await store.patchAnalysis(analysis.id, { made: [...made, entry] })
}

const same = (a: MadeWith, b: MadeWith): boolean =>
  a.engineVersion === b.engineVersion &&
  a.digest === b.digest &&
  a.version === b.version &&
  a.promptHash === b.promptHash

export const hashOf = (parts: readonly string[]): string => hash('sha256', parts.join('\n'), 'hex')
