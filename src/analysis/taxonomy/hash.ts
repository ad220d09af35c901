import { createHash } from 'node:crypto'
import type { Taxonomy } from './taxonomy.ts'

/** SHA-256 (hex) of what a list says, whatever its kind: equal for lists that ask the same. */
export const taxonomyHash = ({ categories }: Taxonomy): string => {
  const said = categories.map((c) => [c.id, c.name, c.parent, c.definition, c.terms, c.code])
  return createHash('sha256').update(JSON.stringify(said)).digest('hex')
}
