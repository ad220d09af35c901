import { tellsTrouble } from './cues.ts'
import { isFiller } from './filler.ts'

/** A text with its folded form, of the same length unless its script has no such form. */
export type Piece = { readonly text: string; readonly folded: string }

/** Greetings and those who are greeted, in folded text. */
const GREETINGS = [
  'muy',
  'hola',
  'ola',
  'buen(?:os|as)? (?:dias?|tardes?|noches?)',
  'buenas',
  'buen dia',
  'saludos(?: cordiales)?(?: desde \\p{L}+)?',
  '(?:reciban? )?(?:un )?(?:cordial|atento|afectuoso|caluroso) saludo',
  'a quien (?:corresponda|pueda interesar)',
  'que tal',
  'tengan? (?:tod[oa]s )?ustede?s?',
  '(?:estimad|apreciad|querid)[oa]s?',
  'hi',
  'hello',
  'hey',
  'hiya',
  'holi',
  'guys',
  'folks',
  'dear',
  'good (?:morning|afternoon|evening)',
  '(?:morning|afternoon|evening)(?=,| (?:all|team|everyone|guys|folks)\\b)',
  'good day',
  'greetings(?: of the day)?',
  'to whom it may concern',
  'bom dia',
  'boa (?:tarde|noite)',
  'bonjour',
  'bonsoir',
  'a tod[oa]s',
  'tod[oa]s(?! (?:l[oa]s|mis|nuestr[oa]s)\\b)',
  'equipo(?: (?:de )?(?:soporte|sistemas|ti|it))?(?=\\s*(?:[,.:;!]|$))',
  '(?:support |it |service desk |helpdesk )?team(?! (?:site|viewer|drive|calendar|folder|mailbox|channel)\\b)',
  'support(?=\\s*(?:[,.:;!]|$))',
  // "Hi all, …" and "Hi all I need …", not "Hi, all printers are down"
  'all(?=\\s*(?:[,.:;!-]|$)| (?:i|we|please|can|could|my|our|the|just|hope|good)\\b)',
  'there(?! (?:is|are|was|were|seems?|appears?)\\b)',
  'everyone(?=\\s*(?:[,.:;!-]|$)| (?:i|we|please|can|could)\\b)',
  'soporte(?: tecnico)?(?=\\s*(?:[,.:;!]|$))',
  'companer[oa]s',
  'colegas',
  'colleagues',
  'sir(?:s)?',
  'madam',
  'amig[oa]s',
  'senor(?:es|a|ita)?',
  '(?:usuari[oa]|cliente|user|customer)s?(?=\\s*,)',
  'service ?desk',
  'help ?desk',
  'mesa de (?:ayuda|servicios?)',
]

const GREETING = new RegExp(`^(?:(?:${GREETINGS.join('|')})(?![\\p{L}\\p{N}])[\\s,.:;!¡/-]*)+`, 'u')

/** A greeting begins with one of these; "equipo" or "soporte" alone do not make one. */
const GREETS =
  /^(?:muy )?(?:hola|ola|buen(?:os|as)?\b|saludos|estimad|apreciad|querid|hi\b|hello|hey\b|dear\b|good (?:morning|afternoon|evening|day)|(?:morning|afternoon|evening)(?=,| (?:all|team|everyone|guys|folks)\b)|greetings|hiya\b|holi\b|to whom it may|a quien (?:corresponda|pueda)|que tal\s*[,.!?]|senores(?=\s*[,:]| (?:mesa|soporte|help|service)\b)|(?:reciban? )?(?:un )?(?:cordial|atento|afectuoso|caluroso) saludo\b|bom dia|boa (?:tarde|noite)|bonjour|bonsoir)/

/** "María," after a greeting. */
const ADDRESSEE = /^(?:\p{Lu}[\p{L}.'’-]+\s*){1,3}[,:!]\s*/u

const THANKS_AT_END =
  /[\s,.;!¡-]+(?:(?:muchas|muchisimas|mil) )?(?:gracias|thank(?:s| you)|thx|(?:un )?saludos?|regards|best regards|merci|obrigad[oa]s?|cordialement)(?: (?:de antemano|por (?:su|tu|la|vuestra) \w+|in advance|very much|a lot|so much|for your \w+|y (?:un )?saludos?|cordial(?:es)?))*[\s.!]*$/

/** "Necesito su ayuda con…", "Please help with…": what follows is the wish. */
const POLITE_START =
  /^(?:(?:por favor|please|porfa)[\s,]+)?(?:(?:necesito|solicito|requiero|(?:i )?need|can you|could you)(?: de)? )?(?:(?:su|tu|vuestra|your|some) (?:ayuda|apoyo|help|assistance)|(?:apoyo|ayudenme|ayudeme|help(?: me)?(?! ?desk)))(?: (?:con|para|with))?[\s,:]+(?!is\b|will\b|would\b)(?:(?:ya que|porque|pues|debido a que|dado que|because|as|since)\s+)?(?=\S)/

/** Prefixes of mail subjects and ticket marks: "RE:", "RV:", "[Ticket#123]". */
const SUBJECT_MARK =
  /^(?:(?:re|fw|fwd|rv|tr|res|enc|asunto|subject)\s*:\s*|\[[^\]]{0,40}\d[^\]]{0,20}\]\s*)+/i

/** "Perdón la molestia, …", "Sorry to bother you but …": what follows is the fault. */
const APOLOGY =
  /^(?:disculp[ae]n?|perdon(?:en|a)?|lo siento(?: mucho)?|(?:(?:i'?m|i am) )?(?:really |very |so )?sorry|apologies)(?: (?:(?:por )?(?:las? )?molestias?|por (?:molestar\w*|la insistencia)|(?:que )?(?:les?|te|os) moleste|to (?:bother|chase|trouble|be a pain)(?: (?:you|again))*|for (?:the )?(?:bother|trouble|hassle|delay)))?(?:\s*[,:;.-]+\s*(?:(?:pero|but) )?| (?:pero|but) )(?=\S)/

/** "Me comunico con ustedes para reportar que…", "This is to inform you that…": what follows is the matter. */
const TELLING_START =
  /^(?:por medio de(?:l| la) presente,? )?(?:(?:me (?:comunico|dirijo|contacto|pongo en contacto) (?:con|a) (?:ustedes|uds\.?|usted|vosotros) )?(?:para|a fin de|con el fin de) (?:reportar|informar|comunicar|indicar|notificar)(?:les?)? que|(?:(?:les?|os|te|se) )?inform(?:o|a|amos) que|(?:les?|os|te) (?:escrib(?:o|imos) para (?:reportar|informar|comunicar|indicar|notificar)(?:les?)?|comunico|comunicamos|reporto|indico|comento|notifico) que|(?:(?:i am|i'm|we are|we're) (?:writing|calling|contacting you)|this is|i (?:would like|want|wanted)|just) to (?:report|inform you|let you know|advise)(?: that)?|(?:please|kindly) (?:be (?:informed|advised)|note) that) (?=\S)/

const FAREWELL =
  /^(?:(?:muchas |mil )?gracias|(?:un )?(?:cordial )?saludos?|atentamente|atte|cordialmente|thanks?|thank you|(?:(?:best|kind|warm) )?regards|sincerely|cheers|merci|obrigad[oa]s?|cordialement|atenciosamente|cumprimentos)\b/

export const isFarewell = ({ folded }: Piece): boolean => FAREWELL.test(folded)

const HAS_WORDS = /[\p{L}\p{N}]/u

/** Last units of a sentence in which thanks may stand. */
const TAIL = 60

const slice = ({ text, folded }: Piece, from: number, to: number): Piece => ({
  text: text.slice(from, to).trim(),
  folded: folded.slice(from, to).trim(),
})

/** A piece without what the pattern finds at its front. */
const cutFront = (piece: Piece, pattern: RegExp): Piece => {
  const length = pattern.exec(piece.folded)?.[0].length ?? 0
  return length > 0 ? slice(piece, length, piece.text.length) : piece
}

const withoutGreeting = (piece: Piece): Piece => {
  if (!GREETS.test(piece.folded)) return piece
  const greeted = cutFront(piece, GREETING)
  const named = ADDRESSEE.exec(greeted.text)?.[0].length ?? 0
  return slice(greeted, named, greeted.text.length)
}

const withoutThanks = (piece: Piece): Piece => {
  const from = Math.max(0, piece.folded.length - TAIL)
  // with a blank in front, thanks may be all that is said
  const blank = from === 0 ? ' ' : ''
  const at = `${blank}${piece.folded.slice(from)}`.search(THANKS_AT_END)
  return at < 0 ? piece : slice(piece, 0, Math.max(0, from + at - blank.length))
}

/** "Tengo el siguiente problema: no abre" → "no abre"; what asks for something is left as it is. */
const withoutLead = (piece: Piece): Piece => {
  const at = piece.folded.indexOf(':')
  const lead = piece.folded.slice(0, Math.max(at, 0))
  if (!isFiller(lead) || tellsTrouble(lead) || !HAS_WORDS.test(piece.folded.slice(at))) return piece
  return slice(piece, at + 1, piece.text.length)
}

/** A sentence without the greeting before it and the thanks after it, in its own words. */
export const withoutCourtesy = (piece: Piece): Piece => {
  if (piece.text.length !== piece.folded.length) return piece
  const bare = withoutThanks(withoutGreeting(cutFront(piece, SUBJECT_MARK)))
  return withoutLead(cutFront(cutFront(cutFront(bare, APOLOGY), TELLING_START), POLITE_START))
}
