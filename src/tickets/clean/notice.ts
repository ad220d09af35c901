const START =
  /^[\s*_"“([-]*(?:este (?:mensaje|correo|e-?mail|documento)|esta (?:mensagem|comunicaci[óo]n)|la (?:presente|informaci[óo]n)|el (?:presente|contenido)|the (?:information|contents?)|this (?:e-?mail|message|communication|transmission)|ce (?:message|courriel|mail)|aquest (?:missatge|correu)|as informa[çc][õo]es|aviso|advertencia|nota|notice|disclaimer|cl[áa]usula|confiden\w+|avis|legal|if you (?:are not|have received)|si (?:usted )?(?:no es|ha recibido|recibe|vous)|se (?:voc[êe])|le informamos|en cumplimiento|de (?:conformidad|acuerdo)|conforme|in accordance|any (?:views|unauthori))/i
const LEGAL =
  /confiden[ct]i\w+|destinat[aá]ri\w+|destinataires?|intended recipients?|addressee|privileg\w+|prohib\w+|interdit\w*|strictly|divulga\w*|disclos\w*|reproduc\w+|distribu[ct]i\w+|diffusion|adjuntos|anexos|attachments?|pi[eè]ces? jointes?|error de transmisi[óo]n|datos personales|por error|in error|par erreur|por engano|notif\w+|elim[íi]n\w+|delete|b[óo]rr\w+|unauthori[sz]ed|no autorizad\w*|secreto profesional|protecci[óo]n de datos|data protection|RGPD|GDPR|LOPD\w*|2016\/679|exclusiv\w+|virus/gi
/** One of these is in every notice; what is only about attachments to delete may be the matter itself. */
const CORE =
  /confiden[ct]i|destinat[aá]ri|destinataire|recipient|addressee|divulga|disclos|secreto profesional|(?:protecci[óo]n|prote[çc][ãa]o) de (?:datos|dados)|data protection|protection des donn|\bRGPD|\bGDPR|\bLOPD|\bLGPD|2016\/679|(?:scanned|checked|analizad|verificad|escanead)\w*.{0,40}virus|libre de virus|virus.free/i
/** What is done with the reader's data, as only a privacy notice says it. */
const PRIVACY =
  /\b(?:sus|tus|los|vuestros|your|seus|vos|les|os|the) (?:datos|personal data|personal information|data|dados|donn[ée]es)\b.{0,90}\b(?:ser[áa]n|son|est[áa]n|forman? parte|han sido|ha sido|will be|are|have been|ser[ãa]o|s[ãa]o|foram|seront|sont|ont [ée]t[ée]) .{0,20}(?:objet|ficher|tratad|trait|incorporad|inclu|recogid|recolh|utili[sz]|process|collect|collig|stored|held|used|conserv)/i
const PRIVACY_LAW =
  /protecci[óo]n de datos|prote[çc][ãa]o de dados|data protection|protection des donn|\bRGPD|\bGDPR|\bLOPD|\bLGPD|2016\/679|15\/1999|3\/2018|1581|13\.709|datos personales|datos de car[áa]cter personal|dados pessoais|personal data|donn[ée]es (?:personnelles|[àa] caract[èe]re)/i
const PRIVACY_START =
  /^[\s*_"“([-]*(?:responsable|pol[íi]tica de|ley|privac|rgpd|gdpr|lgpd|lopd|protec|informaci|le |les |te |se |we |nous |em cumprimento|en (?:virtud|application|vertu)|conform|nos termos|in (?:compliance|accordance)|under|a (?:los|efectos)|sus datos|tus datos|your|vos|os seus|seus)/i
const ENVIRONMENT =
  /^(?:no (?:me )?imprim\w+ (?:este \S{1,12} )?si no es necesario|.{0,40}(?:antes de (?:imprimir|imprima)|before (?:you )?print\w*|consider the environment|avant d.imprimer|piense en el medio ambiente|pense no meio ambiente|medio ?ambiente est[áa] en))\b.{0,160}$/i
/** "was sent to an external client" is the matter, "was sent from outside" is a banner. */
const BANNER =
  /^[\s*[(!⚠-]*(?:(?:caution|warning|attention|atenci[óo]n|aten[çc][ãa]o|precauci[óo]n|aviso|external(?: e-?mail| sender)?|externo|correo externo)\s?[\])*:!.-]+\s*)?(?:(?:this|the) (?:e-?mail|message|sender)|este (?:correo|mensaje|e-?mail)|esta mensagem|ce (?:message|courriel|mail|e-?mail)|cet? (?:exp[ée]diteur|e-?mail))\b.{0,60}?\b(?:(?:originat\w+|comes|came|was sent|has been sent|proviene|procede|se origin[óo]|fue enviado|ha sido enviado|veio|foi enviad[ao]|provient|vient|[ée]mane|a [ée]t[ée] envoy[ée])(?![a-zà-ü])(?:(?! (?:to|al?|para|à|aux?) ).){0,12}(?:\b(?:outside|fuera|fora d)|(?:\bfrom|\bde|\bdesde|\bdel|\bdepuis|\bd.un|\bpor|\bby)\b.{0,20}(?:outside|external|fuera|fora d|extern[oae]|ext[ée]rieur))|(?:is|est|es)(?: from| de)?(?: an| un| une)? extern)/i
/** What service desks and Outlook write round a mail: nothing that its writer said. */
const DESK_LINE =
  /^[\s#*_—=-]*(?:(?:please )?(?:type your )?reply above this line|(?:por favor,? )?(?:escrib\w+ su respuesta|respond\w+|conteste) (?:por )?encima de esta l[íi]nea|(?:freshdesk|zendesk|jira|glpi)\s?: .{0,20}(?:above|encima de) (?:this|esta) (?:line|l[íi]nea))[\s#*_—=.-]*$|^(?:this (?:email|mail|ticket) is a service from|este correo(?: electr[óo]nico)? es un servicio de) .{1,60}\. (?:delivered by|entregado por) \w+(?: \w+)?\.?$|^powered by (?:jira|zendesk|freshdesk|freshservice|glpi|servicenow|halo)\b.{0,30}$|^view request · .{0,60}$|^\W*(?:(?:este es un (?:mensaje|correo(?: electr[óo]nico)?) autom[áa]tico|this is an automat\w+ (?:message|e-?mail|notification))(?:\W{1,3}(?:por favor,? |please )?(?:no (?:lo )?respond\w+|do not reply).{0,30})?|(?:por favor,? |please )?(?:no respond(?:a|as|er|an) a|do not reply to) (?:este|this) (?:correo|mensaje|e-?mail|message))\W*$|^\W*(?:clasificaci[óo]n|clasificado|classification|classified|sensitivity|sensibilidad)\s?: ?(?:uso )?(?:intern[oa]|internal|p[úu]blic[oa]|public|confidencial|confidential|restringid[oa]|general)(?: use(?: only)?)?\W*$|^tlp\s?: ?(?:white|clear|green|amber|red)$|^(?:you don.t often get e-?mail from|no suele(?:s)? recibir correos? (?:electr[óo]nicos? )?de|n[ãa]o costuma receber e-?mails? de|vous n.obtenez pas souvent d.e-mail (?:de|[àa] partir de)) \S+@\S+.{0,80}$/i
const EXTERNAL_MARK = /^\[(?:external(?: e-?mail| sender)?|externo|ext|correo externo)\]$/i
/** What a scanner for viruses adds; nothing but its address may follow. */
const SCANNED =
  /^(?:(?:virus.free|(?:libre de|sin|livre de|sans) v[ií]rus)[\s.]{1,3}(?:<?(?:https?:\/\/)?www\.\S{3,60})?|(?:este|this|ce|esta|l.absence)\b.{0,50}\b(?:virus|v[ií]rus|antivirus|scanned|checked)\b.{0,60}\b(?:por|by|par|pelo|par le|com|with)\b[^.,:;]{2,60}\.?)(?:\s*<?(?:https?:\/\/)?www\.\S{3,60})?$/i
/** How banners begin: a cheap look for most lines. */
const STARTS_LIKE_BANNER =
  /^[\s*[(!⚠-]*(?:caution|warning|att|aten|prec|aviso|ext|correo|th(?:is|e) |est[ae] |ce |cet |virus|libre|livre|sans v|sin v|l.abs|<?(?:https?:\/\/)?(?:www\.)?av|[#_=—]|please|no resp|clasif|classif|sensi|tlp|reply ab|por fav|escrib|respond|contest|freshd|zend|jira|glpi|powered|view req|you don|no suel|n[ãa]o cost|vous n)/i
const SCANNER_ADDRESS = /^<?(?:https?:\/\/)?(?:www\.)?(?:avast|avg)\.com\S{0,40}$/i
/** The form in which privacy notices are written since 2018: controller, purpose, rights. */
const PRIVACY_FORM =
  /\brespons(?:able|[áa]vel)\b[^:]{0,30}:.{1,150}\bfinali(?:dad|dade|t[ée])(?:es|s)?\s?:.{1,300}\b(?:derechos|direitos|droits|legitimaci[óo]n|destinatari\w+)/i
/** "Este informe confidencial es público" is no notice. */
const BARE =
  /\b(?:es|son|[ée]|s[ãa]o|is|are|est|sont) (?:\p{L}+ ){0,2}confiden[ct]\p{L}+(?: (?:y|and|e|et) \p{L}+)?[\s.!*_"”)]*$|confiden.{0,80}(?:conten|contain|conter|contenir|destin|intended|dirig)|(?:conten|contain|conter|contenir|destin|intended|dirig).{0,80}confiden/iu
/** Turns of phrase that notices are made of. Legal words alone also tell of mail that does not reach its recipients. */
const FORMULA =
  /\bdirig\w+ (?:[a-z]+ )?(?:[uú]nic|exclusiv|sol)\w* |\bdirig\w+ (?:exclusivamente |[uú]nicamente |s[óo]lo )?al? |\b(?:contener|contiene|contienen|cont[ée]m|conter|contains?|contenir|contient|contiennent)\b.{0,40}(?:informa|confiden|privileg|datos personales)|\b(?:es|son|sea|ser|[ée]|s[ãa]o|is|are|be|est|sont|strictly) (?:[\p{L}]+[ ,]+){0,3}confiden|confidencial y |\bno (?:es|fuera|fuese|sea) (?:usted )?(?:el|la|su|un) (?:(?!del? )[a-z]+ )?destinatari|\bsi (?:usted )?(?:lo |la )?(?:ha|has|hubiera|hubiese) recibido|\bsi (?:usted )?(?:recibe|recibi[óo])|queda\w* (?:\w+ )?(?:notificad|informad|prohibid|advertid)|(?:est[áa]|queda)\w* (?:[a-z]+ )?prohibid|\b(?:notif[ií]que|el[ií]min[ea]|elim[ií]ne|b[óo]rr[ea]|destr[úu]ya|comun[ií]que)(?:lo|la|nos|se)|uso exclusivo|\bintended (?:\w+ )?(?:for|recipient)|\bif you (?:are not|believe)|\bif you (?:have )?received? (?:it|this|the (?:e-?mail|message|communication))|\bmay (?:contain|be (?:\w+ )?(?:confidential|privileged|unlawful))|notify (?:the sender|us)|\b(?:is|are) (?:\w+ )?prohibited|for the (?:sole )?use of|do(?:es)? not (?:necessarily )?(?:represent|reflect)|no representan|destina(?:m|da|do|das|dos)?-se|destinad[ao]s? (?:[a-z]+ )?(?:ao?s?|para) |\bn[ãa]o (?:for|[ée]) o destinat|\bse (?:voc[êe] |a |o )?(?:a |o )?(?:recebeu|receber)|[ée] proibid|destin[ée]e?s? (?:[a-z]+ )?(?:[àa]u?x?|pour)|\bs.adre(?:ça|cen)(?!\p{L})|\bsi vous (?:n.[êe]tes|avez re[çc]u|l.avez re[çc]u|recevez)|l.intention (?:exclusive )?d|toute (?:diffusion|utilisation|reproduction|divulgation)|scanned|analizad|verificad|escanead/iu
/** What no notice has: an error with its number, a request, a thing that has gone wrong. */
const OWN_TROUBLE =
  /\b0x[\da-f]{3}|\berr(?:or|eur|o|eurs|ores|ors)s?:? (?:n\S{0,3} |code |c[óo]digo )?#?\d{2}|\b[45]\d\d [45]\.\d|\b(?:necesit(?:o|amos)|hay que|preciso|precisamos|tenemos que|tengo|i need|we need|needs? to|must be removed|besoin|il faut|quitarl[oa]s?|(?:da|dan|sale|salen|aparecen?|shows?|gives?|affiche) (?:un |an |el |the |une )?err|falla|fails|fallan|fail|not (?:working|delivered|arriv\w+)|do not get|can ?not open|can.t open|no (?:se )?(?:pueden? (?:abrir|eliminar|borrar|enviar|imprimir)|recib\w+|lleg\w+|entrega\w*|abren?|guardan?|funciona\w*)|en la web por error|visibles? para|desde (?:ayer|hoy|el (?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo)|las?)|since (?:yesterday|monday|tuesday|wednesday|thursday|friday|last)|depuis (?:hier|lundi|mardi|mercredi|jeudi|vendredi))\b/iu
/** A line this long is a paragraph of its own; shorter ones were wrapped by a mail program. */
export const WRAPPED = 100
const MAX_SHORT_NOTICE = 260

const legalWords = (line: string, enough: number): boolean => {
  const found = new Set<string>()
  for (const [word] of line.matchAll(LEGAL)) {
    found.add(word.slice(0, 6).toLowerCase())
    if (found.size >= enough) return true
  }
  return false
}

const isBanner = (line: string): boolean =>
  DESK_LINE.test(line) ||
  EXTERNAL_MARK.test(line) ||
  SCANNER_ADDRESS.test(line) ||
  BANNER.test(line) ||
  SCANNED.test(line)

export const isShortNotice = (line: string): boolean =>
  line.length <= MAX_SHORT_NOTICE &&
  ((STARTS_LIKE_BANNER.test(line) && isBanner(line)) || ENVIRONMENT.test(line)) &&
  !OWN_TROUBLE.test(line)

export const startsLikeNotice = (line: string): boolean => START.test(line) || PRIVACY_START.test(line)

/** "This e-mail is confidential." on its own line. */
const isBareNotice = (line: string): boolean => line.length > 25 && BARE.test(line)

/** "De acuerdo con el RGPD, le informamos de que sus datos personales serán tratados por …". */
const isPrivacyNotice = (text: string): boolean =>
  startsLikeNotice(text) &&
  (PRIVACY_FORM.test(text) || (PRIVACY.test(text) && PRIVACY_LAW.test(text))) &&
  !OWN_TROUBLE.test(text)

const isLegal = (text: string, enough: number): boolean =>
  CORE.test(text) && legalWords(text, enough) && FORMULA.test(text) && !OWN_TROUBLE.test(text)

/** True for a notice that is one long line. */
export const isLongNotice = (line: string): boolean =>
  isPrivacyNotice(line) ||
  (START.test(line) ? isLegal(line, 2) : line.length > 2 * WRAPPED && isLegal(line, 4))

/** True for a notice that a mail program wrapped: its lines as one text. */
export const isWrappedNotice = (text: string, lines: number): boolean =>
  isPrivacyNotice(text) ||
  (START.test(text) && (isLegal(text, 3) || (lines === 1 && isBareNotice(text) && !OWN_TROUBLE.test(text))))
