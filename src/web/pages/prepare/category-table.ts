import { readDelimited } from './delimited.ts'

/** One category as POST /api/analyses takes it; the server checks the rest. */
export type CategoryItem = {
  readonly name: string
  readonly parent?: string
  readonly definition?: string
  readonly terms?: string
  readonly code?: string
  readonly id?: string
}

type Place = keyof CategoryItem

/** Folded headers, as `analysis/taxonomy/from-table.ts` knows them: a test holds both to the same tables. */
const HEADERS: Readonly<Record<Place, readonly string[]>> = {
  name: [
    ...['name', 'subcategory', 'subcategories', 'subcategory name', 'sub-category', 'level 2', 'nombre'],
    ...['subcategoria', 'subcategorias', 'nombre de la subcategoria', 'sub-categoria', 'nivel 2'],
  ],
  parent: ['parent', 'parent category', 'padre', 'categoria padre'],
  definition: ['definition', 'definitions', 'definicion', 'definiciones', 'description', 'descripcion'],
  terms: [
    ...['terms', 'key terms', 'keywords', 'synonyms'],
    ...['terminos', 'terminos clave', 'palabras clave', 'sinonimos'],
  ],
  code: ['code', 'codigo'],
  id: ['id'],
}

/** With a column of subcategories it is the level above, else the name. */
const UPPER = [
  ...['category', 'categories', 'category name', 'level 1'],
  ...['categoria', 'categorias', 'nombre de la categoria', 'nombre de categoria', 'nivel 1'],
]

type Row = readonly string[]
type Places = ReadonlyMap<Place, number>

const folded = (header: string): string =>
  header.trim().replace(/\s+/gu, ' ').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/** Which column holds what; null when the row is no header. */
const placesOf = (row: Row): Places | null => {
  const headers = row.map(folded)
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

/** Lines in which a header is looked for: a title may stand above it. */
const TOP_LINES = 5

type Table = { readonly header: Row; readonly places: Places; readonly rows: readonly Row[] }

/** The table below a known header; below the first line only one of several columns is no name of a category. */
const headed = (text: string): Table | null => {
  const lines = text.split(/\r\n|\r|\n/)
  for (let at = 0; at < Math.min(TOP_LINES, lines.length); at++) {
    const [header = []] = readDelimited(lines[at] ?? '')
    const places = placesOf(header)
    if (places && places.size > Math.min(at, 1)) {
      const [, ...rows] = readDelimited(lines.slice(at).join('\n'))
      return { header, places, rows }
    }
  }
  return null
}

/**
 * Without headers: one column is names; of several, the first two are category and subcategory where the first
 * repeats itself or has gaps, else name and definition. Further columns are not read.
 */
const plain = (rows: readonly Row[]): Table => {
  const first = new Set(rows.map(([cell = '']) => folded(cell)).filter((cell) => cell !== ''))
  const twoLevels = first.size < rows.length && rows.every(([, cell = '']) => cell.trim() !== '')
  const places: readonly Place[] = twoLevels ? ['parent', 'name'] : ['name', 'definition']
  return { header: [], places: new Map(places.map((place, at) => [place, at])), rows }
}

/** A level above that is written once holds for the rows below it, but not where a column says "parent". */
const filledDown = ({ header, places, rows }: Table): readonly Row[] => {
  const [name, upper] = [places.get('name') ?? -1, places.get('parent') ?? -1]
  if (upper < 0 || HEADERS.parent.includes(folded(header[upper] ?? ''))) return rows
  let last = ''
  return rows.map((row) => {
    last = row[upper]?.trim() || last
    return row[name]?.trim() ? Object.assign([...row], { [upper]: last }) : row
  })
}

/** "vpn, wifi" where there is no semicolon: the server splits terms at semicolons. */
const asTerms = (cell: string): string => (cell.includes(';') ? cell : cell.replaceAll(',', ';'))

const itemOf = (row: Row, places: Places): readonly CategoryItem[] => {
  const cells = [...places].map(([place, at]) => [place, row[at]?.trim() ?? ''] as const)
  const item = Object.fromEntries(cells.filter(([, cell]) => cell !== ''))
  const { name = '', parent = '', terms = '', ...rest }: Partial<CategoryItem> = item
  const more = { ...rest, ...(terms === '' ? {} : { terms: asTerms(terms) }) }
  if (name === '' && parent === '') return []
  return [name === '' ? { name: parent, ...more } : { name, ...(parent === '' ? {} : { parent }), ...more }]
}

/** The categories of a table as Excel copies it or saves it as .csv; null for a text that is none. */
export const tableItems = (text: string): readonly CategoryItem[] | null => {
  const table = headed(text) ?? (/\S\t+\S/.test(text) ? plain(readDelimited(text)) : null)
  return table && filledDown(table).flatMap((row) => itemOf(row, table.places))
}
