import { fold } from '../../shared/text.ts'
import { hasProduct } from './matter.ts'

const MAX_NAME = 60
const TITLE =
  '(?:Ing|Lic|Licda|Dra?|Sra?|Srta|D|Dña|Mrs?|Ms|Prof|Arq|Eng|Engª|Enga|Mtr[oa]|Abg|Econ|Téc|Tec|Mme|Mlle|Msc|MSc|Phd|PhD|C\\.P)\\.? '
const NAME = new RegExp(
  `^(?:${TITLE}){0,2}(?:[\\p{Lu}][\\p{Ll}'’-]+|\\p{Lu}\\.|[Dd]e|[Dd]el|[Ll]a|[Dd][aoe]s?|y|von|van|\\p{Lu}['’]\\p{Lu}\\p{Ll}+)(?: (?:[\\p{Lu}][\\p{Ll}'’-]+|\\p{Lu}\\.|de|del|la|las|los|d[aoe]s?|von|van|\\p{Lu}['’]\\p{Lu}\\p{Ll}+)){0,5}(?: \\p{Lu})?[.,]?$`,
  'u',
)
const NAME_IN_CAPITALS = /^\p{Lu}{3,}(?: \p{Lu}{2,}){1,4}[.,]?$/u
const MIXED_NAME = /^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}'’-]+)?(?: \p{Lu}{3,}){1,3}$/u
const INITIALS = /^(?:\p{Lu}{2}|(?:\p{Lu}\. ?){2,4})$/u
/** What tickets are about is no part of a name, also in capitals. */
const THING =
  /\b(?:impresor\w+|imprimante\w*|impressora\w*|printers?|monitor\w*|pantallas?|screens?|ecran\w*|teclados?|keyboards?|raton\w*|mouse|portatil\w*|laptops?|notebooks?|equipos?|ordenador\w*|computador\w*|computer|pcs?|servidor\w*|servers?|serveur|red|network|reseau|rede|wifi|contrasena\w*|passwords?|senha|acces\w+|acesso\w*|carpetas?|folders?|dossier|pasta|usuari\w+|users?|errore?s?|erro|erreur|tickets?|incidenci\w+|factur\w+|pedidos?|licenci\w+|cuentas?|accounts?|nota|postdata|pd|ps|correos?|archivos?|files?|telefonos?|camaras?|altas?|bajas?|solicitud\w*|adjunt\w+|anexos?|attach\w+|sala de|crear|create|cambi\w+|changes?|reset\w*|instal\w+|solicit\w+|peticion\w*|requests?|webcams?|headsets?|auricular\w*|cascos|docking\w*|mochilas?|proyector\w*|projet?or\w*|projector\w*|moviles|routers?|switch\w*|cables?|cargador\w*|chargers?|chargeur\w*|bateria\w*|battery|aulas?|despachos?|puestos?|salas?|rooms?|licences?|licenses?|software|toners?|cartuchos?|escaner\w*|scanners?|souris|clavier\w*|casques?)\b/

/** What people add to their name: "(she/her)", ", CPA", a smile. */
const AFTER_NAME =
  /(?:[\s.!]*(?:\((?:he|she|they|él|ella|elle|il|ele|ela)\/\p{L}+(?:\/\p{L}+)?\)|(?:, ?)?\b(?:CPA|PhD|Ph\.D\.?|MBA|MD|PMP|MSc|Esq\.?)|[:;]-?[)D]|\p{Extended_Pictographic}\ufe0f?))+[\s.!]*$/u

export const isThing = (word: string): boolean => THING.test(word)

export const isAboutThing = (folded: string): boolean => THING.test(folded) || hasProduct(folded)

export const withoutExtras = (line: string): string => line.replace(AFTER_NAME, '')

const isName = (line: string): boolean =>
  NAME.test(line) || NAME_IN_CAPITALS.test(line) || MIXED_NAME.test(line) || INITIALS.test(line)

export const isNameLine = (line: string): boolean =>
  line.length <= MAX_NAME &&
  /^\p{Lu}/u.test(line) &&
  (isName(line) || isName(withoutExtras(line))) &&
  !isAboutThing(fold(line))
