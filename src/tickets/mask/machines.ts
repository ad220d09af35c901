import { isMaker, isProduct } from '../products.ts'
import { isAfterCodeWord, isAfterMaker, isCodePrefix, isNamedLikeFailure, isShown } from './codes.ts'
import { isJoinedWord, isState } from './not-names.ts'
import { isPlaceholder } from './rule.ts'

const CLOUD_REGION = /^[a-z]{2}-(?:north|south|east|west|central)/i

export const isLikelyName = (value: string, text: string, start: number): boolean =>
  !isPlaceholder(value) &&
  !CLOUD_REGION.test(value) &&
  !isNamedLikeFailure(value) &&
  !isAfterCodeWord(text, start)

/** Only machines are named so: a maker before is theirs ("portátil Dell LT-00456"). */
const OWN_MACHINE =
  'PC|LT|LAP|LAPTOP|PORTATIL|DESKTOP|WKS|NB|NTB|SRV|SVR|PRN|PRT|RTR|DC|VM|HV|RDS|CTX|TPV|EQ|EQUIPO|KIOSK'
export const SURE_MACHINE = `${OWN_MACHINE}|WS|SW|SWITCH|ROUTER|AP|NAS|ESXI?`
export const LIKELY_MACHINE =
  'SERVER|SQL|WEB|APP|WIN|MAC|DB|IPAD|TAB|TABLET|POS|IMP|FW|FS|TS|NODE|HOST|LNX|EXCH|MX'
const OWN_START = new RegExp(`^(?:${OWN_MACHINE})[-_]`, 'i')
const SURE_START = new RegExp(`^(?:${SURE_MACHINE})[-_]`, 'i')
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

/** With a number alone it may be a code as well. */
const isShownCode = (value: string, text: string, start: number): boolean =>
  /^[A-Z]+[-_][1-9]\d*$/.test(value) && !SURE_START.test(value) && isShown(text, start)

export const isMachine = (value: string, text: string, start: number): boolean =>
  isNumberedLikeMachine(value) &&
  isLikelyName(value, text, start) &&
  !isModelOfMaker(value, text, start) &&
  !isShownCode(value, text, start)

/** "PC-RECEPCION", but not "PC-LENTO". */
export const isPlaceMachine = (value: string, text: string, start: number): boolean =>
  !isState(value.slice(value.indexOf('-') + 1)) && isLikelyName(value, text, start)

/** Of servers, also without a number; "SRV records" are of the DNS. */
export const isServer = (value: string, text: string, start: number): boolean =>
  !/[-_](?:records?|registros?|eintr\w+)$/i.test(value) && isLikelyName(value, text, start)

/** "acme-prod-web-01" and "worker-03", but not "ubuntu-22". */
export const isVirtualMachine = (value: string, text: string, start: number): boolean => {
  const pieces = value.toLowerCase().split('-')
  return (
    (/-0\d$/.test(value) || (pieces.length > 2 && !isProduct(pieces[0] ?? ''))) &&
    isLikelyName(value, text, start)
  )
}

const HAS_TYPE = /-(?:PC|LT|LAP|NB|WKS?|SRV|SVR|PRN|PRT|IMP|TPV|SW|AP)(?:-|\d)/

export const isSiteMachine = (value: string, text: string, start: number): boolean =>
  !ORACLE_CODE.test(value) &&
  !/-(?:19|20)\d\d$/.test(value) &&
  !isCodePrefix(value.split('-')[0] as string) &&
  (HAS_TYPE.test(value) || !isShown(text, start)) &&
  isLikelyName(value, text, start)

const PRODUCT_WITH_NUMBER =
  /^(?:win|http|ipv|utf|x|w|r|sp|v|f|ie|usb|ddr|core-?i?|i|m365|o365|db|p(?!\d{5})|kb|mac|gen|nivel|planta|piso|sala|ryzen-?|xeon-?)\d/i
/** "W10-CONTA-03" is a machine with Windows 10. */
const SYSTEM_AND_SITE = /^w\d{1,2}-[a-z]{2,12}-\d{2,4}$/i

/** "optiplex3050" is a product, "sap01" and "sap-prd1" are machines. */
const NAME_AND_NUMBER = /^([a-z]+)(?:[1-9]\d*[a-z]*)?$/

/** "Dell-5420" */
const MODEL = /^([a-z]+)-[1-9]\d{2,4}[a-z]{0,2}$/i
/** "server error500", "equipo nuevo2"; but "servidor test1" is one. */
const NO_MACHINE = /^(?:errors?|fail|failed|failure|status|fall[ao]|nuev[oa]|viej[oa]|new|old|science)$/

const isProductWithNumber = (value: string): boolean => {
  if (PRODUCT_WITH_NUMBER.test(value)) return !SYSTEM_AND_SITE.test(value)
  const name = NAME_AND_NUMBER.exec(value.toLowerCase())?.[1] ?? ''
  return isProduct(name) || NO_MACHINE.test(name) || isMaker(MODEL.exec(value)?.[1]?.toLowerCase() ?? '')
}

export const isNamedMachine = (value: string, text: string, start: number): boolean =>
  !isProductWithNumber(value) && !/^[a-z]{1,2}\d{3,4}[a-z]?$/i.test(value) && isLikelyName(value, text, start)

const NO_NAME =
  /^(?:no|n\/a|unknown|desconocid[oa]|localhost|null|none|undefined|not-\w+|equipo|server|servidor|host|laptop|desktop|printer|impresora|impressora|portatil|pc|tablet|phone|movil|router|monitor|iphone|ipad)$/i

export const isLabelledMachine = (value: string, text: string, start: number): boolean =>
  !NO_NAME.test(value) &&
  !isState(value) &&
  !isJoinedWord(value) &&
  !isProductWithNumber(value) &&
  isLikelyName(value, text, start)
