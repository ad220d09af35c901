import type { Rule } from './rule.ts'

const LABEL = '[a-z\\d][a-z\\d-]{0,62}'
const PRIVATE_DOMAIN = 'local|lan|corp|internal|intranet|intra|localdomain|priv'
const PUBLIC_DOMAIN =
  'com|net|org|edu|gob|gov|info|cloud|io|eu|es|mx|ar|cl|co|pe|br|pt|fr|uk|us|de|it|cat|ec|uy|bo|py|ve|cr|gt|sv|hn|ni|pa'
const CODE_PACKAGE = /^(?:org|com|net|java|javax|jakarta|io|sun|es|mx|system|microsoft)\./i
const URL_END = '[^\\s<>"\'|{}[\\]]*[^\\s<>"\'|{}[\\].,;:!?)*]'

export const URL_RULES: readonly Rule[] = [
  {
    type: 'URL',
    hint: /:\/\//,
    pattern: new RegExp(
      `(?<![a-z\\d])(?:https?|ftps?|sftp|smb|nfs|rdp|ldaps?|file|ssh|wss?|(?:jdbc:)?[a-z]{2,12}(?:ql)?):\\/\\/${URL_END}`,
      'gi',
    ),
  },
  { type: 'URL', hint: /www/i, pattern: new RegExp(`(?<![\\w.@/-])www\\d?\\.${LABEL}\\.${URL_END}`, 'gi') },
]

export const MAIL_RULES: readonly Rule[] = [
  {
    type: 'MAIL',
    hint: /@/,
    pattern:
      /(?<![\wÀ-ÿ.+%-])[\wÀ-ÿ+%-][\wÀ-ÿ.+%-]{0,63}@[\wÀ-ÿ-]{1,63}(?:\.[\wÀ-ÿ-]{1,63}){0,5}\.[a-zÀ-ÿ][\wÀ-ÿ-]{1,24}/gi,
  },
]

export const DOMAIN_RULES: readonly Rule[] = [
  {
    type: 'HOST',
    hint: /\\\\/,
    pattern: /(?<=(?<![\p{L}\d_:\\])\\\\)[A-Za-z\d][\w.-]{0,62}\w(?![\w-]|\.\w)/gu,
  },
  {
    type: 'HOST',
    hint: new RegExp(`\\.(?:${PRIVATE_DOMAIN})(?![\\w-])`, 'i'),
    pattern: new RegExp(`(?<![\\w.@-])(?:${LABEL}\\.){1,6}(?:${PRIVATE_DOMAIN})(?![\\w-]|\\.\\w)`, 'gi'),
  },
  {
    type: 'HOST',
    hint: new RegExp(`\\.[a-z\\d-]+\\.(?:${PUBLIC_DOMAIN})(?![\\w-])`, 'i'),
    pattern: new RegExp(`(?<![\\w.@-])(?:${LABEL}\\.){2,6}(?:${PUBLIC_DOMAIN})(?![\\w-]|\\.\\w)`, 'gi'),
    accept: (value) => !CODE_PACKAGE.test(value),
  },
]
