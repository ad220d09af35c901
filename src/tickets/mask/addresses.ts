import { isSoftware } from '../products.ts'
import { before, type Rule } from './rule.ts'

const VERSION_WORD =
  /(?<![\wÀ-ÿ])(?:versi[óo]n(?:es)?|version|vers[ãõ]o|vers[ãõ]es|ver|v|vers|build|release|rel|rev|firmware|driver|controlador|actualizaci[óo]n|update|parche|patch|compilaci[óo]n|cliente|client|agente|agent|module|m[óo]dulo|plugin|jdk|jre|java|sdk)\W{0,4}(?:(?:de|del|do|da|du|of|la|el|le|o|a|the|is|es|to|instalad[oa])\W{1,2}){0,2}$/i
const ADDRESS_WORD =
  /(?<![\wÀ-ÿ])(?:ip|ips|ipv4|direcci[óo]n|endere[çc]o|adresse|address|addr|host|servidor|server|serveur|gateway|puerta de enlace|dns|ping|tracert|traceroute|nslookup|equipo|pc|red|rede|r[ée]seau|network|subred|subnet|m[áa]scara|mask|src|dst|nat|vlan|wan|lan|ftp|radius|proxy|router|switch|ap|impresora|impressora|imprimante|printer|nas|rdp|ssh)(?:\W{1,3}(?:a|al|to|de|del|the|is|es|el|la|con|with)){0,2}\W{0,4}$/i
/** The same anywhere before: "la IP del cliente es 10.1.2.3" is no version. */
const ADDRESS_BEFORE = /(?<![\wÀ-ÿ])(?:ips?|ipv4|servidor|server|serveur|host|ping)(?![\wÀ-ÿ])/i
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
  /(?<![\wÀ-ÿ])(?:oracle|windows|java|office|acrobat|reader|flash|sap|weblogic|websphere|exchange|citrix|vmware|outlook|firefox|chrome|db2|tomcat|navision|php|python)\W{0,2}$/i
const PRODUCT_SLASH = /[a-z]\/$/i
const NAMES_BEFORE = /(?<![\w.-])[\p{L}\d+#]+(?: [\p{Lu}\d][\p{L}\d]*){0,2}(?= {1,2}\(?$)/u
const PORT_OR_MASK = /^(?::\d|\/\d)/

const isFourNumbers = (parts: readonly string[]): boolean =>
  parts.every((part) => Number(part) <= 255 && (part.length === 1 || !part.startsWith('0')))

const isSmall = (part: string): boolean => Number(part) <= SMALL

const isAfterSoftware = (lead: string): boolean =>
  NAMES_BEFORE.exec(lead)?.[0].toLowerCase().split(' ').some(isSoftware) ?? false

const isPrivateVersion = (parts: readonly string[], lead: string): boolean =>
  parts.every(isSmall) && !ADDRESS_BEFORE.test(lead) && REACHES_TEN.test(lead)

const isPublicVersion = (parts: readonly string[], lead: string, after: string): boolean => {
  if (ADDRESS_WORD.test(lead) || PORT_OR_MASK.test(after)) return false
  return (
    Number(parts[0]) < LOW ||
    (Number(parts[0]) < HIGH && parts.slice(1).filter(isSmall).length >= 2 && isAfterSoftware(lead))
  )
}

const isVersion = (parts: readonly string[], lead: string, after: string): boolean => {
  const isPrivate = PRIVATE.test(`${parts.join('.')}.`)
  if (VERSION_WORD.test(lead)) return !(isPrivate && ADDRESS_BEFORE.test(lead))
  if (Number(parts[0]) === 0) return true
  if (isPrivate) return isPrivateVersion(parts, lead)
  return PRODUCT_SLASH.test(lead) || isPublicVersion(parts, lead, after)
}

const isIpv4 = (value: string, text: string, start: number): boolean => {
  const parts = value.split('.')
  const end = start + value.length
  return isFourNumbers(parts) && !isVersion(parts, before(text, start), text.slice(end, end + 2))
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
    hint: /[:-][\da-f]{2}[:-][\da-f]{2}[:-]/i,
    pattern: /(?<![\w:.-])[\da-f]{2}(?:([:-])[\da-f]{2})(?:\1[\da-f]{2}){4}(?![\w:-])/gi,
  },
  {
    type: 'MAC',
    hint: /\.[\da-f]{4}\./i,
    pattern: /(?<![\w:.-])[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4}(?![\w:.-])/gi,
  },
  {
    type: 'IP',
    hint: /:(?::|[\da-f]{1,4}(?::[\da-f]{1,4}){6})/i,
    pattern: /(?<![\w:.])[\da-f:]{2,39}(?![\w:.]|:)/gi,
    accept: isIpv6,
  },
  {
    type: 'IP',
    hint: /\d\.\d{1,3}\.\d/,
    pattern: /(?<![\w.]|\d-)\d{1,3}(?:\.\d{1,3}){3}(?!\w|\.\d)/g,
    accept: isIpv4,
  },
]
