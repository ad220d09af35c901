import type { Language, Localized } from '../shared/language.ts'

/** The words of the command line. */
const WORDS = {
  paused: { es: 'en pausa', en: 'paused' },
  waitingForEngine: {
    es: 'el motor no responde; se reintenta, no se pierde nada',
    en: 'the engine does not answer; trying again, nothing is lost',
  },
  failed: { es: 'con error', en: 'failed' },
  perMinute: { es: 'tickets/min', en: 'tickets/min' },
  left: { es: 'quedan', en: 'left:' },
  listening: { es: 'Triaje atiende en', en: 'Triaje is listening on' },
  stopHint: { es: 'Ctrl-C para parar', en: 'Ctrl-C to stop' },
  stopping: { es: 'Parando; lo terminado está guardado…', en: 'Stopping; what is done is saved…' },
  interrupted: {
    es: 'Interrumpido. Continúa con la misma orden y --resume.',
    en: 'Interrupted. Go on with the same command and --resume.',
  },
  wrote: { es: 'Escrito', en: 'Wrote' },
  writtenInItsKind: {
    es: 'Excel solo abre un libro con macros como .xlsm, y uno sin macros como .xlsx; se escribe con la extensión que le toca',
    en: 'Excel opens a workbook with macros only as .xlsm, and one without only as .xlsx; written under its own extension',
  },
  writtenElsewhere: {
    es: 'ya existe o está abierto en otro programa; se escribe con otro nombre',
    en: 'exists already or is open in another program; written under another name',
  },
  nothingAnalysed: {
    es: 'No se ha analizado nada, porque no todos los archivos se pueden leer:',
    en: 'Nothing was analysed, because not all files can be read:',
  },
  apart: {
    es: 'Los archivos no tienen las mismas columnas; se analizan por separado:',
    en: 'The files do not have the same columns; they are analysed apart:',
  },
  whichOut: {
    es: 'el análisis es de varios archivos: usa --out NOMBRE.zip, o nada para escribir uno por archivo',
    en: 'the analysis is of several files: use --out NAME.zip, or nothing to write one a file',
  },
  engineAway: {
    es: 'El motor no ha vuelto a tiempo (--wait).',
    en: 'The engine did not come back in time (--wait).',
  },
  partial: {
    es: 'El resultado es parcial; continúa con --resume.',
    en: 'The result is partial; go on with --resume.',
  },
  saved: {
    es: 'El análisis está guardado. Para escribir su resultado en otro lugar',
    en: 'The analysis is saved. To write its result somewhere else',
  },
  outputLost: {
    es: 'La salida no se ha podido escribir entera',
    en: 'The output could not be written in full',
  },
  noAnalyses: { es: 'No hay análisis todavía.', en: 'There are no analyses yet.' },
  deleted: { es: 'Borrado', en: 'Deleted' },
  filesRemoved: { es: 'Archivos borrados', en: 'Files removed' },
  analysesRemoved: { es: 'análisis borrados', en: 'analyses removed' },
  tickets: { es: 'tickets', en: 'tickets' },
  accuracy: { es: 'acierto', en: 'accuracy' },
  difference: { es: 'diferencia', en: 'difference' },
  macroF1: { es: 'F1 macro', en: 'macro F1' },
  coverage: { es: 'cobertura al', en: 'coverage at' },
  category: { es: 'categoría', en: 'category' },
  precision: { es: 'precisión', en: 'precision' },
  recall: { es: 'exhaustividad', en: 'recall' },
  classifier: { es: 'clasificador (todos)', en: 'classifier (all)' },
  classifierSample: { es: 'clasificador (mismos tickets)', en: 'classifier (same tickets)' },
  misfiled: { es: 'Tickets que parecen mal clasificados', en: 'Tickets that look misfiled' },
  vectors: { es: 'Vectores', en: 'Vectors' },
  vectorsUsed: { es: 'se usan', en: 'used' },
  vectorsUnused: { es: 'no se usan', en: 'not used' },
  vectorsFailed: { es: 'el servidor no responde', en: 'the server does not answer' },
  usage: { es: 'Uso', en: 'Usage' },
  commands: { es: 'Órdenes', en: 'Commands' },
  options: { es: 'Opciones', en: 'Options' },
  tip: { es: 'Consejo', en: 'Tip' },
  state: { es: 'estado', en: 'state' },
  queued: { es: 'en cola', en: 'queued' },
  running: { es: 'en curso', en: 'running' },
  done: { es: 'terminado', en: 'done' },
  failedState: { es: 'sin empezar por un error', en: 'could not start' },
  cancelled: { es: 'cancelado', en: 'cancelled' },
} as const satisfies Record<string, Localized>

export type Words = { readonly [Key in keyof typeof WORDS]: string }

export const words = (language: Language): Words =>
  Object.fromEntries(Object.entries(WORDS).map(([key, text]) => [key, text[language]])) as Words
