import { fold, squeeze } from '../../shared/text.ts'
import { estimateTokens } from '../budget.ts'
import type { Label } from '../taxonomy/labels.ts'
import type { Category } from '../taxonomy/taxonomy.ts'

/** Tokens up to which terms are added to the definitions. */
const TERMS_TOKENS = 1300
/**
 * Tokens that the list may take before its definitions get shorter; labels are never left out. Servers evaluate it
 * once, but hold it in memory for each slot, and evaluate it again where somebody else's request came between.
 */
const LIST_TOKENS = 3000

type Detail = { readonly definitionChars: number; readonly terms: number }

const WHOLE = Number.POSITIVE_INFINITY
const DETAILS: readonly Detail[] = [
  ...[4, 3, 2, 1, 0].map((terms) => ({ definitionChars: WHOLE, terms })),
  ...[400, 160, 80, 56, 40, 28, 0].map((definitionChars) => ({ definitionChars, terms: 0 })),
]

export type CategoryList = {
  /** One line a label, under a heading for each parent, as detailed as there is room for. */
  readonly text: string
  /** Categories whose definition is not there as a whole. */
  readonly shortened: number
}

/** The closed list as a model reads it. */
export const categoryList = (labels: readonly Label[]): CategoryList => {
  const found = DETAILS.find(
    (detail) => estimateTokens(listOf(labels, detail)) <= (detail.terms > 0 ? TERMS_TOKENS : LIST_TOKENS),
  )
  const detail = found ?? { definitionChars: 0, terms: 0 }
  const isShortened = ({ category }: Label): boolean =>
    squeeze(category.definition).length > detail.definitionChars
  return { text: listOf(labels, detail), shortened: labels.filter(isShortened).length }
}

const listOf = (labels: readonly Label[], detail: Detail): string => {
  const twoLevels = labels.some(({ parent }) => parent !== null)
  const groups = Map.groupBy(labels, ({ category, parent }) => (parent ?? category).id)
  const sections = [...groups.values()].map((group) => {
    const lines = group.map((label) => `- ${label.text}${explained(label.category, detail)}`)
    return twoLevels ? [`# ${headingOf(group)}`, ...lines].join('\n') : lines.join('\n')
  })
  return sections.join('\n')
}

const headingOf = ([first]: readonly Label[]): string =>
  squeeze((first?.parent ?? first?.category)?.name ?? '')

const explained = (category: Category, detail: Detail): string => {
  const definition = shortened(squeeze(category.definition), detail.definitionChars)
  const terms = newTerms(`${category.name} ${definition}`, category.terms).slice(0, detail.terms)
  const parts = [definition.replace(/[.;:,]$/, ''), terms.join(', ')].filter((part) => part !== '')
  return parts.length > 0 ? `: ${parts.join('; ')}` : ''
}

/** Words that lead on to others, so that no explanation ends with one; besides these, those of up to three letters. */
const LEADING_ON =
  /(?:\s+(?:\p{Ll}{1,3}|para|otros?|otras?|sobre|that|with|without|from|their|must|were|other))+$/u

/** Ends at a comma where one is near, else at a word. */
const shortened = (text: string, chars: number): string => {
  if (text.length <= chars) return text
  const words = text.slice(0, chars + 1).replace(/\s*\S*$/, '')
  const clause = words.lastIndexOf(',')
  return clause >= chars / 2 ? words.slice(0, clause) : words.replace(LEADING_ON, '')
}

/** Letters by which two words count as the same: "impresora" and "imprimir" do not, "contraseñas" does. */
const STEM = 5

/** The terms that bring a word of their own; the others cost tokens and tell a model nothing. */
const newTerms = (said: string, terms: readonly string[]): readonly string[] => {
  const known = new Set(stems(said))
  return terms.map(squeeze).filter((term) => {
    const words = stems(term)
    if (words.length === 0 || words.some((word) => known.has(word))) return false
    for (const word of words) known.add(word)
    return true
  })
}

const stems = (text: string): readonly string[] =>
  (fold(text).match(/[\p{L}\p{N}]{2,}/gu) ?? []).map((word) => word.slice(0, STEM))
