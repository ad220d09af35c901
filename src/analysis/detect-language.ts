import { fold } from '../shared/text.ts'

export type DetectedLanguage = 'es' | 'en' | 'pt' | 'fr' | 'other'

/** Languages that are told apart; those we do not name end as `other`. */
type Known = 'es' | 'en' | 'pt' | 'fr' | 'de' | 'it' | 'ca'

/** Words that give a language away (folded): function words, and what tickets are made of. */
const WORDS: Readonly<Record<Known, string>> = {
  es:
    'el los las del al y que en un una unos con por para se su sus lo le les nos mi me muy pero ya esta estan este esto ' +
    'es son fue no hay sin desde cuando como donde porque hola gracias buenos buenas dias tardes va van puedo puede ' +
    'pueden tengo tiene necesito solicito requiero funciona abre conecta enciende imprime llega llegan error usuario ' +
    'contrasena correo impresora pantalla equipo red ayuda favor sale hace nueva nuevo cuenta clave acceso solicitud ' +
    'cambio la de a o lento caida falla sigue entrar desbloquear reinicio baja alta',
  en:
    'the a an is are was were be been of to in on at and or but not no it its this that with from for by as my me we our ' +
    'you your i he she they cannot can could does do did has have had will would please hello hi thanks thank when after ' +
    'since need needs down up out new user password email printer screen network access request issue error working ' +
    'work open slow locked account reset unable install laptop failed broken phone server off',
  pt:
    'o os as do da dos das no na nos nas ao em um uma com por para se seu sua e que nao mais muito mas ja esta estao ' +
    'isso este foi tem ola obrigado obrigada bom boa dia tarde consigo posso preciso usuario senha impressora tela rede ' +
    'acesso solicitacao voce meu minha de a funciona pelo pela',
  fr:
    'le la les du des de un une et est sont dans sur avec pour par pas ne ce cette ces mon ma mes je il elle nous vous ' +
    'ils qui que en au aux plus bonjour merci ai a peux peut depuis mot passe imprimante ecran reseau acces compte ' +
    'marche fonctionne demande ordinateur impossible l d n c j qu',
  de: 'der die das und nicht ist ich ein eine einen mit fur auf zu den dem im vom kein keine wir sie es bitte danke hallo kann drucker geht wird von bei',
  it: 'il lo gli di che non un una per con del della dei sono e ho posso funziona grazie buongiorno ciao stampante accesso mi si nel alla',
  ca: 'el els les amb que no es i un una per del dels aquest aquesta puc gracies bon dia ordinador correu impressora contrasenya meu meva hi ha',
}

/** Letters that only some of them write. */
const LETTERS: readonly (readonly [pattern: RegExp, language: Known, weight: number])[] = [
  [/[ñ¿¡]/iu, 'es', 2],
  [/(?:ción|ciones)\b|\b(?:está|más|qué|contraseña)/iu, 'es', 1],
  [/[ãõ]|ção|ções/iu, 'pt', 2],
  [/[œèêâîû]|ç[ao]|\b[ldjcnsmt]['’]|qu['’]/iu, 'fr', 1],
  [/[äß]|\b\p{L}*ü\p{L}+/iu, 'de', 1],
  [/l·l|ny\b|\b(?:això|què|és)\b/iu, 'ca', 2],
]

const NAMES: Readonly<Record<Known, DetectedLanguage>> = {
  es: 'es',
  en: 'en',
  pt: 'pt',
  fr: 'fr',
  de: 'other',
  it: 'other',
  ca: 'other',
}

/** Languages each word speaks for; a word of several counts less for each. */
const LANGUAGES_OF: ReadonlyMap<string, readonly Known[]> = (() => {
  const map = new Map<string, Known[]>()
  for (const language of Object.keys(WORDS) as Known[])
    for (const word of WORDS[language].split(' ')) map.set(word, [...(map.get(word) ?? []), language])
  return map
})()

/** UTF-16 units that are looked at: enough to be sure. */
const LOOK = 1000

const scores = (text: string): ReadonlyMap<Known, number> => {
  const sums = new Map<Known, number>()
  const add = (language: Known, weight: number) => sums.set(language, (sums.get(language) ?? 0) + weight)
  for (const word of fold(text).match(/[a-z0-9]+/g) ?? []) {
    const languages = LANGUAGES_OF.get(word) ?? []
    for (const language of new Set(languages)) add(language, 1 / new Set(languages).size)
  }
  for (const [pattern, language, weight] of LETTERS) if (pattern.test(text)) add(language, weight)
  return sums
}

/** The language of a ticket, by its small words and its letters; `other` when nothing tells. */
export const detectLanguage = (text: string): DetectedLanguage => {
  const ranked = [...scores(text.slice(0, LOOK))].sort((a, b) => b[1] - a[1])
  const best = ranked[0]
  return best ? NAMES[best[0]] : 'other'
}
