import { TriajeError } from '../../shared/errors.ts'
import { dataError } from '../data-error.ts'
import type { Store } from '../store.ts'
import type { Db } from './connect.ts'
import { damageInWorker } from './damage.ts'
import type { Parts } from './parts.ts'
import { createSearch } from './search.ts'

const removeAnalysis = ({ analyses, corrections }: Parts['tables'], id: string): void => {
  const analysis = analyses.find(id)
  if (analysis !== null) corrections.keepWithoutTickets(analysis)
  analyses.remove(id)
}

/** Pages are copied as they are; a copy that cannot be brought back must not take the place of a good one. */
const snapshot = async (db: Db, file: string): Promise<void> => {
  try {
    await db.backup(file)
  } catch (error) {
    throw dataError(error, file)
  }
  if ((await damageInWorker(file)) !== null) throw new TriajeError('data.damaged', { path: db.name })
}

/** Files, analyses, their logs, and what is remembered besides. */
export const fileMethods = ({ db, tables, purger, group, readers, read, write }: Parts) =>
  ({
    addFile: (file) => write(() => tables.files.add(file)),
    file: (id) => read(() => tables.files.get(id)),
    files: () => read(() => tables.files.all()),
    pinFile: (id, pinned) => write(() => tables.files.pin(id, pinned)),
    forgetContent: async (id, at) => {
      await write(() => tables.files.forgetContent(id, at))
      await purger.run()
    },
    deleteFile: async (id) => {
      await write(() => {
        for (const analysis of tables.analyses.ofFile(id)) removeAnalysis(tables, analysis)
        tables.files.remove(id)
      })
      await purger.run()
    },

    addAnalysis: (analysis) => write(() => createSearch(db, tables.analyses.add(analysis))),
    analysis: (id) => read(() => tables.analyses.get(id)),
    analyses: () => read(() => tables.analyses.all()),
    patchAnalysis: (id, patch, from) => write(() => tables.analyses.patch(id, patch, from)),
    deleteAnalysis: async (id) => {
      await write(() => removeAnalysis(tables, id))
      await purger.run()
    },

    appendLog: (id, entry) =>
      write(() => {
        const analysis = tables.analyses.find(id)
        if (analysis !== null) tables.log.append(analysis, entry)
      }),
    log: (id) => read(() => tables.log.of(tables.analyses.number(id))),

    value: (name) => read(() => tables.values.get(name)),
    setValue: (name, value) => write(() => tables.values.set(name, value)),
    snapshot: async (file) => {
      group.flush()
      await snapshot(db, file)
    },
    reclaim: async () => {
      await write(tables.files.markPurge)
      await purger.run()
    },
    close: async () => {
      group.flush()
      await purger.stop()
      await readers.idle()
      db.close()
    },
  }) satisfies Partial<Store>
