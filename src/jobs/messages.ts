import type { Language, Localized } from '../shared/language.ts'

/** What the log of a run says, by code. */
const MESSAGES = {
  'run.import': { es: 'Leyendo los tickets de «{name}».', en: 'Reading the tickets of "{name}".' },
  'run.imported': {
    es: '{total} tickets leídos, {skipped} sin texto.',
    en: '{total} tickets read, {skipped} without text.',
  },
  'run.loading': {
    es: 'Cargando el modelo {model}. La primera vez puede tardar un minuto.',
    en: 'Loading the model {model}. The first time may take a minute.',
  },
  'run.started': {
    es: 'Analizando con {model} ({url}).',
    en: 'Analysing with {model} ({url}).',
  },
  'run.instant': {
    es: 'Se usa el motor instantáneo, sin modelo: resume con frases del propio ticket y clasifica por palabras. Para mejores resultados instala Ollama (ollama.com) y un modelo, por ejemplo «ollama pull gemma3:4b», y explica tus sistemas en el contexto.',
    en: 'The instant engine is used, without a model: it summarises with sentences of the ticket and classifies by words. For better results install Ollama (ollama.com) and a model, for example "ollama pull gemma3:4b", and explain your systems in the context.',
  },
  'run.waiting': {
    es: 'El motor no responde en {url}. Se vuelve a intentar solo; no se pierde nada.',
    en: 'The engine does not answer at {url}. It is tried again by itself; nothing is lost.',
  },
  'run.trouble': {
    es: 'En pausa: {detail} Se vuelve a intentar solo cada pocos minutos.',
    en: 'Paused: {detail} It is tried again by itself every few minutes.',
  },
  'run.back': { es: 'El motor responde de nuevo.', en: 'The engine answers again.' },
  'run.stopped': { es: 'En pausa: {detail}', en: 'Paused: {detail}' },
  'run.paused': { es: 'En pausa.', en: 'Paused.' },
  'run.resumed': { es: 'Continúa.', en: 'Going on.' },
  'run.cancelled': { es: 'Cancelado. Lo terminado se conserva.', en: 'Cancelled. What is done is kept.' },
  'run.retried': {
    es: 'Se reintentan {count} tickets con error.',
    en: '{count} failed tickets are retried.',
  },
  'run.done': {
    es: 'Terminado: {done} tickets analizados, {failed} con error, {skipped} sin texto.',
    en: 'Finished: {done} tickets analysed, {failed} failed, {skipped} without text.',
  },
  'run.dominant': {
    es: 'Más de la mitad de las respuestas son «{category}» ({share} %). Revisa la lista de categorías o prueba otro modelo.',
    en: 'More than half of the answers are "{category}" ({share} %). Check the list of categories or try another model.',
  },
} as const satisfies Record<string, Localized>

export type MessageCode = keyof typeof MESSAGES

export const message = (
  code: MessageCode,
  language: Language,
  params: Readonly<Record<string, string | number>> = {},
): string => MESSAGES[code][language].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))
