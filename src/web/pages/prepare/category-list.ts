import { type CategoryItem, tableItems } from './category-table.ts'

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
  return counted(tableItems(clean) ?? fromLines(clean))
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
