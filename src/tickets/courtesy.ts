/** Greetings, thanks and farewells in es, en, pt and fr, as regular expression sources without accents. */

const ADDRESSED =
  '(?: (?:a )?(?:tod[oa]s(?: y tod[oa]s)?|equipo(?: de (?:soporte|ti|it|sistemas|informatica|ayuda))?|l.equipe|it support|companer[oa]s|senor(?:es|as)?|amig[oa]s|soporte|all|team|everyone|everybody|guys|folks|there|support|sir|madam|pessoal|equip[ea]|tous|soporte tecnico|mesa de (?:ayuda|servicio)|help ?desk|service ?desk))*'

export const GREETING = `(?:muy )?(?:hola(?: buen[oa]s(?: (?:dias|tardes|noches))?)?|buen(?:[oa]s)? (?:dias?|tardes|noches)|buenas|saludos|cordial saludo|estimad[oa]s?|apreciad[oa]s?|hello|hi|hey|dear|greetings|good (?:morning|afternoon|evening|day)|ola|bom dia|boa (?:tarde|noite)|prezad[oa]s?|bonjour|bonsoir|salut)${ADDRESSED}`

const THANKS =
  '(?:muchas |muchisimas |mil |many )?(?:gracias|thanks|thank you|thx|obrigad[oa]|merci|grazie)(?: (?:very much|so much|a lot|de antemano|anticipadas|por adelantado|in advance|desde ya|d.avance|beaucoup|(?:por|for|pour|pelas?|de) (?:(?:su|tu|vuestr[oa]|la|el|tod[oa]|your|the|votre|vos|ton|sua|a) )?(?:pronta |amable |quick |kind )?(?:ayuda|atencion|colaboracion|gestion|respuesta|apoyo|trabajo|tiempo|help|support|attention|assistance|time|aide|reponses?|retour|comprehension|collaboration|ajuda|atencao|colaboracao|apoio)|(?:and|&) (?:best |kind )?regards|y (?:un )?(?:cordial )?saludos?))*'

const REGARDS =
  '(?:(?:reciba|reciban) )?(?:un )?(?:muy )?(?:cordial(?:es)? |atentos? |afectuosos? )?(?:saludos?|slds|sdos)(?: cordial(?:es)?| a tod[oa]s)?|un abrazo|atentamente|atte|cordialmente|respetuosamente|(?:with )?(?:my |the )?(?:best|kind|kindest|warm|warmest)? ?regards|best wishes|cheers|(?:yours )?(?:sincerely|faithfully|truly)|att|atenciosamente|(?:com os melhores )?cumprimentos|abracos?|cordialement|bien (?:a vous|cordialement)|salutations'

/** "de su pronta respuesta": what is waited for; it ends where a word ends. */
const ANSWER =
  '(?: (?:a|de|por|do|da|sus?|tus?|vuestr[oa]s?|cualquier|una?|l[ao]s?|seus?|suas?|pronta|amable))* (?:respuestas?|comentarios?|noticias|novedades|indicaciones|instrucciones|confirmacion|contestacion|retorno|resposta|solucion)'

/** Its first letters are looked at first: that spares most places of a text the alternatives. */
const WAITING = `(?=[qefan])(?:(?:(?:quedo|quedamos|estoy|estamos|fico|ficamos)(?: muy)? (?:atent[oa]s?|(?:al )?pendientes?|a la espera|en espera|a(?: su| tu| sua)? (?:entera )?disposic[ai]o\\w*(?: (?:para|ante) cualquier \\w+)?|a sus ordenes|no aguardo)|a la espera|no aguardo)(?:${ANSWER})?|(?:en espera|aguard(?:o|amos)|esper(?:o|amos|ando))${ANSWER}|(?:agradezco|agradecemos|agradeciendo|agradeco) (?:de antemano|desde y?ja?|por adelantado)(?: (?:su|la|vuestra|tu|sua) (?:atencion|ayuda|colaboracion|apoyo|gestion|respuesta|atencao|ajuda))?)|(?:agradezco|agradecemos|agradeciendo) (?:su|vuestra|tu|la) (?:pronta |amable |valiosa )?(?:atencion|ayuda|colaboracion|apoyo|gestion|respuesta)|sin (?:otro|mas) particular|(?:i am |i m )?(?:looking forward to|awaiting|waiting for) (?:hearing from you|your (?:reply|response|answer))|(?:que (?:tenga|tengas|tengan) )?(?:un )?(?:buen|feliz|excelente) (?:dia|tarde|semana|fin de semana)|have a (?:nice|good|great) (?:day|one|weekend)`

export const FAREWELL = `(?:${THANKS}|${REGARDS}|${WAITING})`
