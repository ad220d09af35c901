/** Words after which a number is part of a code, a version or a product. In lower case without accents. */
const CODE_BEFORE =
  /(?:^|[^a-z\d])(?:error|errores|err|codigos?|codes?|cod|status|https?|eventos?|events?|event id|id de evento|ndr|smtp|sqlcode|sqlstate|exit|return|errno|stop|bug|excepcion|exception|mensaje|message|msg|kb|rfc|puerto|port|tcp|udp|versiones|version|ver|vers|v|release|rel|build|compilacion|rev|sp|service pack|firmware|driver|update|parche|patch|transaccion|transaction|windows|win|server|office|excel|word|outlook|exchange|sharepoint|teams|sql|oracle|sap|java|jdk|jre|python|php|node|chrome|firefox|edge|explorer|ie|safari|android|ios|iphone|ipad|macos|ubuntu|debian|centos|rhel|red hat|vmware|esxi?|citrix|acrobat|adobe|autocad|photoshop|nod|vpn|anyconnect|forticlient|globalprotect|usb|hdmi|wifi|wi-fi|ipv|dell|hp|lenovo|thinkpad|latitude|optiplex|elitebook|probook|laserjet|deskjet|officejet|epson|brother|canon|xerox|ricoh|kyocera|zebra|cisco|fortinet|avaya|surface|galaxy|pixel|fase|phase|nivel|level|error n|error no)[\s:=#("'°º.-]{0,3}(?:n\.?|num|numero|no|de|code|number|id|un|una|el|the|is|es|with|con)?[\s:=#("'°º.-]{0,3}$/
const ANSWER_BEFORE =
  /(?:responde|respondio|devuelve|devolvio|returns?|returned|answers?|responds?|da|dio|gives?|got|recibo|aparece|muestra|shows?)(?: (?:un|una|an|a|el|the))?\s?$/
const HTTP_STATUS = /^[45]\d\d$/
const PLURAL_AFTER =
  /^\s?(?:[a-z]{2,}s\b|%|mb\b|gb\b|tb\b|kb\b|ms\b|seg\b|min\b|h\b|hrs?\b|euros?\b|eur\b|usd\b|€|\$)/
const UNIT =
  /^\d+(?:[.,]\d+)*(?:ms|s|seg|segs|min|mins|h|hs|hrs?|kb|mb|gb|tb|mbps|gbps|m|km|cm|kg|eur|usd|dias?|days?)$/
const DATE =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2}))$/
const CODE_AFTER = /^\s?(?:errors?|error)\b/
/** A capital in the middle of a sentence, before a short number: "Acrobat 9", but not "Planta 3". */
const PRODUCT_BEFORE = /(?:^|[\p{L}\d,;)"] )(\p{Lu}[\p{L}\d+#-]*) ?$/u
const PLACE =
  /^(?:planta|piso|sala|sucursal|tienda|oficina|edificio|puesto|mesa|sede|zona|local|caja|almacen|bloque|aula|despacho|centro|nave|hospital|floor|room|store|branch|building|desk|site|office|unit|line|linea|puerta|extension|ext|pedido|factura|orden|order|invoice|ticket|caso|case|solicitud|total|unas?|son|hay|desde|hace|entre|de|el|la|los|las|the|on|at|in|from|and|con|por|para|fecha|date|dia|day|hora|time|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|january|february|march|april|may|june|july|august|september|october|november|december)$/

export type Quantity = {
  /** The number as it stands, in lower case. */
  readonly token: string
  /** Up to 40 characters before it, as written and in lower case without accents. */
  readonly before: string
  readonly plainBefore: string
  /** Up to 20 characters after it, in lower case without accents. */
  readonly after: string
}

const followsProduct = ({ token, before }: Quantity): boolean => {
  const word = PRODUCT_BEFORE.exec(before)?.[1]
  return (
    word !== undefined &&
    token.length <= 5 &&
    !PLACE.test(word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''))
  )
}

const isCodeNumber = (quantity: Quantity): boolean =>
  CODE_BEFORE.test(quantity.plainBefore) ||
  CODE_AFTER.test(quantity.after) ||
  (HTTP_STATUS.test(quantity.token) && ANSWER_BEFORE.test(quantity.plainBefore))

/**
 * True when a number tells tickets apart: part of an error code, a version or a product. Counts, amounts,
 * dates, times and reference numbers do not.
 */
export const tellsApart = (quantity: Quantity): boolean => {
  const { token, after } = quantity
  if (DATE.test(token) || token.includes(':')) return false
  if (/[a-z_]/.test(token)) return !UNIT.test(token)
  if (/^\d+(?:\.\d+){2,}$/.test(token)) return !/^\d{1,3}(?:\.000)+$/.test(token)
  if (isCodeNumber(quantity)) return true
  return !PLURAL_AFTER.test(after) && followsProduct(quantity)
}
