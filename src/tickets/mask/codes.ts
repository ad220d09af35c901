import { isMaker } from '../products.ts'
import { before } from './rule.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** What error codes begin with before a dash and a number; Oracle's first, as its tools have the most. */
const CODES = setOf(
  `ORA TNS PLS RMAN CRS FRM REP IMP EXP LRM KUP UDE UDI OSD NZE OCI PRVF PRVG PRCR PRKO PRKC DBV DGM DIA EVM LPX LSX
  NID NNC NNL NNO NPL OUI PCC PROC PROT QSM SP2 AMD AUD CLSS CLSR DBCA DRG IMG INS KFED LCD NCR O2F O2I O2U PCB PCF
  PGA PGU RDE RDJ SBT SEL TAG VID BEA OPMN WWC DPI JDBC ODBC CPX
  SQL SQLSTATE SQLCODE DB HTTP HTTPS MSIS CAA IDX AADSTS VPN RAS ERR ERROR EVENT EVENTID EVT CODE COD NDR SMTP IMAP
  POP DNS FTP LDAP DHCP VMW VMM DCOM WMI KERNEL BSOD MQ AMQ MSG SEC HRESULT STATUS NPE EXC WRN WARN ALRT ABEND STOP
  NFE NFCE NFSE MDFE SEFAZ SII CFDI AEAT TBAI TICKETBAI SIFEN DIAN SUNAT DTE SPED TGSS`,
)

/** What standards, parts, models, sizes and places begin with. */
const OTHERS = setOf(
  `KB MS CVE CWE ISO COVID UTF SHA RFC EN IEC IEEE UNE DIN ANSI ASCII AES RSA DES TLS SSL MD PCI PCIE WPA LTE SAE FIPS
  XML SOAP API OWASP NIST GDPR PMP ITIL SCORM BASE WGS EPSG
  USB RJ CAT DDR HDMI DVI VGA RAID LTO AVX SSE CPU GPU RAM SSD HDD NVME LED OLED UHD FHD SIM LGA BIOS TPM
  WIN ESXI ESX DLL EXE PHP JDK JRE NET IE IP TCP UDP AZ ZIP PDF MSI GPT WEB OFFICE WINDOWS SERVER UNC SKU REV VER
  HP LG XPS MX SM SC SP CU EX RTX GTX RX MFC DCP SCX LBP TSP SMT IPP MVC RTL STU DSL DIR DGS DAP DCS GXP SPA
  FY TI IVA IRPF MOD MODELO MODEL SERIE SERIES FORM PLAN FASE NIVEL LOTE SALA ROOM ZONA PLANTA PISO RACK CAJA TIENDA
  STORE LINE LINEA`,
)

/** True for capitals before a dash and a number that make a code, a standard or a product of it. */
export const isCodePrefix = (prefix: string): boolean => {
  const letters = prefix.replace(/\d+$/, '')
  return CODES.has(prefix) || CODES.has(letters) || OTHERS.has(letters) || /^(?:SQL|ERR|EVENT)/.test(prefix)
}

/** What stands before a code, not before a machine or a ticket. */
const CODE_WORD =
  /(?<![\wÀ-ÿ])(?:(?:err|cod|msg|mod)\.|err(?:o|eu)?re?s?|err|erros?|c[óo]digos?|codes?|cod|mensajes?|mensage(?:m|ns)|messages?|msg|excepci[óo]n|exce[çc][ãa]o|exception|event(?:o|id)?|event id|status|kb|hotfix|parche|patch|modelo?s?|mod[èe]le|model|versi[óo]n|vers[ãa]o|norma|est[áa]ndar|standard)[^\wÀ-ÿ.!?\n]{0,4}$/i

/** Pieces of names that only errors and constants of code have: "SQL_ERROR_1045", "POS-E05", "SQL-HY000". */
const FAILURE_PIECE =
  /(?:^|[-_])(?:err|errors?|erros?|erreurs?|fail|failed|failure|falha|fallo|down|not|timeout|crash(?:ed)?|exception|exc|invalid|denied|refused|unknown|missing|warning|wrn|hy\d{3}|(?<=_)(?:offset|mode)|(?<=^(?:pos|imp|tpv|prn|prt|app|web|sql|db|fs|ts|fw|mx|node)-)e\d{1,3})(?=[-_.]|\d|$)/i
/** Constants have their words in full: "TS_GATEWAY_23005". */
const CONSTANT = /^[A-Z]+(?:_[A-Z]{4,})+_[1-9]\d{3,}$/

/** True for what looks like a machine's name and is the name of an error. */
export const isNamedLikeFailure = (value: string): boolean =>
  FAILURE_PIECE.test(value) || CONSTANT.test(value)

/** What shows a code and not what shows it: "sale NODE-101", "throws WEB-404". */
const SHOWN =
  /(?<![\wÀ-ÿ])(?:sale|salta|aparece|muestra|arroja|lanza|devuelve|mostra|lan[çc]a|affiche|throws?|returns?|shows?|displays?)(?: (?:el|un|o|um|le|the|an?)(?: (?:aviso|alarma?|alerta?|alarme|warning))?)?[ :("'«]{1,3}$/i

/** True for what an application shows by itself. */
export const isShown = (text: string, start: number): boolean => SHOWN.test(before(text, start, 40))

/** True right behind a word for codes, models or versions. */
export const isAfterCodeWord = (text: string, start: number): boolean => CODE_WORD.test(before(text, start))

/** How far from an error word, in its clause, a code can be. */
const CLAUSE = 60
const CLAUSE_END = /[.;!?]\s|\n/g
/** With two words at most before the code. */
const ERROR_WORD =
  /(?<![\wÀ-ÿ])(?:err(?:or|eur|o)(?:e?s)?|fall(?:a|o|os|as|an|ando|[óo])|falha(?:s|ndo|m)?|fail(?:s|ed|ing|ure)?|crash(?:es|ed)?|exception|excepci[óo]n|c[óo]digos?|codes?|mensajes?|mensage[mn]s?|aparece|muestra|sale|salta|arroja|shows?|displays?|affiche|mostra|lanza|throws?|devuelve|returns?|dump|alarm[ae]?s?|alert[ae]?s?|warnings?|rejei[çc][ãa]o|rejeitad[oa]|reject(?:s|ed|ion)|rejet|rechaz(?:o|a|ad[oa])|abend)(?:[^\wÀ-ÿ]{1,3}[\wÀ-ÿ]{1,20}){0,2}[^\wÀ-ÿ]{0,4}$/i
/** What ends or gives a code right before it: "se cierra con NPE-1234", "el programa da ERP-3021". */
const ENDS_WITH =
  /(?<![\wÀ-ÿ])(?:(?:cierra|termina|finaliza|aborta|encerra|fecha|ferme|plante|clos(?:es|ed)|quits?|exit(?:s|ed)|ends|ended) (?:con|with|com|avec|por)|(?:me|le|les|nos|se|siempre|programa|sistema|aplicaci[óo]n|app|pantalla) da(?:ba)?)[ :("'«]{1,3}$/i
/** After these, what follows is where something happened or is told: "the error in PROJ-123". */
const POINTS_TO_TICKET =
  /(?<![\wÀ-ÿ])(?:in|en|em|dans|que|than|see|vea|ver|veja|voir|by|por|par|of|do|da|du|to|as|like|como|comme|since|after|before|from|para|for|and|y|e|et|or|o|ou|via|fixed|against|on|under|ticket|issue|caso|case|jira)\W{0,3}$/i
const ERROR_BEHIND = /^["')\]]{0,2}:? (?:errors?|exception|failed|failure)(?![\wÀ-ÿ])/i

const clauseBefore = (text: string, start: number): string =>
  before(text, start, CLAUSE).split(CLAUSE_END).at(-1) as string

/** True for what an error word of its clause is about: "falla al imprimir: ABC-1234". */
export const isNearErrorWord = (text: string, start: number, end: number): boolean => {
  if (ERROR_BEHIND.test(text.slice(end, end + 14))) return true
  const clause = clauseBefore(text, start)
  if (ENDS_WITH.test(clause)) return true
  return ERROR_WORD.test(clause) && !POINTS_TO_TICKET.test(clause)
}

const WORDS_BEFORE = /(?:(\p{L}+) )?(\p{L}+)[ ("'«:]{1,2}$/u
/** Between a maker and its code can be a family ("Cisco Catalyst", "Kyocera Ecosys") or "modelo". */
const FAMILY = /^(?:\p{Lu}|model|s[ée]rie)/u

/** True for a code that follows the maker of a device: a model. */
export const isAfterMaker = (text: string, start: number): boolean => {
  const [, first = '', last = ''] = WORDS_BEFORE.exec(before(text, start)) ?? []
  return isMaker(last.toLowerCase()) || (FAMILY.test(last) && isMaker(first.toLowerCase()))
}
