import type { SourceReport } from '../../../../jobs/learning/evaluation-view.ts'
import type { Words } from '../../../i18n/index.ts'

/** Whose answers a report is about; of another analysis with its model and what it was told. */
export const sourceName = (
  { source, engine, model, context }: Pick<SourceReport, 'source' | 'engine' | 'model' | 'context'>,
  accuracy: Words['learn']['accuracy'],
): string =>
  source === 'rival' ? accuracy.rival(model ?? engine ?? '', context.trim()) : accuracy.sources[source]
