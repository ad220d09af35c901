import { isProduct } from '../products.ts'
import { isAfterCodeWord, isAfterMaker, isCodePrefix } from './codes.ts'
import { isPlaceholder, type Rule } from './rule.ts'

const CLOUD_REGION = /^[a-z]{2}-(?:north|south|east|west|central)/i

const isLikelyName = (value: string, text: string, start: number): boolean =>
  !isPlaceholder(value) && !CLOUD_REGION.test(value) && !isAfterCodeWord(text, start)

/** Only machines are named so: a maker before is theirs ("portátil Dell LT-00456"). */
const OWN_MACHINE =
  'PC|LT|LAP|LAPTOP|PORTATIL|DESKTOP|WKS|NB|NTB|SRV|SVR|PRN|PRT|RTR|DC|VM|HV|RDS|CTX|TPV|EQ|EQUIPO|KIOSK'
const SURE_MACHINE = `${OWN_MACHINE}|WS|SW|SWITCH|ROUTER|AP|NAS|ESXI?`
const LIKELY_MACHINE = 'SERVER|SQL|WEB|APP|WIN|MAC|DB|IPAD|TAB|TABLET|POS|IMP|FW|FS|TS|NODE|HOST|LNX|EXCH|MX'
const OWN_START = new RegExp(`^(?:${OWN_MACHINE})[-_]`, 'i')
const SURE_START = new RegExp(`^(?:${SURE_MACHINE})[-_]`, 'i')
const MACHINE_TAIL =
  '(?=[a-z_-]{0,20}\\d)[a-z\\d]{1,20}(?:[-_][a-z\\d]{1,20}){0,4}(?:\\.[a-z][a-z\\d-]{1,40}){0,5}(?![\\w-])'

/** "ESXi-7" and the switches "WS-C2960", whoever makes them. */
const PRODUCT = /^(?:esxi?[-_]\d$|ws-c\d{4})/i
/** Before a number alone these are models, sizes and codes ("MX-511", "SQL-2019", "APP-00001"), unless as "MX-01". */
const MODEL_OR_CODE = /^(?:MX|FS|TS|SQL|APP|WEB|WIN|DB)[-_]\d+$/i
/** Oracle's codes with five digits: "IMP-00003", "APP-FND-01564". */
const ORACLE_CODE = /^(?:IMP-\d{5}|APP-[A-Z]{2,6}-\d{4,5})$/

const isNumberedLikeMachine = (value: string): boolean => {
  if (PRODUCT.test(value) || ORACLE_CODE.test(value)) return false
  if (SURE_START.test(value)) return true
  if (MODEL_OR_CODE.test(value)) return /[-_]0\d{1,2}$/.test(value)
  return /\d{3}|0\d|\d[a-z]+\d/i.test(value) && !/(?:19|20)\d\d$/.test(value)
}

const isModelOfMaker = (value: string, text: string, start: number): boolean =>
  !OWN_START.test(value) && !/[-_]0\d/.test(value) && isAfterMaker(text, start)

const isMachine = (value: string, text: string, start: number): boolean =>
  isNumberedLikeMachine(value) && isLikelyName(value, text, start) && !isModelOfMaker(value, text, start)

/** Of servers, also without a number; "SRV records" are of the DNS. */
const isServer = (value: string, text: string, start: number): boolean =>
  !/[-_](?:records?|registros?|eintr\w+)$/i.test(value) && isLikelyName(value, text, start)

const isSiteMachine = (value: string, text: string, start: number): boolean =>
  !ORACLE_CODE.test(value) &&
  !/-(?:19|20)\d\d$/.test(value) &&
  !isCodePrefix(value.split('-')[0] as string) &&
  isLikelyName(value, text, start)

const NAME_WORD =
  '(?:host ?name|(?:nombre|nome) (?:de|del|do|da) (?:equipo|pc|host|servidor|computador|m[áa]quina)|nom (?:de l.ordinateur|du (?:poste|serveur|pc))|computer ?name|device ?name)'
const MACHINE_WORD = `(?:${NAME_WORD}|host|servidor|server|serveur|equipo|m[áa]quina|computador|ordinateur|computer)`
const PRODUCT_WITH_NUMBER =
  /^(?:win|http|ipv|utf|x|w|r|sp|v|f|ie|usb|ddr|core|i|m365|o365|db|p|kb|mac|gen|nivel|planta|piso|sala)\d/i

/** "optiplex3050" is a product, "sap01" and "sap-prd1" are machines. */
const NAME_AND_NUMBER = /^([a-z]+)(?:[1-9]\d*[a-z]*)?$/

const isProductWithNumber = (value: string): boolean =>
  PRODUCT_WITH_NUMBER.test(value) || isProduct(NAME_AND_NUMBER.exec(value.toLowerCase())?.[1] ?? '')

const isNamedMachine = (value: string, text: string, start: number): boolean =>
  !isProductWithNumber(value) && !/^[a-z]{1,2}\d{3,4}[a-z]?$/i.test(value) && isLikelyName(value, text, start)

const NO_NAME =
  /^(?:no|n\/a|unknown|desconocid[oa]|localhost|null|none|undefined|not-\w+|equipo|server|servidor|host)$/i

const isLabelledMachine = (value: string, text: string, start: number): boolean =>
  !NO_NAME.test(value) && !isProductWithNumber(value) && isLikelyName(value, text, start)

/** In names that begin with country and site: "ESMADWL01234" is a laptop in Madrid. */
const TYPE_IN_NAME = 'PC|LT|NB|LAP|WKS?|WS|WL|WD|DT|DSK|NTB|PRN'

export const HOST_RULES: readonly Rule[] = [
  {
    type: 'HOST',
    hint: /-[A-Z]{0,6}\d{3}/,
    pattern: /(?<![\w.-])[A-Z]{2,6}(?:-[A-Z]{2,6}){1,3}-[A-Z]{0,6}\d{3,6}(?![\w-])/g,
    accept: isSiteMachine,
  },
  {
    type: 'HOST',
    hint: /[-_][a-z_-]{0,20}\d/i,
    pattern: new RegExp(
      `(?<=(?<lead>(?<![\\w.-])(?:${SURE_MACHINE}|${LIKELY_MACHINE})))[-_]${MACHINE_TAIL}`,
      'gi',
    ),
    accept: isMachine,
  },
  {
    type: 'HOST',
    hint: /s(?:rv|vr)[a-z\d]{0,8}[-_]/i,
    pattern:
      /(?<![\w.-])[A-Z]{0,6}(?:SRV|SVR)[A-Z\d]{0,8}[-_][A-Z\d]{2,15}(?:[-_][A-Z\d]{1,15}){0,3}(?![\w-])/gi,
    accept: isServer,
  },
  {
    type: 'HOST',
    hint: /[BLPTC]-[A-Z]{4}/,
    pattern:
      /(?<![\w.-])(?:(?:PC|LT|LAP|LAPTOP|NB)-(?!BASED|COMPATIBLE|LINT|PORTATIL|LAPTOP|DESKTOP|ESCRITORIO|SOBREMESA)[A-Z]{4,15}|DESKTOP-[A-Z]{7})(?![\w-])/g,
    accept: isLikelyName,
  },
  {
    type: 'HOST',
    hint: /(?:pc|lt|nb|ap|op|rn|pv|ks|ws)\d{3}/i,
    pattern: /(?<![\w.-])(?:(?:PC|LT|NB|LAP|LAPTOP|DESKTOP|PRN|TPV|WKS)\d{3,8}|WS\d{5,8})(?![\w-])/gi,
    accept: isLikelyName,
  },
  {
    type: 'HOST',
    hint: /[BCDKLPSTN]\d{4}/,
    pattern: new RegExp(`(?<![\\w.-])[A-Z]{2,6}(?:${TYPE_IN_NAME})\\d{4,6}(?![\\w-])`, 'g'),
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
    words: ['host', 'nombre de', 'nome d', 'nom d', 'computer', 'device'],
    pattern: new RegExp(
      `(?<![\\wÀ-ÿ])${NAME_WORD} {0,2}[:=#]? {0,2}["'«]?(?<value>(?<=[:=#] {0,2}["'«]?)[a-z][a-z\\d_-]{2,30}|[a-z][a-z\\d_]{2,20}-(?:pc|lt|srv|laptop))(?![\\wÀ-ÿ-])`,
      'iy',
    ),
    accept: isLabelledMachine,
  },
  {
    type: 'HOST',
    words: [
      'host',
      'servidor',
      'server',
      'serveur',
      'equipo',
      'maquina',
      'máquina',
      'nombre de',
      'comput',
      'ordinateur',
      'device',
      'nome d',
      'nom d',
    ],
    pattern: new RegExp(
      `(?<![\\wÀ-ÿ])${MACHINE_WORD} {0,2}(?:[:=#]|es|is|é|est|llamad[oa])? {0,2}["'«(]?(?<value>(?=[a-z_-]{1,20}\\d)[a-z][a-z\\d_-]{3,30})(?![\\wÀ-ÿ-])`,
      'iy',
    ),
    accept: isNamedMachine,
  },
]
