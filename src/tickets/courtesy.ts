/** Greetings, thanks and farewells in es, en, pt and fr, as regular expression sources without accents. */

const ADDRESSED =
  '(?: (?:a )?(?:tod[oa]s(?: y tod[oa]s)?|equipo(?: de (?:soporte|ti|it|sistemas|informatica|ayuda))?|l.equipe|it support|companer[oa]s|senor(?:es|as)?|amig[oa]s|soporte|all|team|everyone|everybody|guys|folks|there|support|sir|madam|pessoal|equipe|tous|soporte tecnico|mesa de (?:ayuda|servicio)|help ?desk|service ?desk))*'

export const GREETING = `(?:muy )?(?:hola(?: buen[oa]s(?: (?:dias|tardes|noches))?)?|buen(?:[oa]s)? (?:dias?|tardes|noches)|buenas|saludos|cordial saludo|estimad[oa]s?|apreciad[oa]s?|hello|hi|hey|dear|greetings|good (?:morning|afternoon|evening|day)|ola|bom dia|boa (?:tarde|noite)|prezad[oa]s?|bonjour|bonsoir|salut)${ADDRESSED}`

const THANKS =
  '(?:muchas |muchisimas |mil |many )?(?:gracias|thanks|thank you|thx|obrigad[oa]|merci|grazie)(?: (?:very much|so much|a lot|de antemano|anticipadas|por adelantado|in advance|desde ya|d.avance|beaucoup|(?:por|for) (?:su|tu|vuestra|la|your|the) (?:pronta )?(?:ayuda|atencion|colaboracion|gestion|respuesta|apoyo|help|support|attention|assistance|time)|(?:and|&) (?:best |kind )?regards|y (?:un )?(?:cordial )?saludos?))*'

const REGARDS =
  '(?:(?:reciba|reciban) )?(?:un )?(?:muy )?(?:cordial(?:es)? |atentos? |afectuosos? )?(?:saludos?|slds|sdos)(?: cordial(?:es)?| a tod[oa]s)?|un abrazo|atentamente|atte|cordialmente|respetuosamente|(?:with )?(?:my |the )?(?:best|kind|kindest|warm|warmest)? ?regards|best wishes|cheers|(?:yours )?(?:sincerely|faithfully|truly)|att|atenciosamente|(?:com os melhores )?cumprimentos|abracos?|cordialement|bien (?:a vous|cordialement)|salutations'

const WAITING =
  '(?:quedo|quedamos|estoy|a la espera|en espera|aguardo|esperando)(?: (?:a|en|la|espera|atent[oa]|pendiente|de|su|tu|vuestra|sus|pronta|respuesta|comentarios|noticias))*|(?:i am |i m )?(?:looking forward to|awaiting|waiting for) (?:hearing from you|your (?:reply|response|answer))|(?:que (?:tenga|tengas|tengan) )?(?:un )?(?:buen|feliz|excelente) (?:dia|tarde|semana|fin de semana)|have a (?:nice|good|great) (?:day|one|weekend)'

export const FAREWELL = `(?:${THANKS}|${REGARDS}|${WAITING})`
