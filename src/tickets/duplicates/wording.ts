import { FAREWELL, GREETING } from '../courtesy.ts'

const REMARK =
  '(?:y |and |pero |but |aun |todavia |it |this |esto )?(?:(?:el |the )?(?:error|problema|problem|issue|fallo|incidencia) )?(?:(?:aun |todavia )?(?:sigue|continua|persiste|se mantiene)(?: (?:ocurriendo|pasando|igual|sucediendo|fallando|sin (?:funcionar|solucion|resolver(?:se)?|respuesta)|el (?:mismo )?(?:problema|error)|lo mismo|dando (?:problemas|error)))?|(?:it )?(?:is )?(?:still|keeps) (?:happening|occurring|failing|not working|the same|persists|an issue|pending)|still no (?:news|answer|solution|luck)|(?:the )?(?:issue|problem|error) (?:still )?persists|(?:ha vuelto|vuelve|volvio) a (?:ocurrir|pasar|suceder|fallar)|happen(?:s|ed|ing) again|(?:again|otra vez|de nuevo|nuevamente|reabro|reabierto|reopened|recordatorio|reminder|urgente?|muy urgente|asap)|(?:hay |tienen |tenemos )?(?:alguna? )?(?:novedad(?:es)?|noticias?)(?: (?:al respecto|sobre esto|de esto))?|(?:is there |do you have )?any (?:news|updates?)(?: (?:on|about) this)?|(?:por favor )?(?:necesito |necesitamos )?(?:ayuda|su ayuda|apoyo)(?: por favor)?|(?:please )?(?:help|advise|assist)(?: please)?|por favor|please|pls|plz|ainda (?:ocorre|acontece|persiste)|continua (?:ocorrendo|acontecendo|igual)|toujours (?:pareil|le meme probleme))'

const BOUNDARY = '(?:^|(?<=[\\n.!?;:,|)]))[\\s¡¿"(*-]*'
const END = '(?=\\s*(?:[\\n.!?;,:)|]|$))[.!?;,:) ]*'

/**
 * What people add without changing the matter, in lower case without accents. Each is left out only where it
 * stands alone between punctuation: "sigue igual." says nothing, "he reiniciado y sigue igual" does.
 */
export const IDLE: readonly RegExp[] = [
  /(?:^|(?<=\n))(?:(?:re|rv|fw|fwd|res|enc|tr|aw|wg|rif)\s?(?:\[\d+\])?\s?:\s*)+/g,
  new RegExp(`${BOUNDARY}(?:${REMARK}|${FAREWELL})${END}`, 'g'),
  new RegExp(`(?:^|(?<=[\\n.|]))[\\s¡*-]*(?:${GREETING})(?![\\p{L}\\d])[\\s,.:!;]*`, 'gu'),
  /\(\s?#?\d{1,3}(?:[ªº]|a|o)?(?: vez)?\s?\)|(?:^|(?<=\s))(?:x\d{1,2}|\d{1,2}[ªº] vez)(?=$|\s|[.,])/g,
]
