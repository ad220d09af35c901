const START =
  /^[\s*_"“([-]*(?:este (?:mensaje|correo|e-?mail|documento)|esta (?:mensagem|comunicaci[óo]n)|la (?:presente|informaci[óo]n)|el (?:presente|contenido)|the (?:information|contents?)|this (?:e-?mail|message|communication|transmission)|ce (?:message|courriel|mail)|as informa[çc][õo]es|aviso|advertencia|nota|notice|disclaimer|cl[áa]usula|confiden\w+|avis|legal|if you (?:are not|have received)|si (?:usted )?(?:no es|ha recibido|recibe|vous)|se (?:voc[êe])|le informamos|en cumplimiento|de (?:conformidad|acuerdo)|conforme|in accordance|any (?:views|unauthori))/i
const LEGAL =
  /confiden[ct]i\w+|destinat[aá]ri\w+|destinataires?|intended recipients?|addressee|privileg\w+|prohib\w+|interdit\w*|strictly|divulga\w*|disclos\w*|reproduc\w+|distribu[ct]i\w+|diffusion|adjuntos|anexos|attachments?|pi[eè]ces? jointes?|error de transmisi[óo]n|por error|in error|par erreur|por engano|notif\w+|elim[íi]n\w+|delete|borr\w+|unauthori[sz]ed|no autorizad\w*|secreto profesional|protecci[óo]n de datos|data protection|RGPD|GDPR|LOPD\w*|2016\/679|exclusiv\w+|virus/gi
/** One of these is in every notice; what is only about attachments to delete may be the matter itself. */
const CORE =
  /confiden[ct]i|destinat[aá]ri|destinataire|recipient|addressee|divulga|disclos|secreto profesional|(?:protecci[óo]n|prote[çc][ãa]o) de (?:datos|dados)|data protection|protection des donn|\bRGPD|\bGDPR|\bLOPD|\bLGPD|2016\/679|(?:scanned|checked|analizad|verificad|escanead)\w*.{0,40}virus|libre de virus|virus.free/i
/** What is done with the reader's data, as only a privacy notice says it. */
const PRIVACY =
  /\b(?:sus|tus|los|vuestros|your|seus|vos|les|os|the) (?:datos|personal data|personal information|data|dados|donn[ée]es)\b.{0,90}\b(?:ser[áa]n|son|est[áa]n|han sido|ha sido|will be|are|have been|ser[ãa]o|s[ãa]o|foram|seront|sont|ont [ée]t[ée]) .{0,20}(?:objet|tratad|trait|incorporad|inclu|recogid|recolh|utili[sz]|process|collect|collig|stored|held|used|conserv)/i
const PRIVACY_LAW =
  /protecci[óo]n de datos|prote[çc][ãa]o de dados|data protection|protection des donn|\bRGPD|\bGDPR|\bLOPD|\bLGPD|2016\/679|15\/1999|3\/2018|13\.709|datos personales|datos de car[áa]cter personal|dados pessoais|personal data|donn[ée]es (?:personnelles|[àa] caract[èe]re)/i
const PRIVACY_START =
  /^[\s*_"“([-]*(?:responsable|pol[íi]tica de|privac|rgpd|gdpr|lgpd|lopd|protec|informaci|le |les |te |se |we |nous |em cumprimento|en (?:virtud|application|vertu)|conform|nos termos|in (?:compliance|accordance)|under|a (?:los|efectos)|sus datos|tus datos|your|vos|os seus|seus)/i
const ENVIRONMENT =
  /^.{0,40}(?:antes de (?:imprimir|imprima)|before (?:you )?print\w*|consider the environment|avant d.imprimer|piense en el medio ambiente|pense no meio ambiente|medio ?ambiente est[áa] en)\b.{0,160}$/i
const BANNER =
  /^[\s*[(!⚠-]*(?:(?:caution|warning|atenci[óo]n|precauci[óo]n|aviso|external(?: e-?mail| sender)?|externo|correo externo)\s?[\])*:!.-]+\s*)?(?:(?:this|the) (?:e-?mail|message|sender)|este (?:correo|mensaje|e-?mail)|esta mensagem)\b.{0,60}(?:originated|comes|came|was sent|is|proviene|procede|se origin[óo]|fue enviado|ha sido enviado|veio)\b.{0,30}(?:outside|external|fuera|extern[oa])/i
const EXTERNAL_MARK = /^\[(?:external(?: e-?mail| sender)?|externo|ext|correo externo)\]$/i
/** A line this long is a paragraph of its own; shorter ones were wrapped by a mail program. */
const WRAPPED = 100
const MAX_LINES = 30

const legalWords = (line: string, enough: number): boolean => {
  const found = new Set<string>()
  for (const [word] of line.matchAll(LEGAL)) {
    found.add(word.slice(0, 6).toLowerCase())
    if (found.size >= enough) return true
  }
  return false
}

const isShortNotice = (line: string): boolean =>
  EXTERNAL_MARK.test(line) || (line.length <= 260 && (ENVIRONMENT.test(line) || BANNER.test(line)))

const paragraphEnd = (lines: readonly string[], from: number): number => {
  let end = from
  while (end < lines.length && lines[end] !== '') end++
  return end
}

/** "This e-mail is confidential." on its own line. */
const isBareNotice = (line: string): boolean => line.length > 25 && /confiden/i.test(line)

/** "De acuerdo con el RGPD, le informamos de que sus datos personales serán tratados por …". */
const isPrivacyNotice = (text: string): boolean =>
  (START.test(text) || PRIVACY_START.test(text)) && PRIVACY.test(text) && PRIVACY_LAW.test(text)

const isLegal = (text: string, enough: number): boolean => CORE.test(text) && legalWords(text, enough)

const isLongNotice = (line: string): boolean =>
  isPrivacyNotice(line) ||
  (START.test(line) ? isLegal(line, 2) : line.length > 2 * WRAPPED && isLegal(line, 4))

/** Lines of a notice that a mail program wrapped, starting with `line` at `at`. */
const wrappedLength = (lines: readonly string[], at: number): number => {
  const line = lines[at] as string
  if (!START.test(line) && !PRIVACY_START.test(line)) return 0
  const end = Math.min(paragraphEnd(lines, at), at + MAX_LINES)
  const text = lines.slice(at, end).join(' ')
  if (isPrivacyNotice(text)) return end - at
  if (!START.test(line)) return 0
  const isNotice = isLegal(text, 3)
  return isNotice || (end === at + 1 && isBareNotice(line)) ? end - at : 0
}

/** Lines of the legal notice that starts at `at`; 0 when none does. */
const noticeLength = (lines: readonly string[], at: number): number => {
  const line = lines[at] as string
  if (line === '') return 0
  if (isShortNotice(line)) return 1
  return line.length >= WRAPPED ? Number(isLongNotice(line)) : wrappedLength(lines, at)
}

/** Text without confidentiality notices, "think before you print" and "external sender" banners; '' when that is all. */
export const withoutFooters = (text: string): string => {
  const lines = text.split('\n')
  const kept: string[] = []
  for (let at = 0; at < lines.length; ) {
    const skip = noticeLength(lines, at)
    if (skip === 0) kept.push(lines[at] as string)
    at += Math.max(1, skip)
  }
  return kept.length === lines.length ? text : kept.join('\n').trim()
}

/** The same, but the text itself when nothing else is in it. */
export const cutFooters = (text: string): string => withoutFooters(text) || text
