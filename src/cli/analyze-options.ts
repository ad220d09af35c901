import { FIELDS } from '../analysis/plan.ts'
import { ROLES } from '../columns/layout.ts'
import { DATA, JSON_LINES, type Option } from './command.ts'
import { SHEETS_OPTION } from './sheets-option.ts'

export const ANALYZE_OPTIONS: readonly Option[] = [
  {
    name: 'out',
    value: 'FILE',
    help: {
      es: 'Dónde escribir el resultado; la extensión decide (.xlsx, .csv, .json, .jsonl). Por defecto, NOMBRE_triaje junto al archivo.',
      en: 'Where to write the result; the extension decides (.xlsx, .csv, .json, .jsonl). By default NAME_triaje beside the file.',
    },
  },
  SHEETS_OPTION,
  {
    name: 'sheet',
    value: 'NAME',
    help: { es: 'Hoja con los tickets.', en: 'Sheet with the tickets.' },
  },
  {
    name: 'header-row',
    value: 'N',
    help: {
      es: 'Fila de los encabezados, si no se reconoce bien; 0: no los hay.',
      en: 'Row of the headers, where it is not recognised well; 0: there are none.',
    },
  },
  {
    name: 'encoding',
    value: 'NAME',
    help: {
      es: 'Codificación de un archivo de texto (cp850, macroman, windows-1252, utf-8…), si no se reconoce bien.',
      en: 'Encoding of a text file (cp850, macroman, windows-1252, utf-8, …), where it is not recognised well.',
    },
  },
  {
    name: 'columns',
    value: 'ROLE=HEADER,…',
    help: {
      es: `Qué columna es cada cosa: ROL=ENCABEZADO, ROL=#7, o ROL= para ninguna. Roles: ${ROLES.join(' ')}.`,
      en: `Which column is what: ROLE=HEADER, ROLE=#7, or ROLE= for none. Roles: ${ROLES.join(' ')}.`,
    },
  },
  {
    name: 'where',
    value: 'HEADER=VALUE',
    repeats: true,
    help: {
      es: 'Solo las filas que lo cumplan; se puede repetir. ENCABEZADO=VALOR (el mismo encabezado otra vez: cualquiera de ellos; sin valor: vacías), !=VALOR, ~=TEXTO (lo contiene), >= y <= para fechas (2026-01-31, 2026-01) y números. También #7 o un rol: opened>=2026-01.',
      en: 'Only the rows that meet it; may be repeated. HEADER=VALUE (the same header again: any of them; no value: empty), !=VALUE, ~=TEXT (contains it), >= and <= for dates (2026-01-31, 2026-01) and numbers. Also #7 or a role: opened>=2026-01.',
    },
  },
  {
    name: 'context',
    value: 'TEXT|@FILE',
    help: {
      es: 'Tus sistemas, proyectos y siglas, por ejemplo «SISCONT: software de contabilidad».',
      en: 'Your systems, projects and acronyms, for example "SISCONT: accounting software".',
    },
  },
  {
    name: 'categories',
    value: 'starter|free|@HEADER|FILE',
    help: {
      es: 'Lista inicial, libres, los valores de una columna, o un archivo: un libro, .csv, .json o .txt.',
      en: 'Starter list, free, the values of a column, or a file: a workbook, .csv, .json or .txt.',
    },
  },
  {
    name: 'fields',
    value: 'LIST',
    help: {
      es: `Qué se pide, separado por comas: ${FIELDS.join(' ')} (category,summary).`,
      en: `What to ask for, separated by commas: ${FIELDS.join(' ')} (category,summary).`,
    },
  },
  {
    name: 'engine',
    value: 'ollama|instant',
    help: {
      es: 'Motor; sin decir nada, Ollama si responde y si no el instantáneo.',
      en: 'Engine; when nothing is said, Ollama if it answers, else the instant one.',
    },
  },
  { name: 'model', value: 'NAME', help: { es: 'Modelo de Ollama.', en: 'Model of Ollama.' } },
  { name: 'url', value: 'URL', help: { es: 'Dirección del motor.', en: 'Address of the engine.' } },
  {
    name: 'language',
    value: 'es|en',
    help: { es: 'Idioma de las respuestas.', en: 'Language of the answers.' },
  },
  {
    name: 'sample',
    value: 'N',
    help: { es: 'Solo N tickets, repartidos por el archivo.', en: 'Only N tickets, spread over the file.' },
  },
  {
    name: 'concurrency',
    value: 'N',
    help: {
      es: 'Llamadas a la vez; 0 lo encuentra solo (0).',
      en: 'Calls at once; 0 finds it by itself (0).',
    },
  },
  {
    name: 'right',
    value: 'SHARE',
    help: {
      es: 'Acierto mínimo de lo que el clasificador responde solo, de 0.8 a 0.99 (0.9). Aprende de los tickets ya clasificados.',
      en: 'Least accuracy of what the classifier answers alone, 0.8 to 0.99 (0.9). It learns from the tickets that are classified already.',
    },
  },
  {
    name: 'examples',
    value: null,
    help: {
      es: 'Enseña al modelo hasta 8 tickets ya clasificados, solo si así acierta más en otros.',
      en: 'Shows the model up to 8 classified tickets, only if that makes it right more often on others.',
    },
  },
  {
    name: 'embed',
    value: 'NAME|URL',
    help: {
      es: 'Modelo de vectores (de Ollama, o la dirección de un servidor compatible con OpenAI) que ayuda a aprender, solo si así se acierta más.',
      en: 'Embedding model (of Ollama, or the address of an OpenAI-compatible server) that helps to learn, only if that is right more often.',
    },
  },
  {
    name: 'no-learn',
    value: null,
    help: {
      es: 'No aprende de la columna de --categories @HEADER.',
      en: 'Does not learn from the column of --categories @HEADER.',
    },
  },
  {
    name: 'priority',
    value: 'high|normal|low',
    help: {
      es: 'Cuánto del motor recibe mientras otros análisis lo usan (normal).',
      en: 'How much of the engine it gets while other analyses use it (normal).',
    },
  },
  {
    name: 'wait',
    value: 'TIME',
    help: {
      es: 'Cuánto se espera a un motor que deja de responder (10m).',
      en: 'How long to wait for an engine that stops answering (10m).',
    },
  },
  {
    name: 'resume',
    value: null,
    help: {
      es: 'Continúa el último análisis sin terminar del mismo archivo y opciones.',
      en: 'Goes on with the last unfinished analysis of the same file and options.',
    },
  },
  DATA,
  JSON_LINES,
]
