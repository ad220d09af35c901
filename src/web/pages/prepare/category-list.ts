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

export type CategoryList =
  | {
      readonly ok: true
      readonly items: readonly unknown[]
      readonly parents: number
      readonly children: number
    }
  | { readonly ok: false; readonly reason: 'empty' | 'notJson' | 'wrongShape' }

/** Reads what the user pasted or loaded: JSON, a table (from Excel or .csv), or one name a line. */
export const parseCategories = (text: string): CategoryList => {
  const clean = text.replace(/^\ufeff/, '')
  if (/^\s*[[{]/.test(clean)) return fromJson(clean)
  return counted(isTable(clean) ? fromTable(clean) : fromLines(clean))
}

/** A line in pasted text: two blanks or a tab of indent make a child; marks of lists are not part of the name. */
const fromLines = (text: string): readonly CategoryItem[] => {
  const items: CategoryItem[] = []
  let above: { readonly name: string; readonly indent: number } | null = null
  for (const line of text.split(/\r\n|\r|\n/).filter((one) => one.trim() !== '')) {
    const indent = /^\s*/.exec(line)?.[0].replaceAll('\t', '  ').length ?? 0
    const name = line.trim().replace(/^(?:[-*•·–—]\s+|\d{1,3}[.)]\s+)/u, '')
    const isChild = above !== null && indent >= above.indent + 2
    if (!isChild) above = { name, indent }
    items.push(isChild && above ? { name, parent: above.name } : { name })
  }
  return items
}

type Place = keyof CategoryItem

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

const folded = (header: string): string => header.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/** Category is the upper level where there is a column of subcategories, else the name. */
const placesOf = (headers: readonly string[]): readonly (Place | null)[] => {
  const names = headers.map(folded)
  const known = names.map((name) => HEADERS[name] ?? null)
  const upper = known.includes('name') ? 'parent' : 'name'
  return names.map((name, at) => (name === 'category' || name === 'categoria' ? upper : (known[at] ?? null)))
}

/** Several columns: tabs between words (pasted from Excel), or a first line of known headers. */
const isTable = (text: string): boolean => {
  if (/\S\t+\S/.test(text)) return true
  const places = placesOf(readDelimited(text)[0] ?? [])
  return places.includes('name')
}

const fromTable = (text: string): readonly CategoryItem[] => {
  const [first = [], ...rest] = readDelimited(text)
  const places = placesOf(first)
  if (places.includes('name')) return rest.flatMap((row) => itemOf(row, places))
  const plain = plainPlaces([first, ...rest])
  return [first, ...rest].flatMap((row) => itemOf(row, plain))
}

/**
 * Without headers: one column is names; of several, the first two are category and subcategory where the first
 * repeats itself, else name and definition. Further columns are not read.
 */
const plainPlaces = (rows: readonly (readonly string[])[]): readonly Place[] => {
  const first = rows.map(([cell = '']) => cell.trim()).filter((cell) => cell !== '')
  const repeats = new Set(first).size < first.length
  if (rows.every((row) => row.length < 2)) return ['name']
  return repeats ? ['parent', 'name'] : ['name', 'definition']
}

const itemOf = (row: readonly string[], places: readonly (Place | null)[]): readonly CategoryItem[] => {
  const cells = places.map((place, at) => [place, row[at]?.trim() ?? ''] as const)
  const item = Object.fromEntries(cells.filter(([place, cell]) => place !== null && cell !== ''))
  const { name = '', parent = '', ...more }: Partial<CategoryItem> = item
  if (name === '' && parent === '') return []
  return [name === '' ? { name: parent, ...more } : { name, ...(parent === '' ? {} : { parent }), ...more }]
}

const fromJson = (text: string): CategoryList => {
  try {
    const value: unknown = JSON.parse(text)
    const inner = Array.isArray(value) ? value : Reflect.get(Object(value), 'categories')
    return Array.isArray(inner) ? countedJson(inner) : { ok: false, reason: 'wrongShape' }
  } catch {
    return { ok: false, reason: 'notJson' }
  }
}

const countedJson = (items: readonly unknown[]): CategoryList => {
  if (items.length === 0) return { ok: false, reason: 'empty' }
  if (!items.every(isNamed)) return { ok: false, reason: 'wrongShape' }
  const below = items.reduce<number>((sum, item) => sum + childrenOf(item), 0)
  const children = below + items.filter(hasParent).length
  return { ok: true, items, parents: items.length + below - children, children }
}

const at = (item: unknown, key: string): unknown =>
  typeof item === 'object' && item ? Reflect.get(item, key) : null
const isNamed = (item: unknown): boolean => typeof item === 'string' || typeof at(item, 'name') === 'string'
const hasParent = (item: unknown): boolean => Boolean(at(item, 'parent'))
const childrenOf = (item: unknown): number => {
  const children = at(item, 'children')
  return Array.isArray(children) ? children.length : 0
}

/** A parent that only its children name counts: the server adds it. */
const counted = (items: readonly CategoryItem[]): CategoryList => {
  if (items.length === 0) return { ok: false, reason: 'empty' }
  const parents = new Set(items.map(({ name, parent }) => parent ?? name)).size
  const children = items.filter(({ parent }) => parent !== undefined).length
  return { ok: true, items, parents, children }
}

/** The text of a loaded file: UTF-8, UTF-16 by its mark, else as Excel writes .csv (Windows-1252). */
export const decodeText = (bytes: Uint8Array): string => {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : null
  try {
    return new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
