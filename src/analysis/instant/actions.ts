import type { Sentence } from './sentences.ts'

const SPANISH_ACTIONS =
  'reinici|prob|cambi|actualiz|reinstal|instal|desinstal|limpi|elimin|renov|comprob|revis|verific|escal|restablec|resete|' +
  'configur|reconfigur|registr|asign|sustitu|reemplaz|ejecut|abri|desbloque|bloque|aisl|forz|restaur|ampli|relanz|lanz|' +
  'pid|solicit|contact|llam|avis|vaci|recre|cre|anad|mat|mont|volv|repar|formate|conect|desconect|coordin|inform|realiz|' +
  'proced|valid|aplic|habilit|deshabilit|activ|desactiv|migr|mov|copi|envi|prepar|aument|corrig|ajust|depur|purg|carg|' +
  'descarg|intent|apag|encend|borr|busc|consult|hab|hech|hic|hizo|retir|entreg|regener|reinicializ|otorg|notific|deriv'

const ENGLISH_ACTIONS =
  'restarted|rebooted|reset|tried|tested|checked|reinstalled|installed|uninstalled|replaced|updated|upgraded|cleared|' +
  'cleaned|deleted|removed|renewed|reviewed|escalated|unlocked|changed|recreated|rebuilt|increased|extended|assigned|' +
  'configured|reconfigured|opened|blocked|isolated|restored|killed|added|registered|contacted|called|rolled back|applied|' +
  'disabled|enabled|moved|migrated|reseated|swapped|executed|verified|confirmed|requested|imaged|reimaged|granted|' +
  'created|reconnected|unplugged|plugged|asked|provisioned|fixed|adjusted|switched|connected|informed|forwarded|' +
  'repaired|patched|deployed|activated|reactivated|deactivated|reassigned|transferred|remapped|refreshed|flushed|refilled|' +
  'whitelisted|rejoined|renamed|corrected'

const PORTUGUESE_ACTIONS =
  'substitu|troc|reinici|atualiz|reinstal|instal|configur|restaur|redefin|desbloque|liber|realiz|f|cri|remov|verific|test|limp'

const FRENCH_ACTIONS =
  'remplac|redemarr|reinstall|install|chang|reinitialis|debloqu|configur|nettoy|verifi|test|supprim|ajout|cre|restaur|repar'

/** What was done, in the past tense: said like this by anybody, wherever it stands. */
const PAST = new RegExp(
  [
    // se reinició, se ha reiniciado, se le asignó
    `\\bse (?:le |les |lo |la )?(?:ha |han |habia )?(?:${SPANISH_ACTIONS})(?:[a-z]*(?:o|aron|ieron|ado|ido)|o)\\b`,
    // he probado, hemos reinstalado, ya reinicié, probé a
    `\\b(?:he|hemos|ha|han)(?: ya)? (?:${SPANISH_ACTIONS})[a-z]*(?:ado|ido|to|cho)?\\b`,
    `(?:^|\\b(?:ya|lo|la|y|tambien) )(?:${SPANISH_ACTIONS})(?:e|i|amos|imos)\\b`,
    '\\b(?:tras|despues de|al) (?:reiniciar|reinstalar|probar|actualizar|limpiar|cambiar)\\b',
    // was restarted, I restarted, restarted the machine
    `\\b(?:was|were|been|i|we|i've|we've|have|has|had|already|and|he|she|they|user|technician)(?: (?:have|has|also|already|then|just))? (?:${ENGLISH_ACTIONS})\\b`,
    `^(?:${ENGLISH_ACTIONS})\\b`,
    // foi substituído, a été remplacé
    `\\b(?:foi|foram) (?:${PORTUGUESE_ACTIONS})(?:ad|id|eit)[oa]s?\\b`,
    `\\b(?:a|ont) ete (?:${FRENCH_ACTIONS})e{1,2}s?\\b`,
  ].join('|'),
)

/** What only a person does: "se cambia el módulo", "cambiado el módulo". */
const STEPS =
  'cambi|actualiz|instal|reinstal|desinstal|limpi|revis|verific|valid|resete|configur|reconfigur|reasign|asign|reemplaz|' +
  'desbloque|restaur|relanz|formate|repar|coordin|aplic|habilit|deshabilit|migr|ajust|depur|purg|agreg|quit|modific|liber|' +
  'recre|cre|ampli'
const STEPS_DONE = `${STEPS}|sustitu|restablec|reestablec|anad|correg|conced|renov|comprob`
const STEPS_NOW =
  `(?:${STEPS}|comprueb|renuev|solucion)an?|(?:sustituy|restablec|reestablec|anad|proced|corrig|repon|conced|resuelv)en?|` +
  'da de (?:alta|baja)|dan? (?:acceso|permisos?)|toma (?:control|remoto)|vuelve a [a-z]+r'

/** What machines and users do, too: the notes of a desk tell by it what the desk did. */
const DESK_STEPS =
  'reinici|bloque|apag|borr|elimin|desconect|conect|reconect|carg|descarg|activ|desactiv|copi|aument|busc|consult|retir|' +
  'intent|lanz|escal|ejecut|registr|solicit|inform|notific|avis|comunic|envi|gestion|realiz|prepar|entreg|contact|deriv|' +
  'regener|otorg|mont|traslad'
const DESK_STEPS_DONE = `${DESK_STEPS}|prob|atend|aisl|forz|mov`
const DESK_STEPS_NOW =
  `(?:${DESK_STEPS}|prueb|aisl|fuerz|cierr)an?|(?:atiend|enciend|muev|abr|pid)en?|llaman? a[l ]|` +
  'deja (?:operativ|funcional|configurad|instalad|list)[a-z]*'

/** "Se reinicia solo cada hora": nobody did it. */
const BY_ITSELF =
  /\b(?:sol[oa]s?|cada|constantemente|continuamente|a veces|de repente|sin (?:motivo|razon|pedir\w*)|automaticamente|al (?:azar|abrir|iniciar|intentar|guardar|entrar))\b/

/** Where a step may begin: the sentence, or what follows another step. */
const BEGIN = '(?:^|[,;:.] ?|\\b(?:y|e|luego|entonces|tambien|finalmente) )'

type Steps = { readonly now: RegExp; readonly done: RegExp }

const spanish = (now: string, done: string): Steps => ({
  now: new RegExp(`${BEGIN}se (?:le |les |lo |la |los |las )?(?:${now})\\b`),
  // "creado por Ana" is of the form
  done: new RegExp(`^(?:(?:${done})(?:ad|id)|repuest|resuelt|hech)[oa]s? (?!(?:por|el \\d|desde|a las)\\b)`),
})

const BY_ANYBODY = spanish(STEPS_NOW, STEPS_DONE)

const BY_THE_DESK = spanish(`${STEPS_NOW}|${DESK_STEPS_NOW}`, `${STEPS_DONE}|${DESK_STEPS_DONE}`)

/** Most sentences have no "se", and a search for that takes no time. */
const tells = ({ now, done }: Steps, folded: string): boolean =>
  (done.test(folded) || (folded.includes('se ') && now.test(folded))) && !BY_ITSELF.test(folded)

/** "BIOS updated", "RAM module replaced". */
const ENGLISH_NOTE = new RegExp(`^(?:[a-z\\d./&'-]+ ){1,5}(?:${ENGLISH_ACTIONS})\\b`)

/** "Disk not yet replaced". */
const UNDONE = /\b(?:not|never|cannot|unable|to be|should|needs?)\b/

/** Steps in the present tense or without a verb; in a user's own words they are none where they tell a fault. */
const tellsStep = ({ place, folded }: Sentence, fault: boolean): boolean => {
  if (place === 'description') return !fault && tells(BY_ANYBODY, folded)
  if (place === 'title') return false
  return tells(BY_THE_DESK, folded) || (ENGLISH_NOTE.test(folded) && !UNDONE.test(folded))
}

/** "¿Por qué se bloqueó mi cuenta?", "Let me know why my access was removed": what was done is the matter. */
const ASKED =
  /^(?:¿|por que\b|why\b|(?:please )?let (?:me|us) know\b|(?:quiero|quisiera|necesito) saber\b|(?:was|were|has|have|did)\b.*\?$)/

/** Whether a sentence tells what was already done. @param fault whether it tells that something does not work */
export const tellsAction = (sentence: Sentence, fault: boolean): boolean =>
  (PAST.test(sentence.folded) || tellsStep(sentence, fault)) && !ASKED.test(sentence.folded)
