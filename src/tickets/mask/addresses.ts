import { isMaker, isSoftware } from '../products.ts'
import { before, type Rule } from './rule.ts'

const VERSION_WORD =
  /(?<![\wÀ-ÿ])(?:versi[óo]n(?:es)?|version|vers[ãõ]o|vers[ãõ]es|ver|v|vers|build|release|rel|rev|firmware|driver|controlador|actualizaci[óo]n|update|parche|patch|compilaci[óo]n|cliente|client|agente|agent|module|m[óo]dulo|plugin|jdk|jre|java|sdk)\W{0,4}(?:(?:de|del|do|da|du|of|la|el|le|o|a|the|is|es|to|instalad[oa])\W{1,2}){0,2}$/i
const NETWORK =
  'ip|ips|ipv4|direcci[óo]n|endere[çc]o|adresse|address|addr|host|servidor|server|serveur|gateway|puerta de enlace|pasarela|dns|ping|tracert|traceroute|nslookup|telnet|equipo|pc|red|rede|r[ée]seau|network|subred|subnet|m[áa]scara|mask|src|dst|nat|vlan|wan|lan|ftp|radius|proxy|router|switch|ap|impresora|impressora|imprimante|printer|nas|rdp|ssh'
const ADDRESS_WORD = new RegExp(
  `(?<![\\wÀ-ÿ])(?:${NETWORK})(?:\\W{1,3}(?:a|al|to|de|del|the|is|es|el|la|con|with)){0,2}\\W{0,4}$`,
  'i',
)
/** The same anywhere before: "la IP del cliente es 10.1.2.3" is no version. */
const ADDRESS_BEFORE = /(?<![\wÀ-ÿ])(?:ips?|ipv4|servidor|server|serveur|host|ping)(?![\wÀ-ÿ])/i
/** The same behind a program that no list has. */
const ADDRESS_NEAR =
  /(?<![\wÀ-ÿ])(?:ips?|ipv4|servidor|server|serveur|host|ping|gateway|dns|router|switch|firewall|proxy|ftp|direcci[óo]n|endere[çc]o|adresse|address|red|rede|r[ée]seau|network|vlan|nas|impresora|impressora|imprimante|printer|sede|oficina|planta|tienda|cpd|delegaci[óo]n|sucursal|office|site)(?![\wÀ-ÿ])/i
/** What leads to an address: "conexión a 8.8.8.8". */
const LEADS_TO =
  /(?<![\wÀ-ÿ])(?:conexi[óo]n|conex[ãa]o|conn?ex?ion|conect\w{1,6}|connect\w{0,4}|acced\w{1,4}|acceso|access|acesso|acc[èe]s|alcanz\w{1,4}|llega\w{0,2}|tr[áa]fico|traffic|tr[áa]fego|trafic|paquetes|packets|ruta|route|salida|petici[óo]n|reach|resuelve|resolver) (?:a|al|ao|à|au|to|with|con|com|avec|hacia|contra|vers|para)(?: (?:el|la|le|the|o))? $/i
/** Public resolvers, which people try; as a version they come after the name of a program. */
const RESOLVERS: ReadonlySet<string> = new Set([
  '8.8.8.8',
  '8.8.4.4',
  '1.1.1.1',
  '1.0.0.1',
  '9.9.9.9',
  '4.2.2.2',
])
const PART_WORD =
  /(?<![\wÀ-ÿ])(?:secci[óo]n|se[çc][ãa]o|section|paso|passo|step|[ée]tape|opci[óo]n|op[çc][ãa]o|option|punto|ponto|point|apartado|cap[íi]tulo|chapter|chapitre|cl[áa]usula|art[íi]culo|artigo|anexo|nivel|tarea|task)\W{1,3}$/i
/** What is told of machines and lines, not of versions. */
const PING_BEHIND = /^[^.;\n]{0,24}(?<![\wÀ-ÿ])(?:ping|icmp|tracert)(?![\wÀ-ÿ])/i
const DOWN_BEHIND =
  /^ (?:(?:no|n[ãa]o|ne|doesn.t|does not|est[áa]|is|sigue|ha) )?(?:contesta|responde|r[ée]pond|ca[íi]d[oa]|down|offline|inalcanzable|inaccesible|unreachable|desconectad[oa]|answers?|respond)(?![\wÀ-ÿ])/i
/** Before a number that nothing is the version of: "el 5.6.7.8 no contesta". */
const NAMELESS =
  /(?:^|[\n.,;:(]\s{0,2}|(?<![\wÀ-ÿ])(?:el|la|los|las|le|the|o|a|al|de|que|y|and|et|e|pero|but|mais|mas) )$/i
/** Cheaper than looking for a list, and rarely true without one. */
const AFTER_NUMBER = /\d[ ,;/][^.\d]{0,7}$/
/** Further ones of a list are what the first is: "dns 8.8.8.8 y 8.8.4.4". */
const LISTED =
  /(?:\d{1,3}(?:\.\d{1,3}){3}(?: ?[,;/] ?| (?:y|e|o|ou|et|and|or|(?:a|to|à|para)(?: la| el| le| o| a| the)?) )){1,3}$/
const PRIVATE =
  /^(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./
/** Highest group in a version of four small ones such as Oracle 10.2.0.5. */
const SMALL = 30
/** Versions rarely begin with more, public addresses rarely with less; unless a program is named before. */
const LOW = 24
/** The versions of browsers, the highest there are. */
const HIGH = 160
/** Programs that have had such a version 10, so that it is no private address. */
const REACHES_TEN =
  /(?<![\wÀ-ÿ])(?:oracle|windows|java|office|acrobat|reader|flash|sap|weblogic|websphere|citrix|vmware|outlook|firefox|chrome|safari|opera|db2|tomcat|navision|php|python|notes|domino|itunes|spss|matlab|symantec|kaspersky|solaris|cognos|informix|netbackup)\W{0,2}$/i
/** Version 10 had few versions below it; "Windows 10.20.1.5" is an address. */
const SMALL_OF_TEN = 9
const PRODUCT_SLASH = /[a-z]\/$/i
const NAMES_BEFORE = /(?<![\w.-])[\p{L}\d+#]+(?: [\p{Lu}\d][\p{L}\d]*){0,2}(?= {1,2}\(?$)/u
const NAME_BEFORE = /(?<![\p{L}\d.-])(\p{Lu}[\p{L}\d]{1,20}) {1,2}\(?$/u
/** Words that begin a sentence, and what has an address without being a program. */
const NO_PROGRAM =
  /^(?:[ea]l|los?|las?|en|ip|ap|pc|nas|del?|desde|hacia|para|por|con|como|sobre|entre|hasta|contra|tras|sin|que|the|from|to|with|des?|du|dans|depuis|les|une|pour|vers|em|na|no|nas|nos|do|da|com|este|esta|ese|this|that|y|vpn|wan|lan|adsl|ftth|movistar|vodafone|jazztel|telef[óo]nica|telmex|claro|entel|tigo|vivo|sfr|free|bouygues|internet|firewall|cortafuegos|sede|oficina|planta|tienda|cpd|c[áa]mara|reloj|lector|dat[áa]fono|tel[ée]fono|central|sql|origen|destino|salida|entrada|p[úu]blica|primaria|secundaria)$/i
/** In networks of offices 10.0.0 is the first. */
const TEN_OF_PROGRAM = /^10\.0\.[1-9]\.\d$/
/** How far around an address its meaning is looked for, also before a list of them. */
const NEAR = 28
const LEAD = 90
const PORT_OR_MASK = /^(?::\d|\/\d)/

/** What stands before and behind. */
type Around = { readonly lead: string; readonly after: string }

const isFourNumbers = (parts: readonly string[]): boolean =>
  parts.every((part) => Number(part) <= 255 && (part.length === 1 || !part.startsWith('0')))

const isSmall = (part: string): boolean => Number(part) <= SMALL

const isAfterSoftware = (lead: string): boolean =>
  NAMES_BEFORE.exec(lead)?.[0].toLowerCase().split(' ').some(isSoftware) ?? false

/** True behind a name in capitals of what may be any program, as no list has them all: "SolidWorks 31.2.0.9". */
const isAfterName = (lead: string): boolean => {
  const name = NAME_BEFORE.exec(lead)?.[1]
  return name !== undefined && !NO_PROGRAM.test(name) && !isMaker(name.toLowerCase())
}

const isPrivateVersion = (parts: readonly string[], { lead, after }: Around): boolean => {
  if (parts[0] !== '10' || Number(parts[1]) > SMALL_OF_TEN || ADDRESS_BEFORE.test(lead)) return false
  if (DOWN_BEHIND.test(after)) return false
  if (REACHES_TEN.test(lead)) return parts.every(isSmall)
  return TEN_OF_PROGRAM.test(parts.join('.')) && isAfterName(lead) && !ADDRESS_NEAR.test(lead)
}

const isHighVersion = (parts: readonly string[], lead: string): boolean => {
  const small = parts.slice(1).filter(isSmall).length
  return (
    (small >= 2 && isAfterSoftware(lead)) || (small === 3 && isAfterName(lead) && !ADDRESS_NEAR.test(lead))
  )
}

const isPublicVersion = (parts: readonly string[], { lead, after }: Around): boolean => {
  if (Number(parts[0]) >= HIGH || PORT_OR_MASK.test(after)) return false
  if (ADDRESS_WORD.test(lead) || LEADS_TO.test(lead)) return false
  if (Number(parts[0]) >= LOW) return isHighVersion(parts, lead)
  if (DOWN_BEHIND.test(after) && NAMELESS.test(lead)) return false
  return !RESOLVERS.has(parts.join('.')) || isAfterName(lead) || PART_WORD.test(lead)
}

const isVersion = (parts: readonly string[], around: Around): boolean => {
  const isPrivate = PRIVATE.test(`${parts.join('.')}.`)
  if (VERSION_WORD.test(around.lead)) return !(isPrivate && ADDRESS_BEFORE.test(around.lead))
  if (Number(parts[0]) === 0) return true
  const seems = isPrivate
    ? isPrivateVersion(parts, around)
    : PRODUCT_SLASH.test(around.lead) || isPublicVersion(parts, around)
  return seems && !PING_BEHIND.test(around.after)
}

/** What stands before an address, or before the list that it is in. */
const leadOf = (text: string, start: number): string => {
  const lead = before(text, start)
  return AFTER_NUMBER.test(lead) ? before(text, start, LEAD).replace(LISTED, '').slice(-NEAR) : lead
}

const isIpv4 = (value: string, text: string, start: number): boolean => {
  const parts = value.split('.')
  const end = start + value.length
  return (
    isFourNumbers(parts) &&
    !isVersion(parts, { lead: leadOf(text, start), after: text.slice(end, end + NEAR) })
  )
}

/** Eight groups, or fewer with one "::", at least one of them with a digit (so that `dead::beef` in code stays). */
const isIpv6 = (value: string): boolean => {
  const halves = value.split('::')
  const groups = value.split(':').filter(Boolean)
  if (halves.length > 2 || !/\d/.test(value) || groups.some((group) => group.length > 4)) return false
  return halves.length === 2 ? groups.length >= 1 && groups.length < 8 : groups.length === 8
}

export const ADDRESS_RULES: readonly Rule[] = [
  {
    type: 'MAC',
    hint: /[:-][\da-f]{2}[:-][\da-f]{2}[:-][\da-f]{2}[:-]/i,
    pattern: /(?<![\w:.-])[\da-f]{2}(?:([:-])[\da-f]{2})(?:\1[\da-f]{2}){4}(?!\w|[:-]\w)/gi,
  },
  {
    type: 'MAC',
    hint: /\.[\da-f]{4}\./i,
    pattern: /(?<![\w:.-])[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4}(?!\w|[:.-]\w)/gi,
  },
  {
    type: 'IP',
    hint: /:(?::|[\da-f]{1,4}(?::[\da-f]{1,4}){6})/i,
    pattern: /(?<![\w:.])[\da-f:]{0,38}(?:[\da-f]|::)(?!\w|[:.]\w|::)/gi,
    accept: isIpv6,
  },
  {
    type: 'IP',
    hint: /\d\.\d{1,3}\.\d/,
    pattern: /(?<![\w.]|\d-)\d{1,3}(?:\.\d{1,3}){3}(?!\w|\.\d)/g,
    accept: isIpv4,
  },
]
