import { test } from 'node:test'
import type { Store } from '../store.ts'
import { ANSWERING } from './answering.test-helper.ts'
import { CORRECTING } from './correcting.test-helper.ts'
import { KEEPING } from './keeping.test-helper.ts'
import { READING } from './reading.test-helper.ts'
import { VECTORS } from './vectors.test-helper.ts'
import { WORKING } from './working.test-helper.ts'

/** What every store keeps to, whatever it is made of; `empty` gives a new one for each promise. */
export const storeContract = (name: string, empty: () => Promise<Store>): void => {
  for (const [words, holds] of [
    ...KEEPING,
    ...WORKING,
    ...ANSWERING,
    ...CORRECTING,
    ...VECTORS,
    ...READING,
  ]) {
    test(`${name}: ${words}`, async () => {
      const store = await empty()
      try {
        await holds(store)
      } finally {
        await store.close()
      }
    })
  }
}
