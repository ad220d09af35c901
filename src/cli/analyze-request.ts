import { readFileSync } from 'node:fs'
import { FIELDS, type Field } from '../analysis/plan.ts'
import type { AnalysisRequest } from '../jobs/desk.ts'
import { LEAST_RIGHT, MOST_RIGHT } from '../jobs/learning/learned.ts'
import { TriajeError } from '../shared/errors.ts'
import { isLanguage } from '../shared/language.ts'
import type { Arguments } from './command.ts'
import { share, wholeNumber } from './numbers.ts'
import { priorityFrom } from './priority.ts'
import { readCategories } from './read-categories.ts'
import { folderGiven, isFolderError, notForInstant, notOneOf, roleTwice, wronglyWritten } from './refusals.ts'
import { whereFrom } from './where.ts'

/** Rows of a worksheet (Excel specifications and limits). */
const LAST_ROW = 1_048_576

/** What the options ask for, but for the file. */
export const requestFrom = async ({
  values,
  repeated,
  flags,
}: Arguments): Promise<Omit<AnalysisRequest, 'fileId' | 'fileIds'>> => ({
  ...(values.sheet === undefined ? {} : { sheet: values.sheet }),
  ...(values['header-row'] === undefined
    ? {}
    : { headerRow: wholeNumber('header-row', values['header-row'], { least: 0, most: LAST_ROW }) }),
  ...(values.columns === undefined ? {} : { columns: columnsFrom(values.columns) }),
  ...(repeated.where === undefined ? {} : { where: whereFrom(repeated.where) }),
  ...(values.context === undefined ? {} : { context: textOrFile(values.context) }),
  ...(values.categories === undefined ? {} : { categories: await readCategories(values.categories) }),
  ...(values.fields === undefined ? {} : { fields: fieldsFrom(values.fields) }),
  ...engineFrom(values),
  ...amountsFrom(values),
  ...(flags.has('no-learn') ? { learn: false } : {}),
  ...(flags.has('examples') ? { examples: true } : {}),
  resume: flags.has('resume'),
  force: !flags.has('resume'),
})

/** How many, how many at once, how right, and before which others. */
const amountsFrom = (values: Arguments['values']): Partial<AnalysisRequest> => ({
  ...(values.sample === undefined
    ? {}
    : { sample: wholeNumber('sample', values.sample, { least: 1, most: LAST_ROW }) }),
  ...(values.concurrency === undefined
    ? {}
    : { concurrency: wholeNumber('concurrency', values.concurrency, { least: 0, most: 32 }) }),
  ...(values.right === undefined
    ? {}
    : { right: share('right', values.right, { least: LEAST_RIGHT, most: MOST_RIGHT }) }),
  ...(values.priority === undefined ? {} : { priority: priorityFrom(values.priority) }),
})

const engineFrom = ({
  engine,
  model,
  url,
  embed,
  language,
}: Arguments['values']): Partial<AnalysisRequest> => {
  checkInstant({ engine, model, url })
  if (engine !== undefined && engine !== 'ollama' && engine !== 'instant')
    throw notOneOf('engine', engine, ['ollama', 'instant'])
  if (language !== undefined && !isLanguage(language)) throw notOneOf('language', language, ['es', 'en'])
  return {
    ...(engine === undefined ? {} : { engine }),
    ...(model === undefined ? {} : { model }),
    ...(url === undefined ? {} : { url }),
    ...(embed === undefined ? {} : { embed }),
    ...(language === undefined ? {} : { language }),
  }
}

/** What is said is never replaced silently: the instant engine has neither models nor an address. */
export const checkInstant = ({ engine, model, url }: Arguments['values']): void => {
  if (engine !== 'instant') return
  if (model !== undefined) throw notForInstant('model')
  if (url !== undefined) throw notForInstant('url')
}

/** `title=Asunto,notes=#7`; a comma inside a header is kept when no `role=` follows it. */
const columnsFrom = (text: string): Record<string, string> => {
  const parts = text.split(/,(?=\s*\w+\s*=)/)
  const pairs = parts.map((part) => /^\s*(\w+)\s*=\s*(.*?)\s*$/s.exec(part))
  if (pairs.some((pair) => pair === null)) throw wronglyWritten('columns', text, 'ROLE=HEADER,…')
  const roles = pairs.map((pair) => pair?.[1] ?? '')
  const twice = roles.find((role, at) => roles.indexOf(role) < at)
  if (twice !== undefined) throw roleTwice(twice)
  return Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? '', pair?.[2] ?? '']))
}

const fieldsFrom = (text: string): readonly Field[] =>
  text.split(',').map((name) => {
    const field = FIELDS.find((one) => one === name.trim())
    if (field) return field
    throw notOneOf('fields', name, FIELDS)
  })

const textOrFile = (said: string): string => {
  if (!said.startsWith('@')) return said
  try {
    return readFileSync(said.slice(1), 'utf8')
  } catch (error) {
    if (isFolderError(error)) throw folderGiven(said.slice(1), 'context')
    throw new TriajeError('not-found', { what: said.slice(1) }, { field: 'context', cause: error })
  }
}
