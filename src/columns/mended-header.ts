import { onceWritten } from '../intake/csv/twice.ts'
import { decodeEntitiesOnce } from '../shared/entities.ts'
import { fold } from '../shared/text.ts'
import { NAMES } from './listed-names.ts'

/** What programs put in the place of each byte or letter that they do not know. */
const LOST = /[\ufffd?]+/g
const BROKEN = /\p{L}*[\ufffd?][\p{L}\ufffd?]*/gu
/** No word has more accents, and no header more words to mend: what a hostile file repeats costs nothing. */
const MOST = { lost: 3, words: 4 } as const
/** What is left of a shorter word may be another one. */
const LONG_ENOUGH = 4

const WORDS: readonly string[] = [
  ...new Set(
    Object.values(NAMES)
      .flatMap((tiers) => Object.values(tiers))
      .flatMap((names) => names.split(/[|\s]+/)),
  ),
]
const KNOWN: ReadonlySet<string> = new Set(WORDS)

const ACCENTED =
  `título número código categoría clasificación avería técnico técnica diagnóstico teléfono área compañía
  situação usuário responsável histórico relatório catégorie priorité problème référence numéro résolu créé
  résolution création clôture détail détails détaillée bâtiment`.split(/\s+/)
const ENDINGS = WORDS.filter((word) => /(cion|cao|coes)$/.test(word)).map((word) =>
  word.replace(/cion$/, 'ción').replace(/cao$/, 'ção').replace(/coes$/, 'ções'),
)

/** "creacin" → "creacion", "descrio" → "descricao": what programs that only know ASCII leave of a word. */
const SHORTENED: ReadonlyMap<string, string> = new Map(
  [...ACCENTED, ...ENDINGS]
    .map((word) => [word.replace(/\P{ASCII}/gu, ''), fold(word)] as const)
    .filter(([short]) => short.length >= LONG_ENOUGH && !KNOWN.has(short)),
)

/** A header as it was before some program wrote its accents wrongly: `t&iacute;tulo`, "tÃ­tulo", "t�tulo", "t?tulo". */
export const mendHeader = (header: string): string => {
  const decoded = header.includes('&') ? decodeEntitiesOnce(header) : header
  let left: number = MOST.words
  return onceWritten(decoded).replace(BROKEN, (word) => (left-- > 0 ? mendWord(word) : word))
}

/** A folded word, or the known one of which only the letters without an accent were left. */
export const wholeWord = (word: string): string => SHORTENED.get(word) ?? word

const mendWord = (broken: string): string => {
  const folded = fold(broken)
  const bare = folded.replace(LOST, '')
  if (bare.length < 3 || KNOWN.has(bare) || folded.split(LOST).length > MOST.lost + 1) return broken
  const letters = folded.replace(LOST, ({ length }) => `\\p{L}{${Math.ceil(length / 2)},${length}}`)
  const pattern = new RegExp(`^${letters}$`, 'u')
  const fits = ({ length }: string): boolean => length > bare.length && length <= folded.length
  return WORDS.find((word) => fits(word) && pattern.test(word)) ?? broken
}
