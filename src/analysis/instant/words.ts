import { fold } from '../../shared/text.ts'
import { GENERIC_WORDS, STOP_WORDS } from './stop-words.ts'

const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** The words of a text as written. */
export const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? []

/** Endings of Spanish and English verbs and plurals, longest first, with the letters that must remain. */
const ENDINGS: readonly (readonly [ending: string, rest: number])[] = [
  ['aciones', 4],
  ['acione', 4],
  ['ations', 4],
  ['acion', 4],
  ['ation', 4],
  ['iendo', 3],
  ['ieron', 3],
  ['ando', 4],
  ['aron', 4],
  ['aban', 4],
  ['ado', 4],
  ['ada', 4],
  ['ido', 4],
  ['ida', 4],
  ['aba', 4],
  ['ing', 4],
  ['ar', 4],
  ['er', 4],
  ['ir', 4],
  ['an', 4],
  ['en', 4],
  ['ed', 4],
  ['a', 4],
  ['e', 4],
  ['o', 4],
]

const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word

/**
 * Words that endings would make one with others: "meeting" and "meet", "puerta" and "puerto", "Docker" and "dock".
 * Of such a pair the one that is longer than the stem stands here, the term of a category ("proyecta", "queries") or
 * the word that is taken for it ("presenta", "calle"); of a plural its singular too, unless the two differ.
 */
const UNCUT = new Set(
  (
    'teams windows docker accounting quota supplier customer ficha leave forma turno booking looker listado informe ' +
    'reporte driver copier locker techo licenciado licenciada puerta carpeta libre marcar marcacion meeting leader ' +
    'router vending importe monitoring archivado speaker carta cierto media notes termination terminated feeder ' +
    'holding posting listener training formacion activo activa cliente proyecta queries diaries figures policies ' +
    'marcaciones compromiso indice cifra consumer planner pacs postgres adverts provisioning dynamics stata derechos ' +
    'junta tarde opera building incoming auditorio canvas magento filtracion grado tilde broker carrier ' +
    'provider comanda centos placa consultorio calle officer former false interno interna internacion senala senalan ' +
    'senalo salta presenta presentan presentando presente presento presentar recordar boleto guarde ' +
    'starter joiner joining inician ingresa retired imaging comprar displayed liberacion timbrar ' +
    'timbrado entraron atienden novedades packaging'
  ).split(' '),
)

/** What forms of a word have in common: "bloqueada", "bloqueo" → "bloque"; "printers" → "print". Takes folded words. */
export const stem = (folded: string): string => {
  if (!/^[a-z]+$/.test(folded)) return folded
  if (UNCUT.has(folded)) return folded
  const word = singular(folded)
  if (UNCUT.has(word)) return word
  const ending = ENDINGS.find(([end, rest]) => word.length - end.length >= rest && word.endsWith(end))
  return ending ? word.slice(0, -ending[0].length) : word
}

/** A word with what it may be used for. */
export type Word = { readonly stem: string; readonly kind: 'stop' | 'generic' | 'content' }

export const wordFrom = (written: string): Word => {
  const folded = fold(written)
  if (STOP_WORDS.has(folded)) return { stem: stem(folded), kind: 'stop' }
  const generic = GENERIC_WORDS.has(folded) || folded.length < 2
  return { stem: stem(folded), kind: generic ? 'generic' : 'content' }
}

/** How many words of a folded text say something of their own. */
export const contentCount = (folded: string): number =>
  wordsOf(folded).filter((word) => word.length > 1 && !STOP_WORDS.has(word) && !GENERIC_WORDS.has(word))
    .length
