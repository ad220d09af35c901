import { fold, wordCount } from '../../shared/text.ts'
import { FAREWELL } from '../courtesy.ts'
import { hasSign, isSentence } from './matter.ts'
import { isAboutThing, isNameLine, withoutExtras } from './names.ts'

/** Short and less usual farewells; a word like "br" only counts as a whole. */
const MORE_FAREWELLS =
  '(?:slds|sldos|sds|salu2|b?rgds|br|kr|tks|tnx|cdl?t|abs|obg|abraco|(?:com os )?melhores cumprimentos|(?:cordiais )?saudacoes(?: cordiais)?|grat[oa]|agradecid[oa]s?|sincera?mente?|sinceres salutations|(?:bonne|belle|excellente) (?:journee|soiree|reception|fin de journee)|respectueusement|je vous (?:en )?remercie(?: par avance| d.avance| pour votre \\w+)?|mit freundlichen grussen|mfg)'
const FAREWELL_LINE = new RegExp(`^(?:(?:${FAREWELL}|${MORE_FAREWELLS})(?![a-z\\d])[\\s,.;:!)-]*)+`)
/** The first letters of every farewell: spares most lines the long look. */
const STARTS_LIKE_FAREWELL =
  /^[\s¡]*(?:much|muy|mil |mit|mfg|many|gra|tha|thx|the |obr|obg|merc|melh|reci|rega|resp|rg|un |cor|com |cd|ate|att|abr|abs|afe|sa|sl|sd|sin|with|my |best|be |br|bonn|belle|bien|buen|ki|kr|wa|che|you|fai|fel|fico|fica|tru|tk|tn|cump|qued|que te|estoy|estamos|esper|exc|en e|a la|no a|agu|agr|desde j|i am|i m|i'm|i’m|look|aw|have|je )/i
const CONTACT =
  /(?:^|\s)(?:t[ée]l(?:[ée]fono|[ée]f|[ée]phone|[ée]fone)?|tlfn?o?|m[óo]vil|cel(?:ular)?|phone|mobile|mob|portable|fax|ext(?:ensi[óo]n)?|ramal|interno|anexo|office|direct|t|m|c|e-?mail|mail|correo|web|skype|whatsapp|fone|standard|centralita|conmutador)\s?[.:]|^<?(?:https?:\/\/|www\.)\S+$|^<?[\w.+-]+@[\w.-]+>?$|^(?!\d{1,3}(?:\.\d{1,3}){3}$)\+?[\d\s().-]{7,20}$/i
/** "T +44 20 7946 0958", "Móvil 600 123 456". */
const NUMBERED =
  /^(?:t|m|p|d|f|busca|t[ée]l(?:[ée]fono|[ée]f|[ée]phone|[ée]fone)?|tlfn?o?|m[óo]vil|cel(?:ular)?|phone|mobile|mob|portable|fixe|fax|ext(?:ensi[óo]n)?|ramal|int(?:erno)?|anexo|office|direct)\.?\s?:?\s?[+(]{0,2}\d[\d\s().-]{2,24}$/i
const POST =
  /^(?:c\/|calle|avda|av\.|avenida|street|plaza|planta|piso|edificio)(?!\p{L})|\bS\.?\s?[AL]\.?(?:\s?U\.?)?$|(?<!\p{L})(?:dpto|dept|depto|departamento|department|[áa]rea|gerencia|gerente|direcci[óo]n|directora?|jef[ea]|responsable|t[ée]cnic[oa]|analista|analyst|manager|coordinadora?|coordenadora?|coordinator|administrativ[oa]|administratora?|administradora?|supervisora?|secretari[oa]|servicio de|service desk|help ?desk|soporte|head of|engineer|ingenier[oa]|engenheir[oa]|consultora?|consultant|assistante?|asistente|assistente|auxiliar|encargad[oa]|asesora?|especialista|specialist|(?:charg[ée]e?|chef(?:fe)?) d(?:e|u)?|directeur|directrice|technicien(?:ne)?|ing[ée]nieure?|gestionnaire|comptable|rrhh|recursos humanos|human resources|ressources humaines|finanzas|contabilidad|compras|Inc|Corp|Corporation|Ltd|LLC|GmbH|Ltda|SARL|S\.A\.S)(?!\p{L})/iu
const MAX_POST_WORDS = 8
const MAX_SIGNATURE_LINE = 90
/** With this many parts between bars a line may be longer: name, post, company, address and telephone in one. */
const MIN_PARTS = 3
const MAX_LINE_OF_PARTS = 200
const STREET =
  /(?<!\p{L})(?:c\/|calle|avda?|avenida|av|carrera|cra|plaza|pza|paseo|pol[íi]gono|planta|piso|edificio|edif|parque|torre|rua|pla[çc]a|pra[çc]a|travessa|rue|avenue|ave|boulevard|bd|blvd|place|chemin|cedex|street|st|road|rd|lane|drive|suite|floor|square|km|apartado|p\.?o\.? box)(?!\p{L})/iu
/** "28001 Madrid", "1000-001 Lisboa". */
const TOWN = /^(?:\p{Lu}{1,2}-)?\d{4,5}(?:-\d{3})?,? \p{Lu}/u
/** A line of which every word is a name: a company, a department, a post in English. */
const TITLE_CASE =
  /^[([]?(?:\p{Lu}[\p{L}'’.&-]*|de|del|la|las|los|el|y|e|d[aoe]s?|du|des|et|of|and|the|for|&)(?:[ ,/()]{1,3}(?:\p{Lu}[\p{L}'’.&-]*|de|del|la|las|los|el|y|e|d[aoe]s?|du|des|et|of|and|the|for|&)){0,7}[)\].,]?$/u
/** "Sent from my iPhone" and its kin, one line each. */
const DEVICE =
  /^[ \t>]*(?:<?-+ ?)?(?:(?:enviado|enviada) (?:desde|do|de|via|con|a partir)|sent (?:from|via|with)|envoy[ée] (?:de|depuis|avec|[àa] partir)|inviato da|mensaje enviado desde|yahoo mail)\b.{0,80}$/i
/** "Get Outlook for Android license" asks for one. */
const OUTLOOK =
  /^(?:get|obtener|obt[ée]n|descargar|obtenez|obtenir|obter|obtenha|baixe|t[ée]l[ée]charger)(?: o| l['’])? ?outlook (?:for|para|pour|pro|per) [\p{L}\d]+[\s.<([]{0,3}(?:https?:\S{1,80})?$/iu
/** "@acme_es", "Síguenos en LinkedIn": nothing else is written so. */
const SOCIAL = /^@\w{2,30}$|^(?:s[íi]guenos|follow us|suivez.nous|siga.nos)(?!\p{L}).{0,60}$/iu
const DEVICE_NAME =
  /iphone|ipad|android|samsung|galaxy|huawei|xiaomi|motorola|blackberry|windows|outlook|m[óo]vil|mobile|celular|smartphone|tel[ée]fono|telefone|phone|mail|correo|yahoo|gmail|proton|dispositivo|device|tablet|tableta|handy|typeapp|bluemail|spark$/i

export const isDeviceLine = (line: string): boolean =>
  (line.includes('utlook') && OUTLOOK.test(line)) ||
  (DEVICE.test(line) && DEVICE_NAME.test(line) && !hasSign(fold(line).replace(/\d+/g, '')))

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
  const found = afterFarewell(line)
  const rest = found && withoutExtras(found)
  return rest === null || rest === '' || isNameLine(rest) ? rest : null
}

/** A line that is seen to belong to a signature by itself: a name, a post, a number to call. */
export const isSignatureLine = (line: string): boolean => {
  if (line === '' || line.length > MAX_SIGNATURE_LINE) return false
  if (isNameLine(line) || isDeviceLine(line) || farewellName(line) !== null || SOCIAL.test(line)) return true
  return (CONTACT.test(line) || NUMBERED.test(line) || isPost(line)) && !isSentence(line)
}

/** A company's name, by what stands behind it. */
const COMPANY =
  /(?:^|\s)(?:S\.?\s?[AL]\.?(?:\s?U\.?)?|S\.A\.S|Inc|Corp|Corporation|Ltd|LLC|GmbH|Ltda|SARL|plc)\.?$/
/** A company, an office or a department, which are named below a person. */
const ORGANISATION =
  /^(?:the )?(?:grupo|group|groupe|universidad|universidade|universit[ée]|university|ministerio|minist[èe]re|hospital|ayuntamiento|mairie|c[âa]mara|prefeitura|instituto|colegio|banco|caja|servicios?|service|setor|sector|secretar[ií]a|subdirecci[óo]n|divisi[óo]n|unidad|secci[óo]n|delegaci[óo]n|oficina)\s\p{Lu}|^(?:ventas|compras|finan(?:zas|ce)|contabilidade?|log[íi]stica|calidad|producci[óo]n|marketing|comercial|administraci[óo]n|sales|accounting|logistics|purchasing|legal|operations|operaciones|rrhh|hr|ti|it|tic|drh|vendas|financeiro|achats|comptabilit[ée]|sistemas|inform[áa]tica)$|\s(?:team|department|dept|office|group)$/iu

export const isCompany = (line: string): boolean => COMPANY.test(line)

/** A line that shows that the lines around it are a signature, not a list of names. */
export const isProofOfSignature = (line: string): boolean =>
  CONTACT.test(line) || NUMBERED.test(line) || isPost(line) || isAddress(line) || ORGANISATION.test(line)

const isAddress = (line: string): boolean => TOWN.test(line) || (/\d/.test(line) && STREET.test(line))

/** A line that fits into a signature, though alone it could be anything. */
const fitsSignature = (line: string): boolean => {
  if (isSignatureLine(line)) return true
  if (isAddress(line)) return !isSentence(line)
  return TITLE_CASE.test(line) && !isSentence(line) && !isAboutThing(fold(line))
}

/** "John Smith | Senior Analyst": the parts of a line of a signature. */
export const partsOf = (line: string): readonly string[] =>
  line.split(/\s?[|•·]\s?|\s[-–—/]\s/).filter(Boolean)

const isShortEnough = (line: string): boolean =>
  line.length <= MAX_SIGNATURE_LINE || (line.length <= MAX_LINE_OF_PARTS && partsOf(line).length >= MIN_PARTS)

export const belongsToSignature = (line: string): boolean =>
  line === '' || (isShortEnough(line) && (isSignatureLine(line) || partsOf(line).every(fitsSignature)))

/** A link, a number or a place alone is what the ticket is about as often as it is a signature. */
const BARE =
  /^(?:https?:\/\/|www\.)\S|^\d+$|^(?:planta|piso|edificio|calle|avenida|plaza|ext|extensi[óo]n|ramal|interno)(?!\p{L})/iu

/** True for what may be where the trouble is: it does not go unless the whole signature does. */
export const isBare = (line: string): boolean => BARE.test(line)

/** True for a line with which a signature begins: who writes. */
export const startsSignature = (line: string): boolean =>
  !BARE.test(line) && (isSignatureLine(line) || isSignatureLine(partsOf(line)[0] ?? ''))
