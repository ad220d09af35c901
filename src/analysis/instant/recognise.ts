import { starterTaxonomy } from '../taxonomy/starter.ts'
import type { Category } from '../taxonomy/taxonomy.ts'
import { ALIASES } from './aliases.ts'
import { phraseOf } from './sayings.ts'

/** Least part of a name that must be known. */
const KNOWN = 1 / 3

const STARTERS: readonly Category[] = (['es', 'en'] as const).flatMap(
  (language) => starterTaxonomy(language).categories,
)

type Index = ReadonlyMap<string, ReadonlySet<string>>

const indexed = (): Index => {
  const ids = new Map<string, Set<string>>()
  for (const { id, name, terms } of STARTERS)
    for (const phrase of [name, ...terms, ...(ALIASES.get(id) ?? [])]) {
      const key = phraseOf(phrase).join(' ')
      ids.set(key, (ids.get(key) ?? new Set()).add(id))
    }
  ids.delete('')
  return ids
}

let index: Index | null = null

/** Ids of the starter categories that a phrase names; the index is made when first needed, not at start. */
const idsOf = (words: readonly string[]): ReadonlySet<string> | undefined => {
  index ??= indexed()
  return index.get(words.join(' '))
}

/** Every run of words of a phrase, the longest first. */
const runsOf = (words: readonly string[]): string[][] =>
  words
    .flatMap((_, from) => words.slice(from).map((_, more) => words.slice(from, from + more + 1)))
    .sort((a, b) => b.length - a.length)

/**
 * Starter categories that the name of a category in another list stands for, by id: "Redes" → network,
 * "Impresoras y escáneres" → printing, printing.scanner. Of a group and its own leaf the group is told.
 */
export const recognise = (name: string): ReadonlySet<string> => {
  const [last = '', above = ''] = name.split(PATH).reverse()
  const ids = recogniseText(last)
  return ids.size > 0 || above === '' ? ids : recogniseText(name)
}

/** "Hardware > Printer", "01 - Redes": what stands last is what the category is. */
const PATH = /\s*(?:>|»|::|→|\|)\s*|\s[-–—/]\s/u

const recogniseText = (name: string): ReadonlySet<string> => {
  const words = phraseOf(name)
  const known = runsOf(words).filter((run) => run.length / words.length >= KNOWN && idsOf(run))
  const longest = known.filter(
    (run) => !known.some((other) => other.length > run.length && includes(other, run)),
  )
  const ids = new Set([...longest.flatMap((run) => [...(idsOf(run) ?? [])]), ...recogniseWhole(name)])
  return new Set([...ids].filter((id) => !ids.has(parentOf(id))))
}

/** "Hardware y software", "Business apps (ERP/CRM)": what each part is named after. */
const PARTS = /\s+(?:y|e|o|u|and|or)\s+|[/&,;()+|]/u

/** Those that a name, or else a part of it, stands for as a whole: "VPN" and "Wifi y VPN", not "VPN de tiendas". */
export const recogniseWhole = (name: string): ReadonlySet<string> =>
  idsOf(phraseOf(name)) ?? new Set(name.split(PARTS).flatMap((part) => [...(idsOf(phraseOf(part)) ?? [])]))

const includes = (whole: readonly string[], part: readonly string[]): boolean =>
  ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `)

/** "network.vpn" → "network". */
const parentOf = (id: string): string => (id.includes('.') ? (id.split('.')[0] ?? '') : '')
