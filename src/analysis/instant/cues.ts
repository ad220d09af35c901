import { fold } from '../../shared/text.ts'

/** What a sentence does, told by words that any desk uses, in Spanish and English. */
export type Cues = {
  /** Something does not work. */
  readonly fault: boolean
  /** It names an error: by word, by code or in quotation marks. */
  readonly error: boolean
  /** It asks for something. */
  readonly request: boolean
  /** When and how often rather than what. */
  readonly circumstance: boolean
  /** It tells what does work. */
  readonly works: boolean
  /** A line that a program wrote. */
  readonly log: boolean
}

const CAUSE =
  /\b(?:causas?(?: raiz| probable| posible)?(?: es| fue| era| identificada)?\b|causad[oa]s? por|el motivo|motivo:|debido a|por culpa de|(?:provocad|originad|ocasionad|generad|producid)[oa]s? por|a causa de|se deb(?:e|ia|io) a|root cause|possible cause|probable cause|caused by|cause(?: was| is)?:|due to|as a result of|the reason|owing to|turned out to be|because of|(?:creo|parece|sospecho|suponemos) que (?:es|fue|seria|sera) (?:por|porque)|i (?:think|suspect) (?:it is|it's|it was) because)/

/** Reasons that are often about something else: they need a fault in the same sentence. */
const WEAK_CAUSE = /\b(?:porque|ya que|puesto que|because|since the)\b/

const CAUSE_LABEL =
  /^(?:(?:posible|probable|possible|likely)\s+)?(?:causa(?:\s+(?:ra[ií]z|probable|posible))?|(?:root\s+)?cause|motivo|reason)\s*[:=]\s*/iu

const ERROR =
  /\b(?:errors?|errores|exception|excepcion|fail(?:s|ed|ure|ing)?|fall(?:a|an|o|aba|ando|ido)|time-?out|0x[0-9a-f]{3,}|denegad[oa]|denied|crash(?:es|ed|ing)?|pantallazo|blue screen|bsod|caducad[oa]|expired|rechazad[oa]|rejected|invalid[oa]?)\b|\b(?:error|codigo|code|message|mensaje)\s*[:=#]?\s*\d/

/** A code like F5-702, ORA-01555, WHEA_UNCORRECTABLE_ERROR or 0x80070005, not the name of a ticket or machine. */
const CODE =
  /\b(?!(?:INC|REQ|RITM|SCTASK|TASK|CHG|CRQ|PRB|TKT|PC|LT|WS|NB|SRV|IP)[-_]?\d)[A-Z]{2,6}[-_ ]?\d{2,}\b|\b[A-Z]{3,}(?:_[A-Z]+)+\b|\b0x[0-9A-Fa-f]{4,}\b/

const QUOTED = /["«“][^"»”]{4,}["»”]/

const FAULT =
  /\b(?:no (?:me |se |le |nos |les |lo |la |puedo |puede |pueden |podemos |consigo |logro )*[a-z]{2,}|lent[oa]s?|bloque\w+|colgad[oa]|cuelga\w*|atasc\w*|caid[oa]|caida|cae|cort(?:a|an|e|es)\b|rot[oa]|danad[oa]|averi\w+|imposible|impide|sin (?:conexion|red|acceso|internet|servicio|senal|espacio|imagen|audio|linea)|desconecta\w*|congela\w*|parpadea\w*|perdid[oa]|desaparec\w+|lleno|llena|slow|freez\w+|stuck|hangs?|down|broken|cannot|can ?not|can't|unable|does ?n[o']t|doesn't|don't|isn't|aren't|is not|are not|do not|does not|won't|will not|no longer|never|missing|lost|disconnect\w*|drops?|locked|flicker\w*|not [a-z]+ing|fails|corrupt\w*|wrong|incorrect\w*)\b/

const REQUEST =
  /\b(?:necesit\w+|solicit\w+|requier\w+|requerimos|quisiera|me gustaria|pedimos|hace falta|(?:i|we) need|would like|(?:could|can|may) (?:i|we|you|someone)(?: please| also)? (?:get|have|put|add|set|install|order|arrange|supply|provide|borrow|send|give|create)|quier[oe]|queremos|(?:me|nos) (?:pueden?|podrian?|podeis|puedes|ayudan? a) (?:dar|asignar|facilitar|instalar|poner|pasar|prestar|conseguir|enviar|crear|agregar|anadir|habilitar|cambiar)|needs?|requests?|requested|requesting|could you|can you|please (?:can|could|may|install|order|supply|arrange|set up|send|put|allocate|create|provide|grant|add|reset|give|change|update|remove|delete|enable|assign|help)|podrian?|podeis|favor de|agrade(?:zco|ceria|cemos|ceriamos)|appreciate it if)\b/

const isError = (text: string, folded: string): boolean =>
  ERROR.test(folded) || CODE.test(text) || QUOTED.test(text)

/** Whether a text names an error. */
export const tellsError = (text: string): boolean => isError(text, fold(text))

/** "Posible causa: certificado caducado" → "certificado caducado". */
export const withoutCauseLabel = (text: string): string => text.replace(CAUSE_LABEL, '')

const LOG = /^(?:log|traza|trace)\b|^\[?\d{4}-\d\d-\d\d[ T]\d\d:\d\d|^\s*at \w+[.\w]+\(/i

/** Time stamps, stack frames, key=value. */
const isLog = (text: string): boolean => LOG.test(text) || /\w=\S.*\w=\S/.test(text)

/** When and how often rather than what: "solo falla desde casa", "several times a day". */
const CIRCUMSTANCE =
  /\b(?:(?:solo|solamente|unicamente) (?:me )?(?:falla|ocurre|pasa|sucede|cuando|desde)|only (?:fails|happens|occurs|when|from)|intermitente\w*|intermittent\w*|veces al dia|times a day|a veces|sometimes)\b/

/** "El resto funciona bien", "Shared drives work over VPN". */
const WORKS =
  /\b(?:works|work (?:over|fine|ok|well|from)|working fine|funcionan?|(?:va|van|anda|andan) (?:bien|perfecto)|(?:is|are|was) (?:fine|ok)|sin problemas?|no problem|perfectamente)\b/

/** @param folded the same text folded */
export const cuesOf = (text: string, folded: string): Cues => {
  const fault = FAULT.test(folded)
  const error = isError(text, folded)
  return {
    fault,
    error,
    request: REQUEST.test(folded),
    circumstance: CIRCUMSTANCE.test(folded),
    works: !fault && !error && WORKS.test(folded),
    log: isLog(text),
  }
}

/** Whether a folded sentence tells that something does not work, by words alone. */
export const tellsFault = (folded: string): boolean => FAULT.test(folded)

/** Whether a folded sentence tells of a fault or asks for something, by words alone. */
export const tellsTrouble = (folded: string): boolean =>
  FAULT.test(folded) || ERROR.test(folded) || REQUEST.test(folded)

/** Whether a folded sentence tells why. */
export const tellsCause = (folded: string, { fault, error }: Cues): boolean =>
  CAUSE.test(folded) || ((fault || error) && WEAK_CAUSE.test(folded))
