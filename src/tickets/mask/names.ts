import { before, IDENTIFIER_TYPES, type Rule } from './rule.ts'

/** What stands before a code, not before a machine or a ticket. */
const CODE_WORD =
  /(?<![\wÀ-ÿ])(?:errore?s?|err|c[óo]digos?|codes?|cod|mensajes?|messages?|msg|excepci[óo]n|exception|event(?:o|id)?|event id|status|kb|hotfix|parche|patch|modelo?s?|model|versi[óo]n|norma|est[áa]ndar|standard)\W{0,4}$/i

const isNoCode = (_: string, text: string, start: number): boolean => !CODE_WORD.test(before(text, start))

const PLACEHOLDER = new RegExp(`^(?:${IDENTIFIER_TYPES.join('|')})_\\d+$`, 'i')

const CLOUD_REGION = /^[a-z]{2}-(?:north|south|east|west|central)/i

const SURE_MACHINE =
  'PC|LT|LAP|LAPTOP|PORTATIL|DESKTOP|WS|WKS|NB|NTB|SRV|SVR|PRN|PRT|SW|SWITCH|RTR|ROUTER|AP|NAS|VM|DC|HV|ESXI?|RDS|CTX|TPV|EQ|EQUIPO|KIOSK'
const LIKELY_MACHINE = 'SERVER|SQL|WEB|APP|WIN|MAC|DB|IPAD|TAB|TABLET|POS|IMP|FW|FS|TS|NODE|HOST|LNX|EXCH|MX'
const SURE_START = new RegExp(`^(?:${SURE_MACHINE})[-_]`, 'i')
const MACHINE_TAIL =
  '(?=[a-z_-]{0,20}\\d)[a-z\\d]{1,20}(?:[-_][a-z\\d]{1,20}){0,4}(?:\\.[a-z][a-z\\d-]{1,40}){0,5}(?![\\w-])'

/** "SQL-2019" is a product, "SQL-PRD01" a machine. */
const isNumberedLikeMachine = (value: string): boolean =>
  SURE_START.test(value) || (/\d{3}|0\d|\d[a-z]+\d/i.test(value) && !/(?:19|20)\d\d$/.test(value))

const isMachine = (value: string, text: string, start: number): boolean =>
  isNumberedLikeMachine(value) && isLikelyName(value, text, start)

const MACHINE_WORD =
  '(?:hostname|host ?name|host|servidor|server|equipo|m[áa]quina|computer(?: ?name)?|nombre de(?:l)? (?:equipo|pc|host)|device ?name)'
const PRODUCT_WITH_NUMBER =
  /^(?:sql|win|windows|exchange|office|oracle|vmware|esxi?|tomcat|jboss|php|java|ubuntu|debian|centos|rhel|iis|http|ipv|utf|x|w|r|sp|v|f|ie|usb|ddr|core|i|m365|o365|db|p|kb)\d/i

const isNamedMachine = (value: string, text: string, start: number): boolean =>
  !PRODUCT_WITH_NUMBER.test(value) &&
  !/^[a-z]{1,2}\d{3,4}[a-z]?$/i.test(value) &&
  isLikelyName(value, text, start)

const isLikelyName = (value: string, text: string, start: number): boolean =>
  !PLACEHOLDER.test(value) && !CLOUD_REGION.test(value) && isNoCode(value, text, start)

const isSiteMachine = (value: string, text: string, start: number): boolean =>
  !NO_PROJECT.test(value.split('-')[0] as string) && isLikelyName(value, text, start)

export const HOST_RULES: readonly Rule[] = [
  {
    type: 'HOST',
    hint: /-[A-Z]{0,6}\d{3}/,
    pattern: /(?<![\w.-])[A-Z]{2,6}-[A-Z]{2,6}-[A-Z]{0,6}\d{3,6}(?![\w-])/g,
    accept: isSiteMachine,
  },
  {
    type: 'HOST',
    pattern: new RegExp(
      `(?<=(?<lead>(?<![\\w.-])(?:${SURE_MACHINE}|${LIKELY_MACHINE})))[-_]${MACHINE_TAIL}`,
      'gi',
    ),
    accept: isMachine,
  },
  {
    type: 'HOST',
    hint: /(?:pc|lt|nb|ap|op|rn|pv|ws)\d{3}/i,
    pattern: /(?<![\w.-])(?:(?:PC|LT|NB|LAP|LAPTOP|DESKTOP|PRN|TPV)\d{3,8}|WS\d{5,8})(?![\w-])/gi,
    accept: isLikelyName,
  },
  {
    type: 'HOST',
    hint: /s(?:rv|vr)/i,
    pattern: /(?<![\w.-])[A-Z]{0,6}(?:SRV|SVR)[A-Z]{0,8}\d{1,4}(?![\w-])/gi,
    accept: isLikelyName,
  },
  {
    type: 'HOST',
    hint: /[A-Z]0\d/,
    pattern:
      /(?<![\w.-])(?:DC|FS|APP|WEB|DB|SQL|MX|TS|RDS|NAS|HV|ESXI?|VM|SW|AP|RTR|FW|PRN|IMP)0\d(?![\w-]|\.\d)/g,
    accept: isLikelyName,
  },
  {
    type: 'HOST',
    words: ['host', 'servidor', 'server', 'equipo', 'maquina', 'máquina', 'computer', 'nombre', 'device'],
    pattern: new RegExp(
      `(?<![\\wÀ-ÿ])${MACHINE_WORD} {0,2}(?:[:=#]|es|is|llamad[oa])? {0,2}["'«(]?(?<value>(?=[a-z_-]{1,20}\\d)[a-z][a-z\\d_-]{3,30})(?![\\w-])`,
      'gi',
    ),
    accept: isNamedMachine,
  },
]

const TICKET_PREFIX =
  'INC|RITM|REQ|CHG|CRQ|PRB|PBI|PKE|SCTASK|CTASK|PTASK|TASK|TKT|WO|CASE|CS|SR|HD|TAS|STRY|SUP|TICKET|INCIDENT'
/** Prefixes of codes, standards and products that look like a project key. */
const NO_PROJECT =
  /^(?:ORA|KB|HTTPS?|CVE|CWE|ISO|COVID|UTF|SHA|RFC|SQL\w*|TNS|PLS|RMAN|CRS|MS|EN|IEC|IEEE|UNE|DIN|ANSI|ASCII|USB|RJ|CAT|DDR|HDMI|DVI|VGA|WIN|AES|RSA|DES|TLS|SSL|MD|PCI|WPA|LTE|SAE|MQ|AMQ|DB|ERR\w*|ERROR|EVENT\w*|EVT|CODE|COD|NDR|SMTP|IMAP|POP|DNS|FTP|LDAP|DHCP|VMW|ESXI?|HP|LG|XPS|MX|SM|RTX|GTX|RX|BIOS|TPM|DLL|EXE|PHP|JDK|JRE|NET|IE|IP|TCP|UDP|AZ|SC|SP|CU|ZIP|PDF|MSG|MSI|EX|FY|TI|UNC|SIM|GPT|LGA|XML|SOAP|API|SKU|REV|VER|WEB|OWASP|NIST|MFC|DCP|SCX|LBP|TSP|OFFICE|WINDOWS|SERVER|PMP|ITIL|CPU|GPU|RAM|SSD|HDD|NVME|LED|LCD|OLED|UHD|FHD)$/

const DEVICE_WORD =
  /(?<![\wÀ-ÿ])(?:impresora|printer|esc[áa]ner|scanner|monitor|router|switch|port[áa]til|laptop|m[óo]dem|docking|brother|canon|hp|epson|samsung|lg|dell|lenovo|ricoh|kyocera|xerox|zebra|cisco|sony|logitech|asus|acer)\W{0,3}$/i

const isProjectKey = (value: string, text: string, start: number): boolean => {
  const [prefix = '', number = ''] = value.split('-')
  if (NO_PROJECT.test(prefix.replace(/\d+$/, '')) || /^(?:19|20)\d\d$/.test(number)) return false
  return isNoCode(value, text, start) && !DEVICE_WORD.test(before(text, start))
}

const TICKET_WORD =
  '(?:tickets?|tiquete|caso|case|incidencia|incidente|incident|solicitud|petici[óo]n|chamado|folio|issue)'

/** A short number is a ticket's only with a sign: "petición #889", but not "incidencia 500". */
const isNumberOfTicket = (value: string, text: string, start: number): boolean =>
  value.length > 3 || /[#ºo°r.:] {0,2}$/i.test(before(text, start, 3))

export const TICKET_RULES: readonly Rule[] = [
  {
    type: 'TICKET',
    pattern: new RegExp(
      `(?=\\d{5})(?<=(?<lead>(?<![\\w-])(?:${TICKET_PREFIX})[-_]?#?))\\d{5,15}(?![\\w-])`,
      'gi',
    ),
  },
  {
    type: 'TICKET',
    hint: /[a-z] #?\d{5}|[a-z]#\d{5}/i,
    pattern: /(?=\d{5})(?<=(?<lead>(?<![\w-])(?:INC|RITM|REQ|CHG|CRQ|PRB) ?#?))\d{5,15}(?![\w-])/gi,
  },
  { type: 'TICKET', pattern: /(?<![\w-])(?:INC|RITM|CHG|CRQ|PRB|TKT|TICKET)[-_#]?\d{3,4}(?![\w-])/g },
  {
    type: 'TICKET',
    pattern: /(?<=(?<lead>(?<![\w.-])[A-Z][A-Z\d]{2,11}))-\d{1,7}(?![\w-]|\.\d)/g,
    accept: isProjectKey,
  },
  {
    type: 'TICKET',
    hint: /-\d{4}-/,
    pattern: /(?<![\w-])(?:INC|REQ|TKT|SR|CASE|TICKET|CHG|PRB)-\d{4}-\d{1,8}(?![\w-])/gi,
  },
  {
    type: 'TICKET',
    words: [
      'ticket',
      'tiquete',
      'caso',
      'case',
      'inciden',
      'solicitud',
      'petici',
      'chamado',
      'folio',
      'issue',
    ],
    pattern: new RegExp(
      `(?<![\\wÀ-ÿ])${TICKET_WORD} {0,2}(?:id )?[.:(]{0,2} {0,2}(?:(?:#|n[úu]m(?:ero)?\\.?|n\\.?[ºo°]\\.?|number) {0,2}:? {0,2})?(?<value>[A-Z]{1,6}-\\d{2,8}|\\d{2,12})(?![\\w]|[.,:/-]\\d)`,
      'gi',
    ),
    accept: isNumberOfTicket,
  },
]

const USER_WORD =
  '(?:usuari[oa]s?|user(?: ?(?:name|id))?|usr|login|logon|uid|samaccountname|cuenta(?: de (?:usuario|red|dominio))?|account|utilizador|usu[áa]rio|utilisateur|upn)'
const NO_USER =
  /^(?:no|na|none|null|unknown|desconocid[oa]|n\/a|all|tod[oa]s|admin(?:istrador|istrator)?|root|system|guest|invitado|nuev[oa]|new|interno|externo|bloquead[oa]|locked|disabled|activ[oa]|remoto|final|vip|el|la|los|las|un|una|the|is|es|de|del|se|sin|con|and|or|y|que|para|por|password|name|id|account|cannot|reports?|says|indica|reporta|solicita|necesita|informa|comenta|quiere|pide|llama|refiere|manifiesta|requests?|needs?|wants?|complains?)$/i
/** Two consonants that start no word: "jperez", "mgarcia" are an initial and a surname. */
const UNSPEAKABLE =
  /^(?!(?:[bcfgkpt][lr]|d[rw]|s[cfhklmnpqtvw]|t[hsw]|w[hr]|kn|g[hn]|p[hsn]|ch|rh|ll|mn|vr|vl|zl)[a-z])[b-df-hj-np-tv-xz]{2}[a-z]{2,}/
/** A digit, or one dot or low line as in "ana.perez"; more dots make a path of code. */
const IS_LOGIN = /^[^.]*\d[^.]*$|^[^.]+[._][^.]+$|^[^.]+-\w[^.]*$/

const isLoginAlone = (value: string): boolean => IS_LOGIN.test(value) || UNSPEAKABLE.test(value)

/** What goes on about somebody: "usuario: agarcia no puede entrar". */
const GOES_ON =
  /^ (?:no|tiene|est[áa]|ha|has|is|was|cannot|can|y|bloquead[oa]|locked|sin|with|con)(?![\wÀ-ÿ])/i

const isLogin = (value: string, text: string, start: number): boolean => {
  if (NO_USER.test(value) || PLACEHOLDER.test(value) || !/[a-z]/i.test(value)) return false
  if (isLoginAlone(value)) return true
  const labelled = /[:=] {0,2}["'«(]?$|["'«]$/.test(before(text, start, 6))
  const after = text.slice(start + value.length, start + value.length + 14)
  const ends = !/^ ?[\wÀ-ÿ]/.test(after) || GOES_ON.test(after)
  return labelled && ends && (/^[a-z]+$/.test(value) || /^[A-Z]{4,}$/.test(value))
}

export const USER_RULES: readonly Rule[] = [
  {
    type: 'USER',
    words: ['users', 'usuarios', 'home', 'documents and settings'],
    pattern:
      /(?<![\w.\\/-])(?:[a-z]:)?[\\/]{1,2}(?:Users|Usuarios|home|Documents and Settings)[\\/]{1,2}(?<value>(?=[\w.-]*[a-z])[\w.-]{2,40})(?![\w.-])/gi,
    accept: (value) => !/^(?:public|default|all|shared|p[úu]blico)$/i.test(value),
  },
  {
    type: 'USER',
    hint: /\\/,
    pattern:
      /(?<![\w\\:/.-])(?!HK|NT|BUILTIN|AUTHORITY|TCP)[A-Z][A-Z\d-]{1,14}\\(?!SQLEXPRESS|MSSQL|SYSTEM|SOFTWARE)[A-Za-z][\w.-]{2,30}(?![\w\\.-])/g,
  },
  {
    type: 'USER',
    pattern: new RegExp(
      `(?<![\\wÀ-ÿ])${USER_WORD}(?![\\wÀ-ÿ])(?: (?:bloquead[oa]|afectad[oa]|solicitante|nuev[oa]|de (?:red|dominio)|affected|locked)(?=\\s?[:=]))? {0,2}(?:[:=]|(?:es|is) )? {0,2}["'«(]?(?<value>(?!\\d)[a-z\\d][\\w.-]{1,38}[a-z\\d])(?![\\wÀ-ÿ@\\\\=])`,
      'gi',
    ),
    accept: isLogin,
  },
]
