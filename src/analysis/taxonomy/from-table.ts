import { fold, squeeze } from '../../shared/text.ts'
import { checkedTaxonomy } from './check.ts'
import { type CategoryDraft, splitTerms } from './draft.ts'
import type { Taxonomy } from './taxonomy.ts'

type Place = 'name' | 'parent' | 'definition' | 'terms' | 'code' | 'id'

/** Folded headers of a categories file. */
const HEADERS: Readonly<Record<string, Place>> = {
  name: 'name',
  nombre: 'name',
  subcategory: 'name',
  subcategoria: 'name',
  parent: 'parent',
  padre: 'parent',
  definition: 'definition',
  definicion: 'definition',
  description: 'definition',
  descripcion: 'definition',
  terms: 'terms',
  terminos: 'terms',
  code: 'code',
  codigo: 'code',
  id: 'id',
}

/** With a column of subcategories it is the level above, else the name. */
const UPPER = new Set(['category', 'categoria'])

/** Which column holds what; null when the row is no header. */
const placesOf = (row: readonly string[]): ReadonlyMap<Place, number> | null => {
  const headers = row.map((cell) => fold(squeeze(cell)))
  const places = new Map<Place, number>()
  for (const [index, header] of headers.entries()) {
    const place = HEADERS[header]
    if (place && !places.has(place)) places.set(place, index)
  }
  const upper = headers.findIndex((header) => UPPER.has(header))
  const free = places.has('name') ? 'parent' : 'name'
  if (upper >= 0 && !places.has(free)) places.set(free, upper)
  return places.has('name') ? places : null
}

const draftOf = (row: readonly string[], places: ReadonlyMap<Place, number>): CategoryDraft => {
  const cell = (place: Place): string => (row[places.get(place) ?? -1] ?? '').trim()
  const [name, parent] = [cell('name'), cell('parent')]
  return {
    name: name || parent,
    parent: name ? parent : '',
    definition: cell('definition'),
    terms: splitTerms(cell('terms')),
    code: cell('code'),
    id: cell('id'),
  }
}

/**
 * A list written as a table (.csv, .xlsx) with the headers name, parent, definition, terms (split by ;),
 * code, id, or nombre, padre, definición, términos, código; category and subcategory also do. Without a
 * known header the first column is the name. Rows without text are ignored.
 * @throws TriajeError categories.invalid
 */
export const categoriesFromTable = (rows: readonly (readonly string[])[]): Taxonomy => {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''))
  const places = placesOf(filled[0] ?? [])
  const body = places ? filled.slice(1) : filled
  return checkedTaxonomy(
    'list',
    body.map((row) => draftOf(row, places ?? new Map([['name', 0]]))),
  )
}
