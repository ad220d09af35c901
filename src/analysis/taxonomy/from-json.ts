import { checkedTaxonomy } from './check.ts'
import { type CategoryDraft, splitTerms } from './draft.ts'
import { invalid, REASONS } from './reasons.ts'
import type { Taxonomy } from './taxonomy.ts'

type Item = Readonly<Record<string, unknown>>

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listIn = (value: unknown): readonly unknown[] => {
  const list = isItem(value) ? value.categories : value
  if (!Array.isArray(list)) throw invalid(REASONS.wrongShape())
  return list
}

/** A text or a number as text, '' when missing. */
const textOf = (value: unknown): string => {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  throw invalid(REASONS.wrongShape())
}

const termsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(textOf) : splitTerms(textOf(value))

const childrenOf = (value: unknown): readonly CategoryDraft[] =>
  value === undefined || value === null ? [] : listIn(value).map(draftOf)

const draftOf = (value: unknown): CategoryDraft => {
  if (!isItem(value)) return { name: textOf(value) }
  return {
    name: textOf(value.name),
    parent: textOf(value.parent),
    definition: textOf(value.definition),
    terms: termsOf(value.terms),
    code: textOf(value.code),
    id: textOf(value.id),
    children: childrenOf(value.children),
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw invalid(REASONS.notJson())
  }
}

/** Items as they come from a client: names, or objects {name, parent?, definition?, terms?, code?, id?, children?}. */
export const categoriesFromItems = (items: unknown): Taxonomy =>
  checkedTaxonomy('list', listIn(items).map(draftOf))

/**
 * A list written as JSON: [{name, definition?, terms?, code?, id?, children?}], {categories: […]} or names.
 * @throws TriajeError categories.invalid
 */
export const categoriesFromJson = (text: string): Taxonomy => categoriesFromItems(parsed(text))
