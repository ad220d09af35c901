import { checkedTaxonomy } from './check.ts'
import type { CategoryDraft } from './draft.ts'
import { invalid, REASONS } from './reasons.ts'
import type { Taxonomy } from './taxonomy.ts'

/** Width of an indent in blanks; a tab counts as two. */
const width = (indent: string): number => indent.replace(/\t/g, '  ').length

/** "- Red", "• Red", "1. Red", "2) Red", "1.1. Red": the mark in front is not part of the name. */
const MARK = /^(?:[-*•·–—▪◦‣+]\s+|\d{1,3}(?:\.\d{1,3})*[.)]\s+)/u

type Line = { readonly indent: number; readonly name: string }

const lineOf = (raw: string): Line => {
  const text = raw.replace(/[\u00a0\u3000]/gu, ' ')
  const indent = /^\s*/.exec(text)?.[0] ?? ''
  return { indent: width(indent), name: text.trim().replace(MARK, '').trim() }
}

/** Two blanks more than the line above it: its child. */
const isBelow = (line: Line, above: Line): boolean => line.indent >= above.indent + 2

/**
 * A list written as text: one name a line; two blanks or a tab of indent make a child. Blank lines and
 * marks of enumeration are ignored.
 * @throws TriajeError categories.invalid
 */
export const categoriesFromText = (text: string): Taxonomy => {
  const drafts: CategoryDraft[] = []
  const open: Line[] = []
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)
  for (const line of lines.map(lineOf).filter(({ name }) => name !== '')) {
    while (open.length > 0 && !isBelow(line, open.at(-1) as Line)) open.pop()
    if (open.length > 1) throw invalid(REASONS.tooDeep(line.name))
    drafts.push({ name: line.name, parent: open[0]?.name ?? null })
    open.push(line)
  }
  return checkedTaxonomy('list', drafts)
}
