import { fold, squeeze } from '../../shared/text.ts'
import { checkedTaxonomy } from './check.ts'
import { type CategoryDraft, splitTerms } from './draft.ts'
import type { Taxonomy } from './taxonomy.ts'

type Place = 'name' | 'parent' | 'definition' | 'terms' | 'code' | 'id'

/** Folded headers of a categories file. */
const HEADERS: Readonly<Record<Place, readonly string[]>> = {
  name: [
    'name',
    'nombre',
    'subcategory',
    'subcategories',
    'subcategory name',
    'sub-category',
    'subcategoria',
    'subcategorias',
    'nombre de la subcategoria',
    'sub-categoria',
    'level 2',
    'nivel 2',
  ],
  parent: ['parent', 'parent category', 'padre', 'categoria padre'],
  definition: ['definition', 'definitions', 'definicion', 'definiciones', 'description', 'descripcion'],
  terms: [
    'terms',
    'key terms',
    'keywords',
    'synonyms',
    'terminos',
    'terminos clave',
    'palabras clave',
    'sinonimos',
  ],
  code: ['code', 'codigo'],
  id: ['id'],
}

/** With a column of subcategories it is the level above, else the name. */
const UPPER = [
  ...['category', 'categories', 'category name', 'level 1'],
  ...['categoria', 'categorias', 'nombre de la categoria', 'nombre de categoria', 'nivel 1'],
]

type Places = ReadonlyMap<Place, number>

/** Which column holds what; null when the row is no header. */
const placesOf = (row: readonly string[]): Places | null => {
  const headers = row.map((cell) => fold(squeeze(cell)))
  const places = new Map<Place, number>()
  for (const place of Object.keys(HEADERS) as Place[]) {
    const index = headers.findIndex((header) => HEADERS[place].includes(header))
    if (index >= 0) places.set(place, index)
  }
  const upper = headers.findIndex((header) => UPPER.includes(header))
  const free = places.has('name') ? 'parent' : 'name'
  if (upper >= 0 && !places.has(free)) places.set(free, upper)
  return places.has('name') ? places : null
}

/** Rows in which a header is looked for: a title may stand above it. */
const TOP_ROWS = 5

/** Where the header is, -1 for nowhere; below the first row only one of several columns is no name of a category. */
const headerIn = (rows: readonly (readonly string[])[]): number =>
  rows.slice(0, TOP_ROWS).findIndex((row, index) => (placesOf(row)?.size ?? 0) > Math.min(index, 1))

/** A merged cell, or one that people fill only where it changes, holds for the rows below it. */
const filledDown = (rows: readonly (readonly string[])[], places: Places): readonly (readonly string[])[] => {
  const [name, upper] = [places.get('name') ?? -1, places.get('parent') ?? -1]
  let last = ''
  return rows.map((row) => {
    last = row[upper]?.trim() || last
    return upper >= 0 && row[name]?.trim() && !row[upper]?.trim()
      ? Object.assign([...row], { [upper]: last })
      : row
  })
}

/** "vpn; wifi", and "vpn, wifi" where there is no semicolon. */
const termsIn = (cell: string): readonly string[] =>
  splitTerms(/[;\n]/.test(cell) ? cell : cell.replaceAll(',', ';'))

/** Without a header: two levels where the first column repeats itself or has gaps, else names and definitions. */
const plainPlaces = (rows: readonly (readonly string[])[]): Places => {
  const first = new Set(rows.map(([cell = '']) => fold(squeeze(cell))).filter((cell) => cell !== ''))
  const twoLevels = first.size < rows.length && rows.every(([, cell = '']) => cell.trim() !== '')
  const places: readonly Place[] = twoLevels ? ['parent', 'name'] : ['name', 'definition']
  return new Map(places.map((place, index) => [place, index]))
}

const draftOf = (row: readonly string[], places: Places): CategoryDraft => {
  const cell = (place: Place): string => (row[places.get(place) ?? -1] ?? '').trim()
  const [name, parent] = [cell('name'), cell('parent')]
  return {
    name: name || parent,
    parent: name ? parent : '',
    definition: cell('definition'),
    terms: termsIn(cell('terms')),
    code: cell('code'),
    id: cell('id'),
  }
}

/** With a column that says "parent" an empty cell means the first level; beside subcategories it does not. */
const saysParent = (header: readonly string[], places: Places): boolean =>
  HEADERS.parent.includes(fold(squeeze(header[places.get('parent') ?? -1] ?? '')))

/**
 * A list written as a table (.csv, .xlsx) with the headers name, parent, definition, terms (split by ; or commas),
 * code, id, or nombre, padre, definición, términos, código; category and subcategory, level 1 and level 2 also do.
 * Without a known header the first two columns are two levels, or name and definition. Rows without text are ignored.
 * @throws TriajeError categories.invalid
 */
export const categoriesFromTable = (rows: readonly (readonly string[])[]): Taxonomy => {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''))
  const at = headerIn(filled)
  const header = filled[at] ?? []
  const below = filled.slice(at + 1)
  const places = placesOf(header) ?? plainPlaces(below)
  const body = saysParent(header, places) ? below : filledDown(below, places)
  return checkedTaxonomy(
    'list',
    body.map((row) => draftOf(row, places)),
  )
}
