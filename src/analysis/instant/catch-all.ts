import { fold } from '../../shared/text.ts'
import type { Label } from '../taxonomy/labels.ts'

/** Names (folded) of categories for what fits nowhere else. */
const CATCH_ALL = new Set(
  (
    'otro otra otros otras other others misc miscellaneous miscelaneo miscelanea varios varias general generales ' +
    'generico generica generic unknown desconocido resto outros outras outro autre autres divers'
  ).split(' '),
)

/** "Otros temas", "Other requests", "Sin clasificar", "No category". */
const PHRASE =
  /^(?:otr[oa]s|others?|outr[oa]s|autres)(?: \w+){1,2}$|^(?:sin|no|un) ?(?:clasific|categor|classif)/

const wordsIn = (name: string): readonly string[] => fold(name).match(/[a-z]+/g) ?? []

/** "Otros", "Miscellaneous", "Other / Otros"… */
const isPlain = (words: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => CATCH_ALL.has(word))

/** Those, "Otros temas", "Sin clasificar"… */
export const isCatchAllName = (name: string): boolean => {
  const words = wordsIn(name)
  return isPlain(words) || PHRASE.test(words.join(' '))
}

/** Whether a label takes what fits nowhere else: by its own name, whatever stands above it. */
const isCatchAll = ({ category }: Label): boolean => isCatchAllName(category.name)

/** Whether what stands below a label's first-level category fits nowhere else. */
const isBelowCatchAll = ({ parent, category }: Label): boolean => isCatchAllName((parent ?? category).name)

/** Whether a label says of a ticket no more than that it fits nowhere else. */
export const claimsNothing = (label: Label): boolean => isBelowCatchAll(label) || isCatchAll(label)

/** The label for tickets without evidence: on the first level or below a first-level catch-all; else the first. */
export const defaultLabel = (labels: readonly Label[]): Label | null =>
  labels.find(({ parent, category }) => isPlain(wordsIn((parent ?? category).name))) ??
  labels.find(isBelowCatchAll) ??
  labels.find(isCatchAll) ??
  labels[0] ??
  null
