import { rm } from 'node:fs/promises'
import type { Context } from './context.ts'
import { dropFits } from './learning/saved-fits.ts'
import { needAnalysis, needFile, type Office } from './office.ts'
import { dropStaged } from './staging.ts'

/**
 * Purges an analysis; where the store has no room for that, a run goes on. The entry of a file whose content has gone
 * is of use only to its analyses.
 */
export const deleteAnalysis = async ({ context, runner, hub }: Office, id: string): Promise<void> => {
  const analysis = await needAnalysis(context, id)
  const { fileIds } = analysis
  const ran = await runner.stop(id)
  try {
    await context.store.deleteAnalysis(id)
  } catch (error) {
    if (ran) await runner.launch(analysis)
    throw error
  }
  hub.forget(id)
  for (const fileId of fileIds) await forgetUnused(context, fileId)
}

const forgetUnused = async ({ store, folders }: Context, fileId: string): Promise<void> => {
  const file = await store.file(fileId)
  const used = (await store.analyses()).some(({ fileIds }) => fileIds.includes(fileId))
  if (!file || file.goneAt === null || used) return
  await store.deleteFile(fileId)
  await dropFits(folders, fileId)
}

export const deleteFile = async (office: Office, id: string): Promise<void> => {
  const { context } = office
  await needFile(context, id)
  const analyses = (await context.store.analyses()).filter(({ fileIds }) => fileIds.includes(id))
  for (const analysis of analyses) await deleteAnalysis(office, analysis.id)
  await context.store.deleteFile(id)
  await dropFits(context.folders, id)
  await dropContent(office, id)
}

/** Removes a file's bytes and what was read ahead of it. */
export const dropContent = async ({ context }: Office, id: string): Promise<void> => {
  await rm(context.folders.file(id), { force: true })
  await dropStaged(context, id)
}
