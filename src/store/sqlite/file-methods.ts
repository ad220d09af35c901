import type { Store } from '../store.ts'
import type { Parts } from './parts.ts'
import { createSearch } from './search.ts'

/** Files, analyses, their logs, and what is remembered besides. */
export const fileMethods = ({ db, tables, purger, group, readers, run }: Parts) =>
  ({
    addFile: (file) => run(() => tables.files.add(file)),
    file: (id) => run(() => tables.files.get(id)),
    files: () => run(() => tables.files.all()),
    deleteFile: async (id) => {
      await run(() => {
        for (const analysis of tables.analyses.ofFile(id)) tables.analyses.remove(analysis)
        tables.files.remove(id)
      })
      await purger.run()
    },

    addAnalysis: (analysis) => run(() => createSearch(db, tables.analyses.add(analysis))),
    analysis: (id) => run(() => tables.analyses.get(id)),
    analyses: () => run(() => tables.analyses.all()),
    patchAnalysis: (id, patch, from) => run(() => tables.analyses.patch(id, patch, from)),
    deleteAnalysis: async (id) => {
      await run(() => tables.analyses.remove(id))
      await purger.run()
    },

    appendLog: (id, entry) =>
      run(() => {
        const analysis = tables.analyses.find(id)
        if (analysis !== null) tables.log.append(analysis, entry)
      }),
    log: (id) => run(() => tables.log.of(tables.analyses.number(id))),

    value: (name) => run(() => tables.values.get(name)),
    setValue: (name, value) => run(() => tables.values.set(name, value)),
    close: async () => {
      group.flush()
      await purger.stop()
      await readers.idle()
      db.close()
    },
  }) satisfies Partial<Store>
