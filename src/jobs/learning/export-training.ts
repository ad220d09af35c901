import { mkdtemp, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { TrainingFile } from '../../report/training/files.ts'
import { TriajeError } from '../../shared/errors.ts'
import type { StoredAnalysis } from '../../store/store.ts'
import type { Context } from '../context.ts'
import type { ResultFile } from '../desk.ts'
import { inputsOf } from '../inputs.ts'
import { needFile } from '../office.ts'
import { planOf } from '../plan.ts'
import { checkUnchanged } from '../stored-file.ts'
import { settingsOf } from '../view.ts'
import { trainingInThread } from './learn-thread.ts'
import { listKind } from './list-kind.ts'

/**
 * The labelled tickets of an analysis as one file of a training set. Rejects with `training.no-labels`, and with
 * `file.gone` or `file.changed` when the tickets are no longer there.
 */
export const exportTraining = async (
  context: Context,
  analysis: StoredAnalysis,
  file: TrainingFile,
): Promise<ResultFile> => {
  const source = await needFile(context, analysis.fileId)
  await checkUnchanged(context, source)
  const settings = settingsOf(analysis)
  const plan = await planOf(context, source, settings)
  if (plan.taxonomy === null) throw new TriajeError('training.no-labels', { name: analysis.name })
  const corrections = await context.store.corrections(listKind(settings))
  const folder = await mkdtemp(path.join(context.folders.temporary, 'training-'))
  const dispose = (): Promise<void> => rm(folder, { recursive: true, force: true })
  const target = path.join(folder, 'result')
  try {
    const { taxonomy } = plan
    const inputs = inputsOf(source, settings)
    const course = { inputs, taxonomy, corrections, plan, wanted: file, target }
    const rows = await trainingInThread(context, course)
    if (rows === 0) throw new TriajeError('training.no-labels', { name: analysis.name })
    return { path: target, name: `${analysis.name}_${file}`, bytes: (await stat(target)).size, dispose }
  } catch (error) {
    await dispose()
    throw error
  }
}
