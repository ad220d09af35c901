import { hash } from 'node:crypto'
import { foldInPlace } from './duplicates/folding.ts'
import { type Gap, gapsOf } from './duplicates/gaps.ts'
import type { Ticket } from './ticket.ts'

export { carryOver } from './duplicates/carry-over.ts'

/** What makes two tickets the same question. */
export type DuplicateKey = {
  /** Hex, the same for duplicates; '' when the ticket has no text. */
  readonly key: string
  /** The values that the key leaves out, in the order of its text; those of duplicates correspond one to one. */
  readonly slots: readonly string[]
}

const KEY_LENGTH = 32
const OTHER = '[^a-zA-Z\\d+#\\u00aa\\u00ba\\u00c0-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufeff]'
const NOTE_START = /\n(?=\d{4}-\d\d-\d\d: )/
/**
 * Blanks and punctuation other than a single blank: quicker than asking Unicode of every character and writing every
 * blank again.
 */
const NOT_WORD = new RegExp(`(?:(?! )${OTHER}| (?=${OTHER}))${OTHER}*`, 'g')
const COUNTED_MARK = '0'
/** A full stop alone, as people type it into a field that must be filled, is no text. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u

/** A stretch of the ticket's text as the key sees it: its words, with marks where values were, and the values. */
type Part = { readonly words: string; readonly gaps: readonly Gap[] }

const wordsIn = (plain: string): string => plain.replace(NOT_WORD, ' ').trim()

const keyFrom = (content: string): string => hash('sha256', content, 'hex').slice(0, KEY_LENGTH)

/** The parts of a ticket's text, which lie one line end apart. */
const partsOf = (texts: readonly string[]): readonly Part[] => {
  const text = texts.join('\n')
  const plain = foldInPlace(text)
  const gaps = gapsOf(text, plain)
  let next = 0
  let at = 0
  let end = -1
  return texts.map((part) => {
    at = Math.max(at, end + 1)
    end += part.length + 1
    const first = next
    let words = ''
    for (let gap = gaps[next]; gap && gap.start < end; gap = gaps[++next]) {
      words += `${plain.slice(at, gap.start)} ${gap.mark && `+${gap.mark}+`} `
      at = gap.end
    }
    words = wordsIn(words + plain.slice(at, end))
    return { words, gaps: gaps.slice(first, next).filter(({ slot }) => slot !== null) }
  })
}

/** Notes say the same in whatever order they were made; one that says nothing but its date is none. */
const settled = (notes: readonly Part[]): readonly Part[] =>
  notes
    .filter(({ words }) => words !== `+${COUNTED_MARK}+`)
    .sort((a, b) => (a.words < b.words ? -1 : Number(a.words > b.words)))

/** Which identifiers are the same one: "PC-1 … PC-1" is not the question "PC-1 … PC-2". Counts and dates may repeat by chance. */
const sameness = (gaps: readonly Gap[]): string => {
  const numbers = new Map<string, number>()
  return gaps
    .filter(({ mark }) => mark !== COUNTED_MARK)
    .map(({ mark, slot }) => {
      const name = `${mark} ${slot?.toLowerCase()}`
      const number = numbers.get(name) ?? numbers.size
      numbers.set(name, number)
      return number
    })
    .join(' ')
}

/**
 * The key under which a ticket shares its answer with others. It is coarser than the mask of the prompt:
 * greetings, farewells, remarks, counters, identifiers, people, amounts, dates, times, case, punctuation and the order
 * of the notes leave no trace; error codes, versions, products and every other word ("no") do. Where nothing but
 * remarks is said ("Seguimos sin servicio"), they are the question.
 */
export const duplicateKey = (ticket: Ticket): DuplicateKey => {
  const { title, description, notes, resolution } = ticket
  if (!SAYS_SOMETHING.test(title + description + notes + resolution)) return { key: '', slots: [] }
  const texts = [title, description, resolution, ...notes.split(NOTE_START)]
  const all = partsOf(texts.map((text) => text.normalize('NFC')))
  const parts = [...all.slice(0, 3), ...settled(all.slice(3))]
  if (parts.every(({ words }) => words === ''))
    return { key: keyFrom(wordsIn(foldInPlace(texts.join('\n')))), slots: [] }
  const gaps = parts.flatMap((part) => part.gaps)
  const key = keyFrom([...parts.map(({ words }) => words), sameness(gaps)].join('\n'))
  return { key, slots: gaps.map(({ slot }) => slot ?? '') }
}
