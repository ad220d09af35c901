import type { Store } from '../store.ts'
import type { Db } from './connect.ts'
import { fileMethods } from './file-methods.ts'
import { createParts } from './parts.ts'
import { ticketMethods } from './ticket-methods.ts'
import { workMethods } from './work-methods.ts'

/** The store on a database whose schema is up to date. */
export const storeOn = (db: Db): Store => {
  const parts = createParts(db)
  // What fails here is tried again with the next deletion, and at the next start.
  parts.purger.run().catch(() => {})
  return { ...fileMethods(parts), ...workMethods(parts), ...ticketMethods(parts) }
}
