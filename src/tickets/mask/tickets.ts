import { isAfterCodeWord, isAfterMaker, isCodePrefix, isNearErrorWord } from './codes.ts'
import { before, type Rule } from './rule.ts'

/** What the tools of service desks begin ticket numbers with; these also apart from the number ("INC 0012345"). */
const NUMBERED = 'INC|RITM|REQ|CHG|CRQ|PRB'
const PREFIX = `${NUMBERED}|PBI|PKE|SCTASK|CTASK|PTASK|TASK|TKT|WO|CASE|CS|SR|HD|TAS|STRY|SUP|TICKET|INCIDENT`
/** Projects whose keys are tickets whatever their number: others need three digits without a zero in front. */
const PROJECTS = new Set(
  `${PREFIX}|IT|SD|RQ|IM|SOL|TCK|TK|ITSM|ITSD|ITS|HELP|HELPDESK|DESK|SERVICEDESK|SUPPORT|SOPORTE|SUPORTE|PROJ|PROY|GLPI|JIRA|BUG|ISSUE|DEMANDE|CHAMADO`.split(
    '|',
  ),
)

/** What is named by capitals and a number as well. */
const THING_WORD =
  /(?<![\wÀ-ÿ])(?:impresora|impressora|imprimante|printer|esc[áa]ner|scanner|monitor|router|switch|port[áa]til|laptop|m[óo]dem|docking|cable|toner|t[óo]ner|cartucho|rol|roles|role|perfil|mandante|mandant|sociedad|almac[ée]n|transacci[óo]n|transa[çc][ãa]o|transaction|tabla|tabela|table|formulario|formul[áa]rio|impreso|licencia|licen[çc]a|tecla|bot[óo]n|pila|bater[íi]a)[ :("]{1,2}$/i

/** What says that a key is a ticket's: "ver IT-1234", "[AB-12]", "relacionado con AB-12". */
const REFERENCE =
  /(?:[[#/]|(?<![\wÀ-ÿ])(?:ver|v[ée]ase|see|voir|veja|jira|glpi|tickets?|tiquete|chamado|issue|bug|re|rv|fwd?|ref|relacionad[oa] con|related to|duplica(?:te|do|da) (?:of|de)|blocked by|depends on)[ :.#]{1,3})$/i

const isReferred = (text: string, start: number): boolean => REFERENCE.test(before(text, start))

const isYear = (number: string): boolean => /^(?:19|20)\d\d$/.test(number)

/** Years, and the lines of a screen. */
const isNoKey = (value: string, number: string): boolean => isYear(number) || /^HD-(?:720|1080)$/.test(value)

/** Jira's keys have no zeros in front, unlike most error codes. */
const isUsualKey = (prefix: string, number: string): boolean =>
  prefix.length > 2 && number.length > 2 && !number.startsWith('0')

const isProjectKey = (value: string, text: string, start: number): boolean => {
  const [prefix = '', number = ''] = value.split('-')
  if (isNoKey(value, number) || isAfterCodeWord(text, start)) return false
  if (PROJECTS.has(prefix) && (prefix.length > 2 || number.length > 2)) return true
  if (isCodePrefix(prefix) || isAfterMaker(text, start) || THING_WORD.test(before(text, start))) return false
  if (isNearErrorWord(text, start, start + value.length)) return false
  return isUsualKey(prefix, number) || isReferred(text, start)
}

const TICKET_WORD =
  '(?:tickets?|tiquete|caso|case|incidencias?|incidentes?|incident|solicitud|solicita[çc][ãa]o|petici[óo]n|chamado|folio|issue|bug|demande|dossier|requ[êe]te|request)'

/** What also asks for a number of things: "demande 1000 licences". */
const ASKS = /(?:demande|dossier|requ[êe]te) {0,2}$/i
/** The same for a longer number, unless things are behind it: "petición 5000 sobres". */
const COUNTS = /(?:petici[óo]n|solicitud|solicita[çc][ãa]o|folio|request) {0,2}$/i
const THINGS_BEHIND =
  /^ (?!(?:los|las|les|nos|os|tras|pues|despu[ée]s|m[áa]s|is|has|was|dos|das|des|nous|vous|dans|sans|pas|plus|apr[èe]s|depois|mais|antes|gracias)\b)(?:de )?[a-zà-ÿ]{3,20}s(?![\wÀ-ÿ])/

const isCount = (value: string, text: string, start: number): boolean =>
  ASKS.test(before(text, start)) ||
  (COUNTS.test(before(text, start)) &&
    THINGS_BEHIND.test(text.slice(start + value.length, start + value.length + 26))) ||
  (value.length < 5 && /request {0,2}$/i.test(before(text, start)))

const SIGN = /(?:[#º°.:]|(?<![a-zà-ÿ])(?:n\.?o|n[úu]m(?:[eé]ro)?|number)) {0,2}$/i

/** A short number or a year is a ticket's only with a sign: "petición #889", but not "incidencia 500". */
const isNumberOfTicket = (value: string, text: string, start: number): boolean =>
  SIGN.test(before(text, start, 9)) || (value.length > 3 && !isYear(value) && !isCount(value, text, start))

/** What is numbered with "#" as well, and codes of letters: "&#12345;". */
const OTHER_NUMBER =
  /(?:(?<![\wÀ-ÿ])(?:pedido|orden|order|commande|factura|invoice|facture|fatura|serie|serial|art[íi]culo|item|part|pieza|l[íi]nea|line|p[áa]gina|page|room|sala)\W{0,3}(?:n[ºo°.]{1,2} ?|number )?|[/\w&])$/i
const COLOUR_WORD =
  /(?<![a-zà-ÿ])(?:colou?r(?:es|s)?|cor(?:es)?|couleurs?|fondo|fundo|fond|background|bgcolor|rgb|hex|html|css|fill|stroke|border|borde|azul|blue|bleu|rojo|vermelho|rouge|verde|green|vert|gris|gr[ae]y|cinza|negro|preto|black|noir|blanco|branco|white|blanc|amarillo|amarelo|yellow|jaune|naranja|laranja|orange)(?![a-zà-ÿ])/i
/** Colours have as many digits ("#003366", with opacity "#00336680"); in code they stand as values. */
const COLOUR_LENGTHS: ReadonlySet<number> = new Set([4, 6, 8])
const VALUE = /(?:[:=]\s?["']?|["'])$/
const LABEL =
  /(?:ref|referencia|reference|refer[êe]ncia|r[ée]f|caso|case|tickets?|glpi|incidencia|incident|chamado|demande|id|n[ºo°])\.? ?[:=] ?["']?$/i

const isColour = (value: string, lead: string): boolean => {
  if (!COLOUR_LENGTHS.has(value.length)) return false
  return COLOUR_WORD.test(lead) || (VALUE.test(lead) && !LABEL.test(lead))
}

const isNumberedCase = (value: string, text: string, start: number): boolean => {
  const lead = before(text, start - 1)
  return (
    !/^(\d)\1+$/.test(value) &&
    !OTHER_NUMBER.test(lead) &&
    !isColour(value, lead) &&
    !isAfterCodeWord(text, start)
  )
}

export const TICKET_RULES: readonly Rule[] = [
  {
    type: 'TICKET',
    words: PREFIX.toLowerCase().split('|'),
    pattern: new RegExp(
      `(?<![\\w-])(?:(?:INC|REQ|TKT|SR|CASE|TICKET|CHG|PRB)-\\d{4}-\\d{1,8}|(?:${PREFIX})[-_]?#?\\d{5,16}|(?:${NUMBERED}) ?#?\\d{5,16}|SR ?#?3-\\d{10,11})(?![\\w-])`,
      'iy',
    ),
  },
  {
    // TOPdesk numbers by kind, year and month, Dynamics by case.
    type: 'TICKET',
    hint: /[ICMPW] ?[12]\d[01]\d[ -]\d{3}|CAS-\d/,
    pattern:
      /(?<![\w-])(?:[ICMPW] ?(?:1[5-9]|2\d)(?:0[1-9]|1[0-2])[ -]\d{3,4}|CAS-\d{5,8}-[A-Z\d]{6})(?![\w-]|[ .,]\d)/g,
    accept: (_, text, start) => !isAfterCodeWord(text, start) && !THING_WORD.test(before(text, start)),
  },
  {
    type: 'TICKET',
    hint: /[A-Z][-_#]?\d{3}/,
    pattern: /(?<![\w-])(?:INC|RITM|CHG|CRQ|PRB|TKT|TICKET)[-_#]?\d{3,4}(?![\w-])/g,
  },
  {
    type: 'TICKET',
    hint: /[A-Z\d]-\d/,
    pattern: /(?<=(?<lead>(?<![\w.-])[A-Z][A-Z\d]{1,11}))-\d{1,7}(?![\w-]|\.\d)/g,
    accept: isProjectKey,
  },
  {
    type: 'TICKET',
    words:
      'ticket tiquete caso case inciden solicit petici chamado folio issue bug demande dossier requ'.split(
        ' ',
      ),
    pattern: new RegExp(
      `(?<![\\wÀ-ÿ])${TICKET_WORD} {0,2}(?:id )?[.:(]{0,2} {0,2}(?:(?:con |with |com |avec )?(?:#|n[úu]m(?:[eé]ro)?\\.?|n\\.?[ºo°]\\.?|number) {0,2}:? {0,2})?(?<value>[A-Z]{1,6}-\\d{2,8}|\\d{4}-\\d{3,8}|\\d{2,16})(?![\\w]|[.,:/-]\\d)`,
      'iy',
    ),
    accept: isNumberOfTicket,
  },
  { type: 'TICKET', hint: /#/, pattern: /(?<=#)\d{4,16}(?![\w-]|[.,]\d)/g, accept: isNumberedCase },
]
