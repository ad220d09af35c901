import { fold } from '../../shared/text.ts'
import { FAREWELL, GREETING } from '../courtesy.ts'
import { isProduct } from '../products.ts'
import { withoutClosings } from './closing.ts'
import { isFollowUp } from './follow-up.ts'
import { withoutFooters } from './footers.ts'
import { isHandOver } from './hand-over.ts'
import { hasSign, isFailure } from './matter.ts'
import { isThing } from './names.ts'
import { isSignatureLine } from './signature.ts'
import { saysWhatFails } from './what-fails.ts'

const POINTER =
  /\b(?:te|les?|os|se) (?:reenvi\w+|adjunt\w+|comparto|remito)|\b(?:reenvi\w+|fyi|fwd?|rv|forward\w*|encaminho|je transfere)\b|\b(?:see|read|check|mira|mirad|ver|vean?|veis|revisar?|lean?|leer|segun|como|please find|as per|per|veja|vide|voir)\b.{0,40}\b(?:below|abajo|adjunt\w+|debajo|attached|siguiente|correo|hilo|mail|e-?mail|message|mensaje|cadena|thread|abaixo|ci-dessous|ci-joint)\b|\b(?:below|abajo|ci-dessous|abaixo|continuacion)$/
/** Whoever is stuck waits; a thing that is blocked is the matter. */
const STUCK =
  '(?:i am|i.m|we are|we.re|estoy|estamos|sigo|seguimos|je suis|on est|nous sommes|estou)(?: (?:still|completely|totally|todavia|aun|totalmente|completamente|toujours|ainda))* (?:blocked|stuck|bloquead[oa]s?|parad[oa]s?|bloquee?s?|travad[oa]s?)'
const COURTESY = new RegExp(
  `\\b(?:${GREETING}|${FAREWELL}|por favor|please|para (?:su|tu) (?:gestion|conocimiento|informacion)|sigue (?:igual|ocurriendo|pasando)|still happening|no du\\w+ en \\w+|(?:do not|don.t) hesitate(?: to \\w+)?|n.hesitez pas(?: a \\w+)?|nao hesite\\w*(?: em \\w+)?|no respond(?:er|a[ns]?|ais)|do not reply|without fail|sin falta|${STUCK})\\b`,
  'g',
)
/** What a service desk answers by itself, which tells no matter either. */
const ACKNOWLEDGEMENT =
  /\b(?:hemos recibido su|we(?: have|.ve)? received your|nous avons (?:bien )?recu votre|recebemos (?:[ao] )?(?:sua|seu)|gracias por (?:contactar|comunicarse|escribir)|thank(?:s| you) for (?:contacting|reaching out|your (?:e-?mail|message|request))|merci d[e.] ?(?:nous )?avoir contact|obrigad[oa] por (?:nos )?contat|su (?:solicitud|ticket|caso|incidencia|peticion) (?:ha sido|fue|se ha) (?:registrad|cread|recibid|abiert)|your (?:ticket|request|case) (?:has been|was) (?:received|registered|created|logged|opened)|out of (?:the )?office|fuera de la oficina)/
const MAX_ACKNOWLEDGEMENT = 400
const ADDRESS = /https?:\/\/\S+|\S+@\S+/g
/** Fewer words than this above a quoted mail say nothing without it ("No funciona"). */
const MIN_WORDS = 3
/** A text that points to the mail below and is no longer than this says nothing without it. */
const MAX_POINTING_WORDS = 25
/** What a text with a sign of trouble must say besides ("Falla todas las mañanas"): what fails, or when. */
const POINTS_WITH_SIGN = 4
/** "Mi cuenta está bloqueada": the writer's own thing and how it fails; "Falla de red" may be a heading of what is below. */
const POINTS_WITH_THING_AND_FAULT = 3
const OWN = /\b(?:mis?|my|our|me|nos|nuestr[oa]s?|mon|ma|mes|notre|meus?|minhas?)\b/
/** "La usuaria Marta López no adjunta captura" speaks of somebody else's matter: what it is stands below. */
const ABOUT_ANOTHER =
  /\b(?:usuari\w+|client\w*|users?|utilis\w+|utilizador\w*|colaborador\w*|employees?|colleague|correos?|e-?mails?|tickets?|casos?|solicitud\w*|requests?|chamados?|solicitac\w+|demandes?|requerimientos?|peticion\w*)\b/
const POINTS_ABOUT_ANOTHER = 8
/** Without such a sign only a text that says a lot of things tells a matter of its own; a short one may hand over. */
const POINTS_WITHOUT_SIGN = 10
/** Products and failures say twice as much as other words. */
const POINTS_OF_STRONG_WORD = 2

const wordsOf = (folded: string): readonly string[] =>
  folded.replace(COURTESY, ' ').match(/\p{L}[\p{L}\p{N}]+/gu) ?? []

/** Whoever writes so waits for news of a trouble that is told below, though it "keeps failing". */
const WAITS =
  /\b(?:nadie|nobody|no one|personne ne|ninguem|(?:ha|han) llamado|call(?:ed)? (?:me|us|her|him|back)|rappele\w*|ligou|ligaram|(?:igual|same|mesma coisa|pareil) (?:que|as|qu))\b/

const isFault = (word: string): boolean => isFailure(word) && !word.startsWith('urgent')

const isStrong = (word: string): boolean => isProduct(word) || isFault(word)

const pointsOf = (word: string): number => {
  if (isHandOver(word)) return 0
  return isStrong(word) ? POINTS_OF_STRONG_WORD : 1
}

const isNamedThing = (word: string): boolean => isThing(word) && !isHandOver(word)

/**
 * "Nobody called me back" has a sign of trouble too: only with the thing it is about, or how that fails, do few
 * words tell a matter.
 */
const tellsEnough = (own: string, words: readonly string[]): boolean => {
  const isClear = words.some(isProduct) || (words.some(isFault) && !WAITS.test(own))
  const telling = isClear ? words : words.filter((word) => !isFollowUp(word))
  const hasTrouble = hasSign(own) && (isClear || telling.some(isNamedThing))
  const points = telling.reduce((sum, word) => sum + pointsOf(word), 0)
  if (!hasTrouble) return points >= POINTS_WITHOUT_SIGN
  if (ABOUT_ANOTHER.test(own)) return points >= POINTS_ABOUT_ANOTHER
  const isWhole = OWN.test(own) && words.some(isNamedThing) && words.some(isFault)
  return points >= (isWhole ? POINTS_WITH_THING_AND_FAULT : POINTS_WITH_SIGN)
}

/** What a writer adds to a mail, without farewell, signature and notices; '' when that is all. */
export const ownWords = (text: string): string => withoutClosings(withoutFooters(text))

const foldedWords = (text: string): string =>
  fold(
    ownWords(text)
      .split('\n')
      .filter((line) => !isSignatureLine(line))
      .join('\n'),
  ).replace(ADDRESS, ' ')

/** True when a text has words enough to be about something. */
export const saysSomething = (text: string): boolean => {
  const own = foldedWords(text)
  const words = wordsOf(own)
  return words.length >= MIN_WORDS && (words.some((word) => !isHandOver(word)) || hasSign(own))
}

/** True for a short mail that only says that another one has come. */
export const isAcknowledgement = (text: string): boolean =>
  text.length <= MAX_ACKNOWLEDGEMENT && ACKNOWLEDGEMENT.test(fold(text))

/**
 * True when a text clearly tells a matter by itself, so that the mail below it can go. In doubt false: to show
 * both is better than to lose the problem.
 */
export const tellsMatter = (text: string): boolean => {
  const own = foldedWords(text)
  const words = wordsOf(own)
  if (words.length < MIN_WORDS) return false
  if (words.length <= MAX_POINTING_WORDS && POINTER.test(own)) return false
  return saysWhatFails(own) || tellsEnough(own, words)
}
