import { setImmediate } from 'node:timers/promises'
import type { Layout } from '../columns/layout.ts'
import type { SheetRow } from '../intake/source.ts'
import type { StoredFile } from '../store/store.ts'
import type { Context } from './context.ts'
import { withSource } from './stored-file.ts'

/** What is read of a file: the rows below the header of one sheet. */
export type Pass = {
  readonly file: Pick<StoredFile, 'id' | 'name'>
  readonly layout: Pick<Layout, 'sheetIndex' | 'headerRow'>
  readonly signal?: AbortSignal
}

/**
 * Shows `look` every row of a sheet as long as it says true; the rest of the program has its turn between two batches.
 * Rejects with the signal's reason when aborted.
 */
export const passOver = (
  context: Pick<Context, 'folders'>,
  { file, layout, signal }: Pass,
  look: (row: SheetRow) => boolean,
): Promise<void> =>
  withSource(context, file, async (source) => {
    for await (const batch of source.rows(layout.sheetIndex)) {
      signal?.throwIfAborted()
      for (const row of batch) if (row.number > layout.headerRow && !look(row)) return
      await setImmediate()
    }
  })

/** Answers of long reads, so that none is made twice; those that come first are forgotten first. */
const REMEMBERED = 100

export type Passes = {
  /** The answer under a key; made one at a time, in the order in which they were asked for. */
  once<T>(key: string, signal: AbortSignal | undefined, make: () => Promise<T>): Promise<T>
}

export const createPasses = (): Passes => {
  const known = new Map<string, unknown>()
  let last: Promise<unknown> = Promise.resolve()
  return {
    once: <T>(key: string, signal: AbortSignal | undefined, make: () => Promise<T>): Promise<T> => {
      const made = last.then(async () => {
        if (known.has(key)) return known.get(key) as T
        signal?.throwIfAborted()
        const answer = await make()
        known.set(key, answer)
        for (const old of [...known.keys()].slice(0, known.size - REMEMBERED)) known.delete(old)
        return answer
      })
      last = made.catch(() => undefined)
      return made
    },
  }
}
