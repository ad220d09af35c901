/** What people add to a ticket that does not change its matter, as regular expression sources in lower case without accents. */

const MATTER =
  '(?:error|problema|problem|issue|fallo|incidencia|averia|situacion|situation|ticket|caso|case|erro|falha|probleme|panne)'
const SAME = `(?:(?:con|with|com) )?(?:(?:el|la|lo|the|o|a|le) )?(?:(?:mism[oa]|mesm[oa]|same|meme) )?${MATTER}`
const FAILS_ON =
  'ocurriendo|pasando|igual|sucediendo|fallando|pendiente|(?:sin|sem) (?:funcionar|servicio|solucion(?:ar)?|solucao|resolver(?:se)?|respuesta|resposta|arreglar(?:se)?|ir)|lo mismo|igual que (?:ayer|antes|siempre)|dando (?:problemas|error)|ocorrendo|acontecendo'
const STILL_ES = `(?:(?:aun|todavia) )?(?:sigue|sigo|seguimos|continua|continuo|continuamos|persiste|se mantiene)(?: (?:${FAILS_ON}|${SAME}))+|estamos (?:igual|lo mismo|(?:con|en) (?:el|la|lo) mism[oa](?: ${MATTER})?)|(?:sigue|continua|persiste|se mantiene|seguimos|continuamos)|(?:aun|todavia|ainda) (?:(?:sin|sem) (?:${MATTER}|funcionar|solucion|solucao|resolver|respuesta|resposta|noticias)|n(?:a)?o (?:funciona|va|abre|responde(?:n|is)?|contestan|(?:se ha|esta) (?:resuelto|solucionado|arreglado)|(?:me|nos) (?:ha|han|habeis) (?:llamado|contestado|respondido)))|(?:(?:lo|le) )?(?:ha vuelto|vuelve|volvio) a (?:ocurrir|pasar|suceder|fallar)|lo mismo(?: (?:de|que) (?:ayer|siempre|antes))?|mism[oa] ${MATTER}`
const STILL_EN = `(?:it )?(?:is |it.s )?(?:still|keeps) (?:happening|occurring|failing|not working|broken|down|there|(?:the )?same(?: ${MATTER})?|persists|pending|not (?:fixed|resolved|solved)|unresolved|an issue|open)|still no (?:news|answer|solution|luck|reply|response)|(?:still )?persists|(?:the )?same ${MATTER}(?: again)?|no change|happen(?:s|ed|ing) again`
const STILL_OTHERS =
  '(?:ca |cela )?ne (?:marche|fonctionne) toujours pas|toujours (?:pareil|le meme probleme|en panne)|(?:le )?probleme persiste|ainda (?:ocorre|acontece|persiste)|continua igual'
const STILL = `(?:(?:(?:el|la|the|este|esta|this|mism[oa]) )?(?:${MATTER} )?(?:${STILL_ES}|${STILL_EN}|${STILL_OTHERS})(?: (?:hoy|today|ahora|now|hoje|por favor|please))?)`

const NEWS =
  '(?:(?:hay|tienen|tenemos|teneis|avez-vous) )?(?:alguna? |algun |alguma |des )?(?:novedad(?:es)?|noticias?|avances?|novidades?|nouvelles)(?: (?:al respecto|sobre esto|de esto|del (?:caso|ticket)))?|(?:(?:is there|do you have) )?any (?:news|updates?|progress|luck|eta)(?: (?:on|about|with) (?:this|it))?|como (?:va|vamos|esta)(?: con)? (?:esto|el tema|(?:mi|el|la) (?:caso|ticket|incidencia|solicitud))'

const ASKED = '(?:me |nos )?(?:puede[ns]?|podeis|podria[ns]?|podriais|pueden)'
const SOON =
  '(?:asap|urgently|urgentemente|(?:con|de) urgencia|as soon as possible|soon|(?:lo )?(?:antes|mas pronto|mas rapido) posible|cuanto antes|a la (?:mayor|maxima) brevedad(?: posible)?|o (?:mais|quanto) (?:rapido|breve|antes)(?: possivel)?|des que possible)'
const URGENT = `(?:(?:es|this is|it is|it.s|e|c.est) )?(?:muy |very |super |tres |muito )?urgent(?:e|isimo)?|(?:high|top|highest) priority|prioridad (?:muy )?(?:alta|maxima)|(?:me|nos) urge(?: (?:mucho|bastante))?|${SOON}`
const PLEASE = '(?:por favor|please|kindly|pls|plz|porfa|s.il vous plait|svp)'
const MEND = '(?:fix|resolve|solve|check|review)'
const HELP = `favor (?:de )?(?:(?:su|vuestro) )?(?:apoyo|ayuda|apoyar(?:nos|me)?|revisar(?:lo)?|atender(?:lo)?|validar(?:lo)?|verificar(?:lo)?)|do the needful|any help (?:is |would be )?appreciated|let me know if you need (?:anything|more|further)(?: \\w+)?|(?:(?:necesit(?:o|amos)|need(?:s|ed)?|ruego|se (?:ruega|solicita)) (?:(?:su|vuestra|tu|your|la|una) )?(?:revision|asistencia|assistance)|(?:(?:necesit(?:o|amos)|need(?:s|ed)?|preciso|ruego) )?(?:(?:su|vuestra|tu|your|de) )?(?:ayuda|apoyo|help|ajuda))|help|advise|assist|(?:(?<=please )${MEND}|${MEND}(?= ${SOON}))(?: (?:it|this))?|(?:lo|la) necesit(?:o|amos)|${ASKED} (?:ayudar(?:me|nos)?|apoyar(?:me|nos)?|revisar(?:lo|la)?|mirar(?:lo|la)?|verlo|echar(?:le)? un (?:vistazo|ojo))|(?:can|could) (?:you|someone|anybody|anyone) (?:please )?(?:help(?: (?:me|us))?|assist|take a look|look into (?:it|this)|check(?: (?:it|this))?)`
const PLEA = `(?:${PLEASE} )?(?:${HELP})(?: (?:con esto|with this|${SOON}|urgente?|${PLEASE}))*|(?:${URGENT})(?: ${PLEASE})?|${PLEASE}(?: ${SOON})?`

const ORDINAL =
  '(?:primer|segund|tercer|cuart|quint)[oa]?|\\d{1,2}[ºª°]|[2-9](?:nd|rd|th|do|da|er)|second|third|fourth'
const AGAIN_ALONE =
  '(?:por|pela|for the) (?:segunda|tercera|terceira|enesima|second|third) (?:vez|time)|again|otra vez|de nuevo|nuevamente|de novo|de nouveau|a nouveau'
const AGAIN = `${AGAIN_ALONE}|reabr(?:o|imos)|(?:(?:incidencia|ticket|caso) )?reabiert[oa]|reapertura|reopened|relance|reiter(?:o|amos|ado)|insist(?:o|imos)|bis|(?:recordatorio|reminder|follow[ -]?up)(?: \\d{1,2})?|(?:${ORDINAL}) (?:vez|aviso|intento|reclamacion|solicitud|peticion|recordatorio|llamada|consulta|request|reminder|attempt|notice|call|time|contact)`

const PICTURE =
  '(?:capturas?|pantallazos?|imagen(?:es)?|fotos?|evidencias?|screenshots?|pictures?|images?|print)(?: de (?:la )?pantalla)?(?: del? error| of the error)?'
const ENCLOSED = `(?:(?:se|os|le|les|te) )?adjunt(?:o|a|amos|an)(?: (?:la|las|una|un|el))? ${PICTURE}|${PICTURE} (?:adjunt[oa]s?|attached)|(?:please )?(?:see|find) (?:the )?(?:attached|attachment)(?: ${PICTURE})?|(?:segue|anexo) ${PICTURE}`
const WELL =
  '(?:i )?hope (?:you(?: are|.re)?|this (?:e-?mail|message) finds you)(?: (?:all|are|doing))* well|espero (?:que )?(?:te |se |os )?(?:este|estes|esteis|esten|encuentren?|encuentres|encontreis)(?: (?:todos|muy))* bien'

/** What tells of haste or courtesy as the last words of a line, with no punctuation before: "no abre outlook gracias". */
export const LAST_WORDS = `${AGAIN_ALONE}|(?:muy )?urgent(?:e|isimo)?|${SOON}|${PLEASE}`

/** The same as the first words of a line: "urgente no abre outlook", "favor de revisar la vpn". */
export const FIRST_WORDS = `(?:urgente?|asap|${PLEASE}|favor de|(?:ayuda|help)(?= (?:${PLEASE}|urgente?)))`

/** Says nothing of the matter where it stands alone: "sigue igual", "any news?", "segundo aviso", "adjunto captura". */
export const REMARKS = `(?:${STILL}|${NEWS}|${PLEA}|${AGAIN}|${ENCLOSED}|${WELL})`
