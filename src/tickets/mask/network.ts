import { before, type Rule } from './rule.ts'

const VERSION_WORD =
  /(?<![\wÀ-ÿ])(?:versi[óo]n(?:es)?|version|ver|v|vers|build|release|rel|rev|firmware|driver|controlador|actualizaci[óo]n|update|parche|patch|compilaci[óo]n|cliente|client|agente|agent|module|m[óo]dulo|plugin|jdk|jre|java|sdk)\W{0,4}(?:(?:de|del|of|la|el|the|is|es|a|to|instalad[oa])\W{1,2}){0,2}$/i
const ADDRESS_WORD =
  /(?<![\wÀ-ÿ])(?:ip|ips|ipv4|direcci[óo]n|address|addr|host|servidor|server|gateway|puerta de enlace|dns|ping|tracert|traceroute|nslookup|equipo|pc|red|network|subred|subnet|m[áa]scara|mask|src|dst|nat|vlan|wan|lan|ftp|radius|proxy|router|switch|ap|impresora|printer|nas|rdp|ssh)(?:\W{1,3}(?:a|al|to|de|del|the|is|es|el|la|con|with)){0,2}\W{0,4}$/i
const SOFTWARE_WORD =
  /(?<![\wÀ-ÿ])(?:oracle|windows|java|office|acrobat|sap|weblogic|websphere|exchange|citrix|vmware|outlook|firefox|chrome|sql server|db2|tomcat|navision|php|python)\W{0,2}$/i
const PRIVATE =
  /^(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./
/** Highest group in a version of four small ones such as Oracle 10.2.0.5. */
const SMALL = 30
/** Versions rarely begin with more, public addresses rarely with less. */
const LOW = 24
const PRODUCT_SLASH = /[a-z]\/$/i

const isFourNumbers = (parts: readonly string[]): boolean =>
  parts.every((part) => Number(part) <= 255 && (part.length === 1 || !part.startsWith('0')))

const isVersion = (parts: readonly string[], lead: string, after: string): boolean => {
  if (VERSION_WORD.test(lead) || Number(parts[0]) === 0) return true
  if (PRIVATE.test(`${parts.join('.')}.`)) {
    return SOFTWARE_WORD.test(lead) && parts.every((part) => Number(part) <= SMALL)
  }
  if (PRODUCT_SLASH.test(lead)) return true
  return Number(parts[0]) < LOW && !ADDRESS_WORD.test(lead) && !/^(?::\d|\/\d)/.test(after)
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

const LABEL = '[a-z\\d][a-z\\d-]{0,62}'
const PRIVATE_DOMAIN = 'local|lan|corp|internal|intranet|intra|localdomain|priv'
const PUBLIC_DOMAIN =
  'com|net|org|edu|gob|gov|info|cloud|io|eu|es|mx|ar|cl|co|pe|br|pt|fr|uk|us|de|it|cat|ec|uy|bo|py|ve|cr|gt|sv|hn|ni|pa'
const CODE_PACKAGE = /^(?:org|com|net|java|javax|jakarta|io|sun|es|mx|system|microsoft)\./i
const URL_END = '[^\\s<>"\'|{}[\\]]*[^\\s<>"\'|{}[\\].,;:!?)*]'

export const URL_RULES: readonly Rule[] = [
  {
    type: 'URL',
    hint: /:\/\//,
    pattern: new RegExp(
      `(?<![a-z\\d])(?:https?|ftps?|sftp|smb|nfs|rdp|ldaps?|file|ssh|wss?|(?:jdbc:)?[a-z]{2,12}(?:ql)?):\\/\\/${URL_END}`,
      'gi',
    ),
  },
  { type: 'URL', hint: /www/i, pattern: new RegExp(`(?<![\\w.@/-])www\\d?\\.${LABEL}\\.${URL_END}`, 'gi') },
]

export const MAIL_RULES: readonly Rule[] = [
  {
    type: 'MAIL',
    hint: /@/,
    pattern:
      /(?<![\wÀ-ÿ.+%-])[\wÀ-ÿ+%-][\wÀ-ÿ.+%-]{0,63}@[\wÀ-ÿ-]{1,63}(?:\.[\wÀ-ÿ-]{1,63}){0,5}\.[a-zÀ-ÿ][\wÀ-ÿ-]{1,24}/gi,
  },
]

export const ADDRESS_RULES: readonly Rule[] = [
  { type: 'MAC', pattern: /(?<![\w:.-])[\da-f]{2}(?:([:-])[\da-f]{2})(?:\1[\da-f]{2}){4}(?![\w:-])/gi },
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
  { type: 'IP', pattern: /(?<![\w.]|\d-)\d{1,3}(?:\.\d{1,3}){3}(?!\w|\.\d)/g, accept: isIpv4 },
]

export const DOMAIN_RULES: readonly Rule[] = [
  { type: 'HOST', hint: /\\\\/, pattern: /(?<=(?<![\w:\\])\\\\)[A-Za-z\d][\w.-]{0,62}\w(?![\w.-])/g },
  {
    type: 'HOST',
    hint: new RegExp(`\\.(?:${PRIVATE_DOMAIN})(?![\\w-])`, 'i'),
    pattern: new RegExp(`(?<![\\w.@-])(?:${LABEL}\\.){1,6}(?:${PRIVATE_DOMAIN})(?![\\w-]|\\.\\w)`, 'gi'),
  },
  {
    type: 'HOST',
    hint: new RegExp(`\\.[a-z\\d-]+\\.(?:${PUBLIC_DOMAIN})(?![\\w-])`, 'i'),
    pattern: new RegExp(`(?<![\\w.@-])(?:${LABEL}\\.){2,6}(?:${PUBLIC_DOMAIN})(?![\\w-]|\\.\\w)`, 'gi'),
    accept: (value) => !CODE_PACKAGE.test(value),
  },
]
