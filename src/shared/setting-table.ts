import { z } from 'zod'
import type { Localized } from './language.ts'

type SettingEntry = {
  /** The environment variable. */
  readonly name: string
  /** From the text of the variable to its value; blanks around it do not count. */
  readonly schema: z.ZodType<unknown, string>
  /** Text that stands when the variable is unset or empty; '' for none. */
  readonly fallback: string
  /** Which values are accepted, to follow "must be". */
  readonly accepts: Localized
  readonly about: Localized
}

const wholeNumber = (min: number, max: number) =>
  z.string().trim().regex(/^\d+$/).transform(Number).pipe(z.number().min(min).max(max))

const numberWords = (min: number, max: number): Localized => ({
  es: `un número entero de ${min} a ${max}`,
  en: `a whole number from ${min} to ${max}`,
})

const YES = ['1', 'true', 'yes', 'on', 'sí', 'si']
const NO = ['', '0', 'false', 'no', 'off']

const flag = z
  .string()
  .trim()
  .toLowerCase()
  .refine((text) => YES.includes(text) || NO.includes(text))
  .transform((text) => YES.includes(text))

const flagWords: Localized = { es: '1 (sí) o 0 (no)', en: '1 (yes) or 0 (no)' }

const optionalText = z
  .string()
  .trim()
  .transform((text) => text || null)

const optionalOneOf = <const T extends string>(values: readonly T[]) =>
  z
    .string()
    .trim()
    .toLowerCase()
    .pipe(z.enum(['', ...values]))
    .transform((text) => (text === '' ? null : (text as T)))

const HOST = /^(\[[\da-f:.]+\]|[\da-f:]*:[\da-f:.]*|[\w-]+(\.[\w-]+)*\.?)$/i

const withoutBrackets = (host: string): string => host.toLowerCase().replace(/^\[|\]$/g, '')

/** Every setting, by the name it has in code. docs/settings.md is generated from it. */
export const SETTINGS = {
  host: {
    name: 'TRIAJE_HOST',
    schema: z.string().trim().regex(HOST).transform(withoutBrackets),
    fallback: '127.0.0.1',
    accepts: {
      es: 'una dirección o un nombre de este equipo, como 127.0.0.1 o 0.0.0.0',
      en: 'an address or a name of this machine, such as 127.0.0.1 or 0.0.0.0',
    },
    about: {
      es: 'Dirección en la que atiende el servidor. Cualquiera que no sea de este equipo exige TRIAJE_PASSWORD.',
      en: 'Address on which the server listens. Any that is not loopback needs TRIAJE_PASSWORD.',
    },
  },
  port: {
    name: 'TRIAJE_PORT',
    schema: wholeNumber(0, 65535),
    fallback: '5000',
    accepts: numberWords(0, 65535),
    about: {
      es: 'Puerto del servidor; 0 toma uno libre.',
      en: 'Port of the server; 0 takes a free one.',
    },
  },
  password: {
    name: 'TRIAJE_PASSWORD',
    schema: z.string().transform((text) => text || null),
    fallback: '',
    accepts: { es: 'cualquier texto', en: 'any text' },
    about: {
      es: 'Contraseña para entrar en la página y usar la API. Sin ella no hace falta ninguna, y el servidor solo atiende a este equipo.',
      en: 'Password for the page and the API. Without it none is needed, and the server listens to this machine only.',
    },
  },
  language: {
    name: 'TRIAJE_LANGUAGE',
    schema: optionalOneOf(['es', 'en']),
    fallback: '',
    accepts: { es: '«es» o «en»', en: '"es" or "en"' },
    about: {
      es: 'Idioma de los mensajes y de las respuestas cuando la petición no dice otro.',
      en: 'Language of messages and answers when a request says no other.',
    },
  },
  engine: {
    name: 'TRIAJE_ENGINE',
    schema: optionalOneOf(['ollama', 'instant']),
    fallback: '',
    accepts: { es: '«ollama» o «instant»', en: '"ollama" or "instant"' },
    about: {
      es: 'Motor que se usa cuando el análisis no dice otro. Vacío: Ollama si responde y tiene un modelo; si no, el instantáneo.',
      en: 'Engine to use when an analysis names no other. Empty: Ollama when it answers and has a model, else the instant engine.',
    },
  },
  model: {
    name: 'TRIAJE_MODEL',
    schema: optionalText,
    fallback: '',
    accepts: { es: 'el nombre de un modelo, como gemma3:4b', en: 'the name of a model, such as gemma3:4b' },
    about: {
      es: 'Modelo que se usa cuando el análisis no dice otro.',
      en: 'Model to use when an analysis names no other.',
    },
  },
  embed: {
    name: 'TRIAJE_EMBED',
    schema: optionalText,
    fallback: '',
    accepts: {
      es: 'el nombre de un modelo de vectores de Ollama o una dirección como http://127.0.0.1:8080',
      en: 'the name of an embedding model of Ollama, or an address such as http://127.0.0.1:8080',
    },
    about: {
      es: 'Modelo de vectores que se prueba al aprender de tickets ya clasificados; se usa solo donde así se acierta más. De un servidor compatible con OpenAI, su dirección (y #modelo). Vacío: solo las palabras.',
      en: 'Embedding model that is tried when learning from classified tickets; used only where that is right more often. Of an OpenAI-compatible server, its address (and #model). Empty: words alone.',
    },
  },
  concurrency: {
    name: 'TRIAJE_CONCURRENCY',
    schema: wholeNumber(0, 32),
    fallback: '0',
    accepts: numberWords(0, 32),
    about: {
      es: 'Cuántos tickets se piden a la vez al motor; 0: se averigua solo.',
      en: 'How many tickets the engine is asked at the same time; 0: found by itself.',
    },
  },
  allowRemote: {
    name: 'TRIAJE_ALLOW_REMOTE',
    schema: flag,
    fallback: '0',
    accepts: flagWords,
    about: {
      es: 'Permite motores fuera de este equipo: el texto de los tickets sale de él.',
      en: 'Allows engines outside this machine: the text of the tickets leaves it.',
    },
  },
  allowedHosts: {
    name: 'TRIAJE_ALLOWED_HOSTS',
    schema: z
      .string()
      .transform((text) => text.split(/[\s,]+/).filter(Boolean))
      .pipe(z.array(z.string().regex(HOST).transform(withoutBrackets))),
    fallback: '',
    accepts: {
      es: 'nombres separados por comas y sin puerto, como tickets.example.com',
      en: 'names separated by commas and without port, such as tickets.example.com',
    },
    about: {
      es: 'Otros nombres con los que se llega al servidor, por ejemplo el de un proxy.',
      en: 'Further names under which the server is reached, for example that of a proxy.',
    },
  },
  trustProxy: {
    name: 'TRIAJE_TRUST_PROXY',
    schema: flag,
    fallback: '0',
    accepts: flagWords,
    about: {
      es: 'Cree las cabeceras X-Forwarded-* del proxy que está delante. Solo cuando no se llega al servidor sin pasar por él.',
      en: 'Believes the X-Forwarded-* headers of the proxy in front. Only when the server is reached through it alone.',
    },
  },
  maxUploadMb: {
    name: 'TRIAJE_MAX_UPLOAD_MB',
    schema: wholeNumber(1, 4096),
    fallback: '200',
    accepts: numberWords(1, 4096),
    about: {
      es: 'Tamaño máximo de un archivo, en MiB.',
      en: 'Largest size of a file, in MiB.',
    },
  },
  basePath: {
    name: 'TRIAJE_BASE_PATH',
    schema: z
      .string()
      .trim()
      .transform((text) => text.replace(/\/+$/, ''))
      .pipe(z.string().regex(/^((\/[\w.~-]+)+)?$/)),
    fallback: '',
    accepts: { es: 'una ruta como /triaje', en: 'a path such as /triaje' },
    about: {
      es: 'Ruta en la que un proxy publica la página, por ejemplo /triaje. Vacía: la raíz, o lo que diga X-Forwarded-Prefix con TRIAJE_TRUST_PROXY.',
      en: 'Path under which a proxy publishes the page, for example /triaje. Empty: the root, or what X-Forwarded-Prefix says with TRIAJE_TRUST_PROXY.',
    },
  },
  logLevel: {
    name: 'TRIAJE_LOG_LEVEL',
    schema: z
      .string()
      .trim()
      .toLowerCase()
      .pipe(z.enum(['error', 'warn', 'info', 'debug'])),
    fallback: 'info',
    accepts: { es: '«error», «warn», «info» o «debug»', en: '"error", "warn", "info" or "debug"' },
    about: {
      es: 'Cuánto escribe el registro del servidor. Solo «debug» escribe los textos de los errores, que pueden citar tickets.',
      en: 'How much the log of the server tells. Only "debug" writes the words of errors, which may quote tickets.',
    },
  },
  retentionDays: {
    name: 'TRIAJE_RETENTION_DAYS',
    schema: wholeNumber(0, 36_500),
    fallback: '30',
    accepts: numberWords(0, 36_500),
    about: {
      es: 'Días que se conserva un archivo subido; 0: hasta que alguien lo borre. Los fijados se conservan siempre.',
      en: 'Days for which an uploaded file is kept; 0: until somebody deletes it. Pinned ones are always kept.',
    },
  },
  retentionResultsDays: {
    name: 'TRIAJE_RETENTION_RESULTS_DAYS',
    schema: wholeNumber(0, 36_500),
    fallback: '400',
    accepts: numberWords(0, 36_500),
    about: {
      es: 'Días que se conserva un análisis terminado con sus tickets y respuestas; 0: hasta que alguien lo borre.',
      en: 'Days for which a finished analysis is kept with its tickets and answers; 0: until somebody deletes it.',
    },
  },
  data: {
    name: 'TRIAJE_DATA',
    schema: optionalText,
    fallback: '',
    accepts: { es: 'la ruta de una carpeta', en: 'the path of a folder' },
    about: {
      es: 'Carpeta de datos. Vacío: la carpeta de datos del usuario en el sistema.',
      en: "Data folder. Empty: the system's folder for the data of the user.",
    },
  },
  ollamaHost: {
    name: 'OLLAMA_HOST',
    schema: z
      .string()
      .trim()
      .regex(/^(https?:\/\/)?[^\s/]+(\/\S*)?$/i),
    fallback: '127.0.0.1:11434',
    accepts: {
      es: 'una dirección como 127.0.0.1:11434 o http://equipo:11434',
      en: 'an address such as 127.0.0.1:11434 or http://machine:11434',
    },
    about: {
      es: 'Dónde atiende Ollama; 0.0.0.0 quiere decir este equipo.',
      en: 'Where Ollama listens; 0.0.0.0 means this machine.',
    },
  },
} as const satisfies Record<string, SettingEntry>

export type SettingKey = keyof typeof SETTINGS
