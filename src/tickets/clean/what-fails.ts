import { matchesOf } from '../../shared/text.ts'
import { isHandOver } from './hand-over.ts'
import { hasProduct } from './matter.ts'
import { isThing } from './names.ts'

/** What fails besides devices and products; "the application" or "the page" may be any: which one stands below. */
const OTHER_THING = /^(?:internet|intranet|correos?|e?mails?|messagerie)$/
/** Whoever tells another's trouble hands it over: how that one told it stands below. */
const REPORTED =
  /\b(?:usuari\w+|client\w*|users?|utilis\w+|utilizador\w*|colaborador\w*|employees?|colleague|(?:indic|report|coment|inform)an?|dicen?|reports?|says|for (?:her|him|them))\b/
const NEGATION =
  "(?:no|nao|tampoco|sin|sem|not|cannot|never|no longer|(?:do|does|did|wo|is|are|was|ca|could)n['’]?t|ne|n['’])"
const OBJECT = "(?:(?:se|me|nos|le|les|s['’]) ?)*"
/** What things do when they work; who waits for an answer or sends a ticket on says none of it of a thing. */
const WORKS =
  '(?:funciona|abre|arranca|enciende|imprime|carga|conecta|entra|inicia|escanea|sincroniza|guarda|llega|sale|detecta|reconoce|carrega|liga)n?|(?:funciona|arranca|carga|conecta|entra|escanea|sincroniza|guarda|llega|inicia|carrega|liga)r|(?:abr|imprim|sal)ir|encender|van?(?! (?:con|para|a|de|en|dirigid))|work(?:s|ing)?|open(?:s|ing)?|start(?:s|ing)?|load(?:s|ing)?|connect(?:s|ing)?|print(?:s|ing)?|boot(?:s|ing)?|sync(?:s|ing)?|turn(?:s|ing)? on|charg(?:es?|ing)|marche|fonctionne|ouvre|demarre|connecte'
const ANSWERS = 'responden?|respond(?:s|ing)?|repond'
const THING_FIRST = new RegExp(`((?:[\\w-]+ ){1,4})${NEGATION} ?${OBJECT}(?:${WORKS}|${ANSWERS})(?!\\w)`, 'g')
const THING_LAST = new RegExp(`(?<!\\w)${NEGATION} ?${OBJECT}(?:${WORKS})((?: [\\w-]+){1,4})`, 'g')
const CANNOT =
  "(?:no (?:puedo|podemos|pueden?|logro|consigo|me deja)|nao (?:consigo|conseguimos|consegue)|can ?['’]?t|cannot|unable to|n['’]arriv\\w+ pas a|ne (?:peux|peut|pouvons) pas)"
/** What only one thing does, and what is missing. */
const ALONE = new RegExp(
  `(?<!\\w)(?:${CANNOT} (?:imprimir|escanear|facturar|print|scan|imprimer|scanner|numeriser)|(?:no (?:hay|tengo|tenemos)|sin|sem|without|no|pas d['’]) ?(?:internet|wi-?fi|red|rede|reseau|network|sonido|audio|sound))(?!\\w)`,
)
const CANNOT_USE = new RegExp(
  `(?<!\\w)${CANNOT} (?:entrar|acceder|conectar(?:me|nos)?|abrir|iniciar|acessar|log ?in|sign in|access|open|connect|ouvrir|acceder|me connecter)((?: [\\w-]+){1,4})`,
  'g',
)

const namesThing = (words: string): boolean =>
  words.split(' ').some((word) => OTHER_THING.test(word) || (isThing(word) && !isHandOver(word))) ||
  hasProduct(words)

/** True for a folded text in which a thing does not do what it is for: "outlook no abre", "no me funciona la impresora". */
export const saysWhatFails = (own: string): boolean =>
  !REPORTED.test(own) &&
  (ALONE.test(own) ||
    [THING_FIRST, THING_LAST, CANNOT_USE].some((pattern) =>
      matchesOf(own, pattern).some(([, words = '']) => namesThing(words)),
    ))
