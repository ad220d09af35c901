import { fold, squeeze } from '../shared/text.ts'

/** Names that probably mean the same class. The most used is proposed for all of them. */
export type MergeProposal = {
  readonly into: string
  readonly names: readonly string[]
  readonly why: 'spelling' | 'plural' | 'typo'
}

/** A class with too few tickets to be learned from. */
export type SmallClass = { readonly name: string; readonly tickets: number }

export type Hygiene = {
  readonly merges: readonly MergeProposal[]
  readonly small: readonly SmallClass[]
}

/** Classes with fewer tickets are told. */
const ENOUGH = 3
/** A name must be this long before one letter more or less is taken for a slip: "Red" and "Rol" are two words. */
const LONG_ENOUGH = 7
/** A typo is rare beside the name that was meant. */
const TYPO_SHARE = 0.1

/** What to tell about the names of a label column. `counts`: how many tickets have each name, as written. */
export const labelHygiene = (counts: ReadonlyMap<string, number>): Hygiene => ({
  merges: mergesOf([...counts].map(([name, tickets]) => ({ name, tickets, ...formsOf(name) })).sort(larger)),
  small: [...counts]
    .map(([name, tickets]) => ({ name, tickets }))
    .filter(({ tickets }) => tickets < ENOUGH)
    .sort(larger),
})

/** A name in the forms in which it is compared. */
type Named = SmallClass & {
  /** Without case, accents, punctuation and double blanks; signs that tell products apart stay (C#, C++). */
  readonly plain: string
  /** Each word in the singular. */
  readonly singular: string
}

const larger = (a: SmallClass, b: SmallClass): number => b.tickets - a.tickets || (a.name < b.name ? -1 : 1)

const formsOf = (name: string): Pick<Named, 'plain' | 'singular'> => {
  const plain = squeeze(fold(name).replace(/[^\p{L}\p{N}+#]+/gu, ' '))
  return { plain, singular: plain.split(' ').map(singularOf).join(' ') }
}

/** Spanish and English plurals of words long enough to have one: redes → red, impresoras → impresora, boxes → box. */
const singularOf = (word: string): string => {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word
  return word
    .replace(/([^aeiou])es$/, '$1')
    .replace(/([^s])s$/, '$1')
    .replace(/(?<=[sxlr])e$/, '')
}

/** Each name joins the largest one that it resembles; what joined once proposes nothing itself. */
const mergesOf = (names: readonly Named[]): readonly MergeProposal[] => {
  const taken = new Set<string>()
  return names.flatMap((own, at) => {
    if (taken.has(own.name)) return []
    const alike = names
      .slice(at + 1)
      .filter(({ name }) => !taken.has(name))
      .map((other) => ({ name: other.name, why: reasonFor(own, other) }))
      .filter(({ why }) => why !== null)
    for (const { name } of alike) taken.add(name)
    return proposals(own.name, alike)
  })
}

type Alike = { readonly name: string; readonly why: MergeProposal['why'] | null }

/** One proposal for each reason: a person may agree with one and not with another. */
const proposals = (into: string, alike: readonly Alike[]): readonly MergeProposal[] =>
  (['spelling', 'plural', 'typo'] as const)
    .map((why) => ({ into, why, names: alike.filter((one) => one.why === why).map(({ name }) => name) }))
    .filter(({ names }) => names.length > 0)

const reasonFor = (own: Named, other: Named): MergeProposal['why'] | null => {
  if (own.plain === '' || other.plain === '') return null
  if (own.plain.replaceAll(' ', '') === other.plain.replaceAll(' ', '')) return 'spelling'
  if (own.singular === other.singular) return 'plural'
  return isTypo(own, other) ? 'typo' : null
}

/** One slip in a long word, never in a number: "Nivel 1" and "Nivel 2" are two classes, and so are "hardware" and its rival of equal size. */
const isTypo = (own: Named, other: Named): boolean => {
  if (other.tickets > own.tickets * TYPO_SHARE) return false
  if (digitsOf(own.plain) !== digitsOf(other.plain)) return false
  const [words, others] = [own.plain.split(' '), other.plain.split(' ')]
  if (words.length !== others.length) return false
  const different = words.flatMap((word, at) =>
    word === others[at] ? [] : [[word, others[at] as string] as const],
  )
  const [pair] = different
  return different.length === 1 && pair !== undefined && isSlip(...pair)
}

const digitsOf = (text: string): string => text.replace(/\D+/g, '')

/** One letter left out, put in, changed, or two neighbours swapped; never the first, and never a negation. */
const isSlip = (a: string, b: string): boolean => {
  if (Math.min(a.length, b.length) < LONG_ENOUGH || a[0] !== b[0]) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (Math.max(left.length, right.length) <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
