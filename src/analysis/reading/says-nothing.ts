import { fold } from '../../shared/text.ts'

/** What a field may ask for and a ticket not tell. */
const MATTER =
  '(?:sintomas?|acciones|accion|causas?|informacion|detalles?|symptoms?|actions?|causes?|information|details?)'
const KIND =
  '(?:probable|posible|raiz|adicional(?:es)?|especific[oa]s?|previas?|root|possible|specific|further|other)'
const WHAT = `(?:${KIND} )?${MATTER}(?: ${KIND})?`

/** Said of what is told: "no se menciona", "none reported". */
const TELLS =
  '(?:especific|mencion|indic|report|describ|proporcion|detall|aport|senala|document|identific|determin|realiz|tom)'
const TOLD =
  '(?:specified|mentioned|indicated|reported|described|provided|given|stated|documented|identified|determined|taken|performed|recorded|known|available)'
const TOLD_ES = `(?:${TELLS}[a-z]*|conocid[oa]s?|disponibles?)`

/** "en el ticket", "so far". */
const WHERE =
  '(?: (?:en|in) (?:el|la|the) (?:ticket|descripcion|texto|description|text)| hasta (?:el momento|ahora)| yet| so far)?'

const NOTHING = new RegExp(
  `^(?:${[
    'n ?/? ?[ad]',
    'none|nil|null|nothing|ningun[oa]?s?|nada|unknown|desconocid[oa]s?|sin (?:especificar|informacion|datos|determinar)',
    'no (?:se )?(?:aplica|constan?|disponibles?|conocid[oa]s?|(?:sabe|conoce)n?|hay(?: datos)?)',
    `no (?:se )?(?:le )?(?:han? )?${TOLD_ES}(?: (?:ningun[oa]?s?|las?|los))?(?: ${WHAT})?`,
    `(?:no hay|sin|ningun[oa]?s?|no|the ticket does not \\w+(?: any| the| a)?|el ticket no ${TELLS}[a-z]*(?: (?:la|las|los))?) ${WHAT}(?: (?:have|has|were|was|are|is))?(?: been)?(?: (?:${TOLD}|${TOLD_ES}))?`,
    `(?:the |la |las |los )?${WHAT} (?:is |are )?(?:unknown|desconocid[oa]s?|(?:not|no) (?:${TOLD}|${TOLD_ES}))|unknown ${WHAT}`,
    `se desconocen?(?: (?:la|las|los) ${WHAT})?|(?:none|not) (?:${TOLD}|applicable)|no (?:data|actions?)(?: (?:available|given|provided))?`,
  ].join('|')})${WHERE}$`,
)

/** True for "N/A", "No se mencionan síntomas.", "None reported", "—" and whatever else says that there is nothing to say. */
export const saysNothing = (text: string): boolean => {
  const bare = fold(text).replace(/^[\s"'«([-]+|[\s"'»)\].-]+$/g, '')
  return !/[\p{L}\p{N}]/u.test(bare) || NOTHING.test(bare)
}
