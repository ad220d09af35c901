import { fold, wordCount } from '../../shared/text.ts'
import { FAREWELL } from '../courtesy.ts'
import { hasProduct, hasSign, isSentence } from './matter.ts'

/** Short and less usual farewells; a word like "br" only counts as a whole. */
const MORE_FAREWELLS =
  '(?:slds|sldos|sds|salu2|b?rgds|br|kr|tks|tnx|cdl?t|abs|obg|abraco|(?:com os )?melhores cumprimentos|(?:cordiais )?saudacoes(?: cordiais)?|grat[oa]|agradecid[oa]s?|sincera?mente?|sinceres salutations|(?:bonne|belle|excellente) (?:journee|soiree|reception|fin de journee)|respectueusement|mit freundlichen grussen|mfg)(?![a-z\\d])'
const FAREWELL_LINE = new RegExp(`^(?:(?:${FAREWELL}|${MORE_FAREWELLS})[\\s,.;:!-]*)+`)
/** The first two letters of every farewell: spares most lines the long look. */
const STARTS_LIKE_FAREWELL =
  /^[\s¡]*(?:mu|mi|ma|gr|th|ob|me|mf|re|rg|un|co|at|af|sa|sl|sd|wi|my|be|br|bo|ki|kr|wa|ch|yo|si|fa|tr|tk|tn|cu|cd|ab|bi|qu|es|ex|a |en|ag|i['’ ]|lo|aw|ha|bu|fe)/i
const TITLE =
  '(?:Ing|Lic|Licda|Dra?|Sra?|Srta|D|Dña|Mrs?|Ms|Prof|Arq|Eng|Engª|Enga|Mtr[oa]|Abg|Econ|Téc|Tec|Mme|Mlle|Msc|MSc|Phd|PhD|C\\.P)\\.? '
const NAME = new RegExp(
  `^(?:${TITLE}){0,2}(?:[\\p{Lu}][\\p{Ll}'’-]+|\\p{Lu}\\.|[Dd]e|[Dd]el|[Ll]a|[Dd][aoe]s?|y|von|van|\\p{Lu}['’]\\p{Lu}\\p{Ll}+)(?: (?:[\\p{Lu}][\\p{Ll}'’-]+|\\p{Lu}\\.|de|del|la|las|los|d[aoe]s?|von|van|\\p{Lu}['’]\\p{Lu}\\p{Ll}+)){0,5}(?: \\p{Lu})?[.,]?$`,
  'u',
)
const NAME_IN_CAPITALS = /^\p{Lu}{3,}(?: \p{Lu}{2,}){1,4}[.,]?$/u
const MIXED_NAME = /^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}'’-]+)?(?: \p{Lu}{3,}){1,3}$/u
const INITIALS = /^(?:\p{Lu}{2}|(?:\p{Lu}\. ?){2,4})$/u
const CONTACT =
  /(?:^|\s)(?:t[ée]l(?:[ée]fono|[ée]f|[ée]phone|[ée]fone)?|tlfn?o?|m[óo]vil|cel(?:ular)?|phone|mobile|mob|portable|fax|ext(?:ensi[óo]n)?|ramal|interno|anexo|office|direct|t|m|c|e-?mail|mail|correo|web|skype|whatsapp)\s?[.:]|^(?:https?:\/\/|www\.)\S+$|^<?[\w.+-]+@[\w.-]+>?$|^(?!\d{1,3}(?:\.\d{1,3}){3}$)\+?[\d\s().-]{7,20}$/i
/** "T +44 20 7946 0958", "Móvil 600 123 456". */
const NUMBERED =
  /^(?:t|m|p|d|f|t[ée]l(?:[ée]fono|[ée]f|[ée]phone|[ée]fone)?|tlfn?o?|m[óo]vil|cel(?:ular)?|phone|mobile|mob|portable|fixe|fax|ext(?:ensi[óo]n)?|ramal|int(?:erno)?|anexo|office|direct)\.?\s?:?\s?[+(]{0,2}\d[\d\s().-]{2,24}$/i
const POST =
  /^(?:c\/|calle|avda|av\.|avenida|street|plaza|planta|piso|edificio)(?!\p{L})|\bS\.?\s?[AL]\.?(?:\s?U\.?)?$|(?<!\p{L})(?:dpto|dept|depto|departamento|department|[áa]rea|gerencia|gerente|direcci[óo]n|directora?|jef[ea]|responsable|t[ée]cnic[oa]|analista|analyst|manager|coordinadora?|coordenadora?|coordinator|administrativ[oa]|administratora?|administradora?|supervisora?|secretari[oa]|servicio de|service desk|help ?desk|soporte|head of|engineer|ingenier[oa]|engenheir[oa]|consultora?|consultant|assistante?|asistente|assistente|auxiliar|encargad[oa]|asesora?|especialista|specialist|(?:charg[ée]e?|chef(?:fe)?) d(?:e|u)?|directeur|directrice|technicien(?:ne)?|ing[ée]nieure?|gestionnaire|comptable|rrhh|recursos humanos|human resources|ressources humaines|finanzas|contabilidad|compras|Inc|Corp|Corporation|Ltd|LLC|GmbH|Ltda|SARL|S\.A\.S)(?!\p{L})/iu
const MAX_POST_WORDS = 8
const MAX_NAME = 60
const MAX_SIGNATURE_LINE = 90
const STREET =
  /(?<!\p{L})(?:c\/|calle|avda?|avenida|av|carrera|cra|plaza|pza|paseo|pol[íi]gono|planta|piso|edificio|torre|rua|pra[çc]a|travessa|rue|avenue|ave|boulevard|bd|blvd|place|chemin|cedex|street|st|road|rd|lane|drive|suite|floor|square|km|apartado|p\.?o\.? box)(?!\p{L})/iu
/** "28001 Madrid", "1000-001 Lisboa". */
const TOWN = /^(?:\p{Lu}{1,2}-)?\d{4,5}(?:-\d{3})?,? \p{Lu}/u
/** A line of which every word is a name: a company, a department, a post in English. */
const TITLE_CASE =
  /^[([]?(?:\p{Lu}[\p{L}'’.&-]*|de|del|la|las|los|el|y|e|d[aoe]s?|du|des|et|of|and|the|for|&)(?:[ ,/()]{1,3}(?:\p{Lu}[\p{L}'’.&-]*|de|del|la|las|los|el|y|e|d[aoe]s?|du|des|et|of|and|the|for|&)){0,7}[)\].,]?$/u
/** What tickets are about is no part of a name, also in capitals. */
const THING =
  /\b(?:impresor\w+|imprimante\w*|impressora\w*|printers?|monitor\w*|pantallas?|screens?|ecran\w*|teclados?|keyboards?|raton\w*|mouse|portatil\w*|laptops?|notebooks?|equipos?|ordenador\w*|computador\w*|computer|pcs?|servidor\w*|servers?|serveur|red|network|reseau|rede|wifi|contrasena\w*|passwords?|senha|acces\w+|acesso\w*|carpetas?|folders?|dossier|pasta|usuari\w+|users?|errore?s?|erro|erreur|tickets?|incidenci\w+|factur\w+|pedidos?|licenci\w+|cuentas?|accounts?|nota|postdata|pd|ps|correos?|archivos?|files?|telefonos?|camaras?|altas?|bajas?|solicitud\w*|adjunt\w+|anexos?|attach\w+|sala de|crear|create|cambi\w+|changes?|reset\w*|instal\w+|solicit\w+|peticion\w*|requests?)\b/

/** "Sent from my iPhone" and its kin, one line each. */
const DEVICE =
  /^[ \t>]*(?:<?-+ ?)?(?:(?:enviado|enviada) (?:desde|do|de|via|con|a partir)|sent (?:from|via|with)|envoy[ée] (?:de|depuis|avec)|(?:get|obtener|obt[ée]n|descargar|obtenez|obtenir|obter|obtenha|baixe|t[ée]l[ée]charger)(?: o| l['’])? ?outlook|inviato da|mensaje enviado desde|yahoo mail)\b.{0,80}$/i
const DEVICE_NAME =
  /iphone|ipad|android|samsung|galaxy|huawei|xiaomi|motorola|blackberry|windows|outlook|m[óo]vil|mobile|celular|smartphone|tel[ée]fono|telefone|phone|mail|correo|yahoo|gmail|proton|dispositivo|device|tablet|tableta|handy/i

export const isDeviceLine = (line: string): boolean =>
  DEVICE.test(line) && DEVICE_NAME.test(line) && !hasSign(fold(line))

const isAboutThing = (folded: string): boolean => THING.test(folded) || hasProduct(folded)

const isNameLine = (line: string): boolean =>
  line.length <= MAX_NAME &&
  (NAME.test(line) || NAME_IN_CAPITALS.test(line) || MIXED_NAME.test(line) || INITIALS.test(line)) &&
  !isAboutThing(fold(line))

const isPost = (line: string): boolean => wordCount(line) <= MAX_POST_WORDS && POST.test(line)

/** What follows the farewell on its line, or null when the line is no farewell. */
const afterFarewell = (line: string): string | null => {
  if (line.length > MAX_SIGNATURE_LINE || !STARTS_LIKE_FAREWELL.test(line)) return null
  const plain = fold(line)
  const start = plain.replace(/^[¡\s]+/, '')
  const match = FAREWELL_LINE.exec(start)
  if (!match) return null
  const lead = plain.length - start.length
  return plain.length === line.length
    ? line.slice(lead + match[0].length).trim()
    : plain.slice(match[0].length)
}

/** The name on a line of farewell, '' for a farewell without one, null for any other line. */
export const farewellName = (line: string): string | null => {
  const rest = afterFarewell(line)
  return rest === null || rest === '' || isNameLine(rest) ? rest : null
}

/** A line that is seen to belong to a signature by itself: a name, a post, a number to call. */
export const isSignatureLine = (line: string): boolean => {
  if (line === '' || line.length > MAX_SIGNATURE_LINE) return false
  if (isNameLine(line) || isDeviceLine(line) || farewellName(line) !== null) return true
  return (CONTACT.test(line) || NUMBERED.test(line) || isPost(line)) && !isSentence(line)
}

const isAddress = (line: string): boolean => TOWN.test(line) || (/\d/.test(line) && STREET.test(line))

/** A line that fits into a signature, though alone it could be anything. */
const fitsSignature = (line: string): boolean => {
  if (isSignatureLine(line)) return true
  if (isAddress(line)) return !isSentence(line)
  return TITLE_CASE.test(line) && !isSentence(line) && !isAboutThing(fold(line))
}

/** "John Smith | Senior Analyst": the parts of a line of a signature. */
const partsOf = (line: string): readonly string[] => line.split(/\s?[|•·]\s?|\s[-–—/]\s/).filter(Boolean)

export const belongsToSignature = (line: string): boolean =>
  line === '' ||
  (line.length <= MAX_SIGNATURE_LINE && (isSignatureLine(line) || partsOf(line).every(fitsSignature)))

/** A link, a number or a place alone is what the ticket is about as often as it is a signature. */
const BARE =
  /^https?:\/\/\S|^\d+$|^(?:planta|piso|edificio|calle|avenida|plaza|ext|extensi[óo]n|ramal|interno)(?!\p{L})/iu

/** True for a line with which a signature begins: who writes. */
export const startsSignature = (line: string): boolean =>
  !BARE.test(line) && (isSignatureLine(line) || isSignatureLine(partsOf(line)[0] ?? ''))
