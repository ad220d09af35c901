import { fold } from '../../shared/text.ts'
import { isProduct } from '../products.ts'

/** Words that say that something is not as it should be, of a folded text. */
const NEGATION =
  /\b(?:not|nao|nem|cannot|without|sin|sem|sans|nunca|never|jamais|ne|pas|tampoco|ningun\w*|nenhum\w*|aucune?|(?:ca|do|does|did|wo|is|was|could)n['’]?t|n['’](?:est|a|ai|arrive|ouvre|imprime|apparait))\b/
const FAILURE =
  /^(?:fall[aoe]\w*|fail\w*|falh\w+|echou\w+|echec|crash\w*|cae|cayo|caid[oa]s?|caiu|down|bloque\w*|blocked|locked|travad\w+|trava|lent[oae]s?|slow\w*|stuck|frozen|freez\w+|colgad\w+|cuelga\w*|congel\w+|rot[oa]s?|broken|quebrad\w+|panne|plante[esr]?|expir\w+|caduc\w+|perdid\w+|lost|robad\w+|stolen|averi\w+|danad\w+|casse[esr]?|rompi\w+|corrupt\w+|urgent\w*)$/
/** An error code or the name of a machine; the number of a ticket tells no matter. */
const CODE =
  /\b(?:0x[\da-f]{3,8}|(?!inc|req|ritm|sctask|task|chg|crq|prb|sr|tkt|cs|wo)[a-z]{1,8}[-_]?\d{2,8})\b/

/**
 * Words that a name of a post, a company or a street is made of never include: verbs, pronouns, negations. Behind a
 * dot they are countries ("acme.es").
 */
const SENTENCE =
  /(?<![\p{L}.])(?:[Nn]o|[Nn]ot|[Nn]ão|[Ee]s|[Ee]stá|[Ee]sta|[Ee]stán|[Hh]ay|ha|han|[Hh]e|[Mm]e|[Ss]e|[Tt]e|nos|[Qq]ue|[Cc]uando|[Ss]i|[Ss]í|[Dd]esde|porque|[Pp]ero|[Tt]iene|sale|aparece|[Ff]avor|[Ii]s|[Aa]re|was|[Hh]as|[Hh]ave|[Ww]e|[Ii]t|[Yy]ou|[Mm]y|[Ww]hen|[Pp]lease|[Cc]an|[Cc]ould|quando|é|[Ff]oi|[Mm]eu|[Mm]inha|[Ee]st|[Ss]ont|[Jj]e|[Nn]e|pas|quand|depuis|para que)(?!\p{L})|\bI (?=\p{Ll})|^(?:El|La|Los|Las|The|Le|Les|O|Os|As|Un|Una|Une|Mi|Mis|Mon|Ma) \p{Ll}|[?¿¡=\\"«]|\p{Ll}{5,}[.;:]$/u
const PIECE = /\p{L}[\p{L}\p{N}'’]+/gu

/** In Portuguese "no" is "in the". */
const NO = /\bno\b/
const PORTUGUESE = /\b(?:do|das|ao|aos|pelo|pela|um|uma|com|segue|nao|bom|boa|prezad[oa]s?)\b/

export const isFailure = (word: string): boolean => FAILURE.test(word)

/** True for a line with an error code, the name of a machine or a word of failure. */
const namesTrouble = (folded: string): boolean =>
  CODE.test(folded) || (folded.match(PIECE)?.some(isFailure) ?? false)

/** True when a folded text gives a sign that it is about a trouble of its own. */
export const hasSign = (folded: string): boolean =>
  NEGATION.test(folded) || (NO.test(folded) && !PORTUGUESE.test(folded)) || namesTrouble(folded)

/** True for a line that tells something: no part of a signature, whatever else is in it. */
export const isSentence = (line: string): boolean => SENTENCE.test(line) || namesTrouble(fold(line))

export const hasProduct = (folded: string): boolean => folded.split(/[^a-z\d]+/).some(isProduct)
