import { ERRORS } from '../shared/error-table.ts'
import { type ErrorCode, type ErrorParams, explain, isErrorCode } from '../shared/errors.ts'
import type { Language, Localized } from '../shared/language.ts'

/** The table of errors speaks of one ticket; a run stops when several in a row end so. */
const OF_SEVERAL_TICKETS: Readonly<Record<string, Localized>> = {
  'answer.invalid': {
    es: 'El modelo ha dado respuestas no válidas a varios tickets seguidos. Lo terminado está guardado; continúa para seguir con los demás y después reintenta los fallidos, o elige otro modelo.',
    en: 'The model gave invalid answers to several tickets in a row. What is done is saved; resume to go on with the others and then retry those that failed, or choose another model.',
  },
  'answer.too-long': {
    es: 'El modelo no ha terminado sus respuestas a varios tickets seguidos. Lo terminado está guardado; continúa para seguir con los demás y después reintenta los fallidos, o elige otro modelo.',
    en: 'The model did not end its answers to several tickets in a row. What is done is saved; resume to go on with the others and then retry those that failed, or choose another model.',
  },
  'ticket.too-long': {
    es: 'El texto de varios tickets seguidos no cabe en el modelo. Lo terminado está guardado; elige un modelo con más contexto.',
    en: 'The text of several tickets in a row does not fit the model. What is done is saved; choose a model with more context.',
  },
  'ticket.deadline': {
    es: 'El modelo tarda demasiado en responder. Lo terminado está guardado; comprueba si el equipo está muy ocupado o elige un modelo más pequeño.',
    en: 'The model takes too long to answer. What is done is saved; check whether the machine is very busy or choose a smaller model.',
  },
}

/** For where it is not known what the table of errors tells: the reason, what there is instead. */
const SHORTER: Readonly<Record<string, Localized>> = {
  'model.unusable': {
    es: '«{model}» no ha dado una respuesta válida en la prueba. Elige otro modelo o actualiza Ollama.',
    en: '"{model}" gave no valid answer when tried. Choose another model or update Ollama.',
  },
  'model.missing': {
    es: 'El modelo «{model}» no está en Ollama. Instálalo con «ollama pull {model}» y continúa, o elige otro.',
    en: 'The model "{model}" is not in Ollama. Install it with "ollama pull {model}" and resume, or choose another.',
  },
  'model.not-chat': {
    es: '«{model}» no sirve para analizar tickets (solo crea vectores). Elige un modelo de conversación.',
    en: '"{model}" cannot analyse tickets (it only makes vectors). Choose a chat model.',
  },
  'engine.failed': {
    es: 'El motor solo devuelve errores. Lo terminado está guardado; comprueba que Ollama funciona y que «{model}» cabe en la memoria.',
    en: 'The engine answers only with errors. What is done is saved; check that Ollama works and that "{model}" fits in memory.',
  },
  'disk.full': {
    es: 'No queda espacio en disco. Lo terminado está guardado; libera espacio.',
    en: 'The disk is full. What is done is saved; free some space.',
  },
}

/** What stopped a run or holds it up, always in whole sentences; `params` may lack what the table of errors names. */
export const stopWords = (code: string, params: ErrorParams, language: Language): string => {
  const known = isErrorCode(code) ? code : 'internal'
  const { title, detail } = explain(known, params, language)
  const own = OF_SEVERAL_TICKETS[known] ?? (isComplete(known, params) ? undefined : SHORTER[known])
  if (own) return own[language].replaceAll('{model}', () => String(params.model ?? ''))
  return isComplete(known, params) ? detail : `${title}.`
}

const isComplete = (code: ErrorCode, params: ErrorParams): boolean =>
  [...ERRORS[code].detail.es.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => (params[name] ?? '') !== '')
