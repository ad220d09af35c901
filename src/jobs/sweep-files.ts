import { readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { Context } from './context.ts'
import { dropFits, filesLearnedFrom } from './learning/saved-fits.ts'

/**
 * Removes uploads that the store does not know, and what was learned from files that it does not know: a crash came
 * between the file and its entry, or between the deletion of the entry and that of the file. Called before any upload can begin; only what is there now is looked at.
 */
export const sweepFiles = async ({ folders, store, warn }: Context): Promise<void> => {
  try {
    const present = readdirSync(folders.files)
    const learnedFrom = await filesLearnedFrom(folders)
    const files = await store.files()
    const known = new Set(files.flatMap(({ id, goneAt }) => (goneAt === null ? [id] : [])))
    for (const id of present.filter((name) => !known.has(name))) await rm(folders.file(id), { force: true })
    const all = new Set(files.map(({ id }) => id))
    for (const id of learnedFrom.filter((name) => !all.has(name))) await dropFits(folders, id)
  } catch (error) {
    warn('left-over uploads could not be removed', error)
  }
}
