import { fold } from '../../shared/text.ts'
import { isProduct } from '../products.ts'
import { isJoinedWord, isNoAccount } from './not-names.ts'
import { before, isPlaceholder, type Rule } from './rule.ts'
import { isInitialOfSurname, isSurname } from './surnames.ts'

const USER_WORD =
  '(?:usuari[oa]s?|user(?: ?(?:name|id))?|usr|login|logon|uid|samaccountname|cuenta(?: de (?:usuario|red|dominio))?|account|utilizador|usu[áa]rio|utilisateur|identifiant|compte|upn|(?:logged|signed|logging|signing) (?:in|on) as|running as|conecta(?:d[oa])? como|sesi[óo]n como|connect[ée]e? en tant que)'
/** Between the word and the name: "usuario SAP: JPEREZ". */
const SYSTEM =
  'red|rede|r[ée]seau|dom[ií]nio|domain|domaine|windows|ad|active directory|ldap|sap|vpn|erp|crm|citrix|oracle|correo|google|office ?365|[mo]365|teams|azure|glpi|jira|navision|sage|tpv'
const NO_USER =
  /^(?:no|na|none|null|unknown|desconocid[oa]|n\/a|all|tod[oa]s|admin(?:istrador|istrator)?|root|system|guest|invitado|nuev[oa]|new|interno|externo|bloquead[oa]|locked|disabled|activ[oa]|remoto|final|vip|el|la|los|las|un|una|the|is|es|de|del|se|sin|con|and|or|y|que|para|por|password|name|id|account|cannot|reports?|says|indica|reporta|solicita|necesita|informa|comenta|quiere|pide|llama|refiere|manifiesta|requests?|needs?|wants?|complains?)$/i
/** What an account or a user is of, that no word begins like. */
const TECHNOLOGY =
  /^(?:ldaps?|https?|s?ftps?|smtps?|imaps?|ssh|ssl|mfa|vpn|xml|html|css|sql|rdp|rds|dns|smb|nfs|rfc|crm|bd|db|bbdd|ggpp|gpos?|wsus|mdm|pbx|pstn|rrhh|ntlm|scada|wwwroot|ftproot|htdocs|tcp|vnc|spss|gsuite)$/i
/** Files of a stack trace ("login(LoginContext.java:12)") and domains ("cuenta outlook.com"). */
const FILE =
  /\.(?:java|kt|cs|py|js|jsx|ts|tsx|mjs|php|cpp|c|h|go|rb|scala|vb|sql|class|exe|dll|bat|cmd|ps1|sh|conf|config|cfg|ini|properties|xml|json|ya?ml|toml|html?|aspx?|jsp|css|png|jpe?g|gif|svg|pdf|docx?|xlsx?|pptx?|csv|txt|log|zip|msi|md|tmp|temp|bak|old|new|com|net|org)$/i
/** Two consonants that start no word: "jperez", "mgarcia" are an initial and a surname. */
const UNSPEAKABLE =
  /^(?!(?:[bcfgkpt][lr]|d[rw]|s[cfhklmnpqtvw]|t[hsw]|w[hr]|kn|g[hn]|p[hsn]|ch|rh|ll|mn|vr|vl|zl)[a-z])[b-df-hj-np-tv-xz]{2}[a-z]{2,}$/
/** A digit, or one dot or low line as in "ana.perez"; more dots make a path of code. */
const IS_LOGIN = /^[^.]*\d[^.]*$|^[^.]+[._][^.]+$/
const ACCOUNT_PREFIX = /^(?:svc|srv|service|adm|admin|ext|usr|prov|sa|da)-/i

const isInitialAndSurname = (value: string): boolean =>
  UNSPEAKABLE.test(/^[A-Z]{5,}$/.test(value) ? value.toLowerCase() : value) ||
  (/^(?:[a-z]+|[A-Z]+)$/.test(value) && isInitialOfSurname(value))

/** Joined by a dash: "svc-backup", "ana-perez", but not "back-office". */
const isJoinedLogin = (value: string): boolean =>
  value.includes('-') &&
  (ACCOUNT_PREFIX.test(value) ||
    value.split('-').some((piece) => isInitialAndSurname(piece) || isSurname(piece.toLowerCase())))

/** True for what is a login by its letters alone. */
export const isLoginAlone = (value: string): boolean =>
  IS_LOGIN.test(value) || isInitialAndSurname(value) || isJoinedLogin(value)

/** "gmail", "win10", "m365": what an account is of. */
const isTechnology = (value: string): boolean => {
  const name = value.replace(/\d+$/, '')
  return TECHNOLOGY.test(name) || isProduct(name.toLowerCase()) || /^(?:[mo]365|s4hana)$/i.test(value)
}

/** SAP's own codes: "usuario SAP SU01". */
const isTransaction = (value: string, text: string, start: number): boolean =>
  /^[A-Z]{2,4}\d{1,2}[A-Z]?$/.test(value) && /sap $/i.test(before(text, start, 4))

/** What goes on about somebody: "usuario: agarcia no puede entrar". */
const GOES_ON =
  /^ (?:no|n[ãa]o|ne|tiene|est[áa]|ha|has|is|was|cannot|can|y|bloquead[oa]|locked|sin|sem|with|con|com)(?![\wÀ-ÿ])/i

const isLogin = (value: string, text: string, start: number): boolean => {
  if (NO_USER.test(value) || isPlaceholder(value) || !/[a-z]/i.test(value)) return false
  if (FILE.test(value) || isTechnology(value) || isNoAccount(value) || isJoinedWord(value)) return false
  if (isTransaction(value, text, start)) return false
  if (isLoginAlone(value)) return true
  const labelled = /[:=] {0,2}["'«(]?$|["'«]$/.test(before(text, start, 6))
  const after = text.slice(start + value.length, start + value.length + 14)
  const ends = !/^ ?[\wÀ-ÿ]/.test(after) || GOES_ON.test(after)
  return labelled && ends && (/^[a-z]+(?:-[a-z]+)*$/.test(value) || /^[A-Z]{4,}$/.test(value))
}

/** How regular expressions and strings of code begin what looks like a user of a domain: "foo\nbar", "\u00e1". */
const ESCAPE = /^(?:[nrtbfvx][b-df-hj-np-tv-z]|[ux][\da-f]{2})/
const NAME_AND_SURNAME = /^[a-z]{2,}\.[a-z]{3,}$/
const LETTER_AND_NUMBER = /^[a-z]{1,2}\d{4,}$/

/** A domain in lower case looks like a folder: what follows must look like nothing but a person. */
const isDomainUser = (value: string): boolean => {
  const [domain = '', user = ''] = value.split('\\')
  if (/[A-Z]/.test(domain)) return !/[a-z]/.test(domain)
  if (ESCAPE.test(user) || FILE.test(user) || isTechnology(user)) return false
  return UNSPEAKABLE.test(user) || NAME_AND_SURNAME.test(user) || LETTER_AND_NUMBER.test(user)
}

const PERSONNEL_NUMBER = /^[a-z]\d{5,}$/

/**
 * Where nothing says that it is a user but what is done with it, it must look like nothing but a person: "jperez",
 * "ana.perez01", "u123456", but not "dhcp", "vtiger" and "pgadmin".
 */
export const isPersonLogin = (value: string): boolean => {
  if (FILE.test(value) || isTechnology(value) || isNoAccount(value)) return false
  const name = value.replace(/\d{1,3}$/, '')
  return PERSONNEL_NUMBER.test(value) || isSurname(name.split('.')[1] ?? '') || isInitialOfSurname(name)
}

/** "Ana Ruiz (aruiz)", "Luis Gómez (u12345)", but not "Error Fatal (e10053)". */
const isInBrackets = (value: string, text: string, start: number): boolean =>
  isPersonLogin(value) &&
  (!PERSONNEL_NUMBER.test(value) || isSurname(fold(before(text, start).split(' ').at(-2) ?? '')))

export const USER_RULES: readonly Rule[] = [
  {
    type: 'USER',
    hint: /[\\/][uhd]/i,
    pattern:
      /(?<![\w.\\/-])(?:[a-z]:)?[\\/]{1,2}(?:Users|Usuarios|home|Documents and Settings)[\\/]{1,2}(?<value>(?=[\wÀ-ÿ.-]*[a-z])(?:[\wÀ-ÿ.-]{1,30}(?: [\wÀ-ÿ.-]{1,30}){1,3}(?=[\\/])|[\wÀ-ÿ.-]{1,39}[\wÀ-ÿ]))(?![\wÀ-ÿ-]|\.\w)/gi,
    accept: (value) => !/^(?:public|default|all|shared|p[úu]blico)(?: users?)?$/i.test(value),
  },
  {
    type: 'USER',
    hint: /\w\\\w/,
    pattern:
      /(?<![\w\\:/.-])(?!HK|NT|BUILTIN|AUTHORITY|TCP)[A-Za-z][A-Za-z\d-]{1,14}\\(?!SQLEXPRESS|MSSQL|SYSTEM|SOFTWARE)[A-Za-z][\w.-]{1,29}\w(?![\w\\-]|\.\w)/g,
    accept: isDomainUser,
  },
  {
    type: 'USER',
    words:
      'usuari usuári user usr login logon uid samaccountname cuenta account utilizador utilisateur identifiant compte upn logged signed logging signing running conecta sesion sesión connect'.split(
        ' ',
      ),
    pattern: new RegExp(
      `(?<![\\wÀ-ÿ])${USER_WORD}(?![\\wÀ-ÿ])(?: (?:de |del |do |du )?(?:${SYSTEM})(?= ?[:=]? ["'«(]?[a-z])| (?:bloquead[oa]|afectad[oa]|solicitante|nuev[oa]|affected|locked)(?=\\s?[:=]))? {0,2}(?:[:=]|(?:es|is) )? {0,2}["'«(]?(?<value>(?!\\d)[a-z\\d][\\w.-]{1,38}[a-z\\d])(?![\\wÀ-ÿ@\\\\=])`,
      'iy',
    ),
    accept: isLogin,
  },
  {
    type: 'USER',
    words:
      'contrase clave password senha mot buzón buzon mailbox perfil desbloqu unlock resete reset reactiv débloqu'.split(
        ' ',
      ),
    pattern:
      /(?:(?:contrase[ñn]as?|clave|password|senha|mot de passe|buz[óo]n|mailbox|perfil|reset(?:eo)?|desbloqueo|unlock) (?:a|de|do|da|for|of|para)|unlock|reset(?:ear|eo)?|desbloque(?:ar|en|ad|o)|reactivar|d[ée]bloquer) (?:a |al usuario )?["'«(]?(?<value>[a-z][\w.-]{2,30}\w)(?![\wÀ-ÿ@\\=]|[-.]\w)/iy,
    accept: isPersonLogin,
  },
  {
    type: 'USER',
    hint: / \([a-z]/,
    pattern: /(?<=\p{Lu}\p{Ll}{1,14} \p{Lu}\p{Ll}{1,14} \()[a-z][\w.-]{2,30}\w(?=\))/gu,
    accept: isInBrackets,
  },
  {
    type: 'USER',
    hint: /\\/,
    pattern: /(?<=\w\.[a-z]{2,8}\\)[a-z][\w.-]{2,30}\w(?![\w\\-])/gi,
    accept: isPersonLogin,
  },
  {
    type: 'USER',
    hint: /@/,
    pattern: /(?<![\w.@+-])[a-z][\w.-]{2,30}@[a-z][\w-]{1,20}(?![\w@-]|\.\w)/gi,
    accept: (value) => isPersonLogin(value.slice(0, value.indexOf('@'))),
  },
]
