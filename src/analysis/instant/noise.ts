import { isContactLine } from './contact-line.ts'
import { tellsFault } from './cues.ts'

/** Patterns are for folded text: lower case, no accents. */
const any = (...parts: readonly string[]): string => `(?:${parts.join('|')})`

/** "Thanks, but it still fails" is about the fault. */
const UNLESS_BUT = '(?!.*\\b(?:pero|sigue|siguen|aun|but|still|however)\\b)'

/** "Gracias por habilitar el acceso" asks for it, "gracias por atenderme" does not. */
const UNLESS_ASKED =
  '(?! (?:de antemano )?por (?!atender|ayudar|apoyar|responder|contestar|leer|estar|colaborar|gestionar)[a-z]+(?:ar|er|ir)(?:me|nos|l[aoe]s?)?\\b)'

/** What people thank for, when they ask for nothing: not "Agradezco revisar la impresora". */
const THANKED =
  '(?:de antemano|anticipadamente|much[oa]s?|infinitamente|enormemente|desde ya|su|sus|tu|tus|vuestra|la|el|lo|toda?|por|y|a|este|esta|pronta|prestada|oportuna|amable|valiosa|gentil|ayuda|apoyo|atencion|colaboracion|gestion|respuesta|soporte|comprension|tiempo|servicio|interes|cooperacion|asistencia|solucion|ustedes|equipo)'

/** "Sorry but the printer jams" says something behind the apology. */
const UNLESS_FAULT = '(?!.*\\b(?:pero|but|no|not|error|cannot|fall[ao]|fails?|cayo|caid[oa]|down)\\b)'

/** Thanks, farewells and good wishes. */
const COURTESY = any(
  `(?:muchas |muchisimas |mil )?gracias\\b${UNLESS_ASKED}${UNLESS_BUT}`,
  'de antemano|sin (?:otro particular|mas (?:por el momento|que agregar))|(?:bendiciones|tia|ta)\\W*$',
  '(?:un |reciban? un )?(?:cordial )?saludos?\\b(?=.{0,30}$)',
  'atentamente|atte\\b|cordialmente',
  '(?:qued(?:o|amos)|estar(?:e|emos)) (?:muy )?(?:a la espera|atent|(?:al )?pendiente|a (?:su|tu|vuestra) disposicion|a (?:las|sus) ordenes)',
  'estoy (?:muy )?(?:atent|a (?:las|sus) ordenes)',
  '(?:estoy |quedo )?a la espera',
  'esper(?:o|amos|ando) (?:su|tu|vuestra|una (?:pronta|rapida|respuesta|solucion)|pront\\w+|sus|tus)\\b(?!.*\\b(?:con|no)\\b)',
  `(?:le |les |te |os |se )?agrade(?:zco|ceria|cemos|ceriamos|ce)(?: ${THANKED}){0,12}\\W*$`,
  `(?:disculp|perdon|lamento|lo siento|siento (?:las?|mucho))\\w*${UNLESS_FAULT}`,
  '(?:espero|confio en|deseo) (?:que )?(?:\\w+ ){0,3}bien\\b|que (?:tengan?|tengas) (?:un )?(?:buen|lindo|excelente)|(?:feliz|buen|lindo) (?:dia|fin de)|muy amables?\\W*$|un abrazo',
  '(?:ante |para |por )?cualquier (?:duda|cosa|consulta|aclaracion)(?!.*\\b(?:error|falla|tarda|demora|lent[oa]|sale|cierra)\\b)',
  `thank(?:s| you)\\b${UNLESS_BUT}|thx\\b|many thanks|tks\\b`,
  '(?:best|kind|warm|kindest) (?:regards|wishes)|regards\\b|sincerely|cheers\\b|yours\\b',
  'looking forward|(?:i )?look forward|(?:please )?let (?:me|us) know(?! (?:how|why|where|who|which)\\b)|please do not hesitate',
  '(?:if you (?:need|have|require)|in case you|should you) (?:any|further|more)',
  `(?:(?:i'?m|i am|we are|we.re) )?(?:(?:really|very|so|terribly|awfully) )*sorry\\b${UNLESS_FAULT}|(?:my )?apologi(?:[sz]e|es)\\b${UNLESS_FAULT}`,
  '(?:i |we )?(?:hope|trust) (?:you|all|this|that you)\\b.{0,40}$|how are you|hope you are',
  'any (?:help|questions?|assistance)\\b(?! (?:with|on|to|in)\\b)|(?:your (?:help|assistance|support|time) .{0,20})?(?:much|greatly|highly|is|be) appreciated\\W*$|(?:i |we )?(?:would |really |do |greatly )*appreciate(?: (?:it|your?|any|an?|all|the|this|very much|a lot|so much|in advance|quick|prompt|early|help|assistance|support|time|attention|response|reply|efforts?|on|with|for|matter)){0,12}\\W*$|have a (?:nice|good|great)',
  'merci\\b|cordialement|bien a vous|(?:muito )?obrigad[oa]s?\\b|atenciosamente|cumprimentos\\b',
)

/** True of an attachment that is the matter: "Adjunto no abre", "Anexo 4021 sin línea" (a telephone in some countries). */
const UNLESS_MATTER = '(?! (?:\\d+|no|sin|se|demasiado|muy|pesa)\\b)'
const UNLESS_ATTACHMENT =
  '(?!ments? (?:cannot|can.?t|can not|won.?t|will not|do(?:es)?n.?t|do(?:es)? not|fails?|over|too|larger|(?:is|are) (?:not|too|blocked|missing)))'

/** What only asks for help, tells that something is attached or when to call: of use when a ticket says nothing else. */
const BARE = any(
  'por favor,? (?:ayuda|ayudenme|su ayuda|apoyo)\\W*$|(?:necesito|solicito|requiero)(?: de)? (?:(?:su|algo de|tu) )?(?:ayuda|apoyo|asistencia)\\W*$|ayuda\\W*$|help\\W*$|please (?:advise|help|assist|fix|check)(?: (?:this|it|me|us))?\\W*$',
  `(?:os |les |le |te |se |aqui )?(?:adjunt|anex)(?:o|a|amos|an|ando|as|os)?\\b${UNLESS_MATTER}`,
  '(?:por favor,? |favor )?(?:me )?confirm(?:ar|an?|en?)(?: (?:por favor|recepcion|(?:de )?recibido))*\\W*$',
  'ver (?:adjunto|imagen|captura|archivo adjunto)|en (?:el )?adjunto|(?:envio|paso|dejo|mando|incluyo) (?:la |una |el |un )?(?:captura|imagen|foto|pantallazo|evidencia)',
  '(?:la )?captura(?: de pantalla)? adjunta',
  `(?:please )?(?:find|see) (?:the )?(?:attach|screenshot|enclosed)|attach${UNLESS_ATTACHMENT}(?:ed|ing|ment)|(?:i |we )(?:have |am |are )?attach|enclosed`,
  '(?:the )?(?:screen ?shots?|images?|pictures?|photos?|files?|logs?) (?:is |are )?(?:attached|below|enclosed)',
  '(?:el |mi |nuestro )?horario (?:de )?(?:contacto|atencion|trabajo|laboral|disponible)|horario ?:|contact hours|(?:my )?(?:working|office|business) hours',
  `(?:me )?puede[ns]? (?:contactar|localizar|llamar)(?:me)?\\b${UNLESS_FAULT}|you (?:can|may) (?:reach|contact|call) (?:me|us)|(?:please )?(?:contact|call) me\\b`,
  '\\[?(?:image|imagen|cid):',
)

/** Headers of a mail, and what its program writes below it. */
const HEADER = any(
  'enviado desde mi|enviado con|obtener outlook|sent from my|get outlook for',
  '(?:de|from|para|to|cc|cco|bcc|enviado(?: el)?|sent|fecha|date) ?: ',
)

/** What programs write around a text. */
const FRAME = any(
  '\\d{4}-\\d\\d-\\d\\d[ t]\\d\\d:\\d\\d(?::\\d\\d)? - .{2,60}\\([^)]*\\)$',
  'notificacion automatica|automat(?:ic|ed) (?:notification|message|alert)|(?:este es|esto es|this is) (?:un|an|a) (?:mensaje|correo|aviso|auto)\\w* ?(?:autom|gener)|no respond(?:a|er)\\b|do not reply',
)

const EMPTY = new RegExp(`^${any(COURTESY, FRAME)}`, 'u')

/** Words with which a fault can begin too: "Horario de atención no aparece en la web". */
const HEADED = new RegExp(`^${HEADER}`, 'u')
const LOOSE = new RegExp(`^${any(HEADER, BARE)}`, 'u')

const holds = (pattern: RegExp, folded: string): boolean => pattern.test(folded) && !tellsFault(folded)

/** What people, machines and places are called: "Usuario: jperez", not "Usuario: jperez no puede entrar". */
const NAMING = new RegExp(
  `^${any(
    '(?:el )?(?:nombre|modelo|numero) d(?:el|e) (?:equipo|serie|maquina|pc|activo|usuario)|computer name|host ?name|asset|serial number|ip(?: address)? ?:|usuario ?:|user ?:|equipo ?:|maquina ?:',
    '(?:ubicacion|sede|location|site|departamento|department|puesto|cargo|nombre|name) ?:',
  )}`,
  'u',
)

/** True, but of no use to tell what is wrong. */
const META = new RegExp(
  `^${any(
    'ya (?:lo |la )?(?:he |hemos )?(?:reporte|reportad|comunique|avise|abri)',
    '(?:es|esto es|muy|lo) ?(?:muy )?urgente|urge\\b|urgente\\b|(?:this|it) is (?:very )?urgent|urgent\\b|asap\\b',
    '(?:a )?(?:mi|mis|otros?|varios|otras?|algunos) (?:companer|coleg|usuari)|my colleague|other users|some users|several users',
    'relacionad[oa] con (?:el|la) (?:cambio|ticket|incid)|related to (?:change|ticket|inc)',
    '(?:no|nosotros no) (?:he|hemos|se ha) (?:cambiado|modificado|hecho) nada|nothing (?:has )?(?:was )?changed',
    "sigue (?:igual|ocurriendo|pasando|sin)|(?:it is |it's )?still (?:happening|the same)|same (?:issue|problem) (?:again|as)",
    '(?:ocurre|pasa|sucede|empezo|comenzo|it (?:started|began|happens)|started) (?:desde|on|since|yesterday|today|ayer|hoy|el|a)\\b',
    '(?:soy|mi nombre es|me llamo|my name is) (?!.*\\b(?:no|not|y|and|me|tengo|necesito|requiero|solicito|quier\\w+|need|error|pero|but)\\b).{2,60}$',
    'ticket (?:anterior|previo)|previous ticket|i already (?:reported|opened|raised|sent)',
  )}`,
  'u',
)

/** Whether a sentence says nothing at all, even if a ticket has no other: courtesies, signatures, traces of mail. */
export const isEmpty = (folded: string): boolean =>
  EMPTY.test(folded) || holds(HEADED, folded) || isContactLine(folded)

/** Whether a sentence says nothing of the fault. */
export const isNoise = (folded: string): boolean =>
  EMPTY.test(folded) || holds(LOOSE, folded) || isContactLine(folded)

export const isMeta = (folded: string): boolean => META.test(folded) || holds(NAMING, folded)
