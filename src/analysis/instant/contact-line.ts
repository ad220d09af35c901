import { tellsTrouble } from './cues.ts'

const LABEL =
  '(?:telefono|movil|celular|extension|ext|tel|tlf|telf|email|e-mail|correo|mail|fax|phone|mobile|cell|anexo|interno)' +
  '(?: number| de contacto| corporativo)?\\.?'

/** Numbers and addresses by which people are reached. */
const REACHED = '(?:[+(]?\\d[\\d\\s().+/-]*|[\\w.+-]+@[\\w.-]+)'

/** "Ext. 4021", "Teléfono: 600 123 123", "mi correo es ana@…"; and "Email:", with the name of a person behind it. */
const CONTACT = new RegExp(
  `^(?:(?:mi|my|the) )?${LABEL}(?: ?${REACHED}|( ?:) ?(?:${REACHED})?)|` +
    `^(?:mi|my) ${LABEL}.{0,30}?\\b(?:es|is)(?: (?:el|la|the))? ?:? ?${REACHED}`,
)

/** What may follow a number: the end, a pause, another number. "Extension 4021 rings twice" is no contact. */
const AFTER = /^(?:$|[.,;:/|()–—-]|(?:o|or|y|and|u|ext|extension|int|movil|mobile|cel|de \d|from \d)\b)/

/** Words behind a colon that can be a name and a department. */
const MAX_WORDS = 6

const isShort = (text: string): boolean => text.split(/\s+/, MAX_WORDS + 1).length <= MAX_WORDS

/** Whether a folded sentence only tells how somebody is reached: "Ext. 4021", not "Extension 4021 has no dial tone". */
export const isContactLine = (folded: string): boolean => {
  const found = CONTACT.exec(folded)
  if (!found) return false
  const rest = folded.slice(found[0].length).trimStart()
  if (tellsTrouble(rest)) return false
  return found[1] === undefined ? AFTER.test(rest) : isShort(rest)
}
