import type { EngineName } from '../analysis/engine.ts'
import type { Field } from '../analysis/plan.ts'
import type { Role } from '../columns/layout.ts'
import type { Language, Localized } from '../shared/language.ts'
import { HOW_WORDS, ROLE_WORDS, ROUTE_WORDS } from './how-words.ts'
import { type HowLearned, learnedLines } from './learned-lines.ts'
import { LEARNED_WORDS } from './learned-words.ts'
import { columnHeader } from './result-columns.ts'
import type { ExtraSheet, SheetCell } from './workbook/extra-sheet.ts'

/** How an analysis was made: all that somebody needs who wants to judge it or to do it again. */
export type How = {
  /** All that were analysed as one, in order. */
  readonly files: readonly {
    readonly name: string
    readonly bytes: number
    readonly sha256: string
    readonly sheet: string
    /** 1-based. */
    readonly headerRow: number
    readonly columns: readonly { readonly role: Role; readonly header: string }[]
  }[]
  readonly id: string
  /** ISO UTC. */
  readonly startedAt: string | null
  readonly endedAt: string | null
  readonly counts: Readonly<Record<'total' | 'done' | 'failed' | 'skipped', number>>
  readonly routes: Readonly<Record<string, number>>
  readonly tokens: { readonly in: number; readonly out: number }
  readonly engine: EngineName
  readonly url: string | null
  readonly model: string | null
  readonly made: readonly {
    readonly engineVersion: string | null
    readonly digest: string
    readonly version: string
    readonly promptHash: string
  }[]
  readonly fields: readonly Field[]
  readonly language: Language
  readonly context: string
  /** Rows of a sample, or null for all. */
  readonly sample: number | null
  /** 0: found by itself. */
  readonly concurrency: number
  readonly categories: {
    readonly kind: 'starter' | 'free' | 'column' | 'list'
    readonly count: number
    /** Tells two lists apart; '' for free categories. */
    readonly version: string
  }
  /** Null where nothing was. */
  readonly learned: HowLearned | null
}

type Line = readonly [label: Localized, value: SheetCell]
type Group = { readonly title: Localized; readonly lines: readonly Line[] }

const TITLE = { bold: true, size: 14 } as const
const HEADING = { bold: true, fill: 'DDEBF7' } as const
const LABEL = { bold: true } as const
const TEXT = { wrap: true } as const
const COUNT = { numberFormat: '#,##0', wrap: true } as const

/** The sheet "How it was made". */
export const howSheet = (how: How, language: Language): ExtraSheet => ({
  name: HOW_WORDS.sheet[language],
  widths: [34, 90],
  rows: rowsOf(how, language),
})

async function* rowsOf(how: How, language: Language): ExtraSheet['rows'] {
  yield [[{ value: HOW_WORDS.sheet[language], format: TITLE }], []]
  for (const { title, lines } of groupsOf(how, language)) {
    const filled = lines.filter(([, value]) => value !== null && value !== '')
    if (filled.length === 0) continue
    const heading = [
      { value: title[language], format: HEADING },
      { value: '', format: HEADING },
    ]
    yield [heading, ...filled.map(([label, value]) => lineCells(label[language], value)), []]
  }
}

const lineCells = (label: string, value: SheetCell): readonly SheetCell[] => {
  const format = typeof value === 'number' ? COUNT : TEXT
  const plain = typeof value !== 'object' || value === null || !('format' in value)
  return [{ value: label, format: LABEL }, plain ? { value, format } : value]
}

const groupsOf = (how: How, language: Language): readonly Group[] => [
  { title: HOW_WORDS.engine, lines: engineLines(how, language) },
  { title: HOW_WORDS.asked, lines: askedLines(how, language) },
  { title: LEARNED_WORDS.title, lines: learnedLines(how.learned, language) },
  ...how.files.map((file) => ({ title: HOW_WORDS.file, lines: fileLines(file, language) })),
  { title: HOW_WORDS.counts, lines: countLines(how) },
  { title: HOW_WORDS.routes, lines: routeLines(how) },
]

/** Each different value once, as one text. */
const all = (values: readonly (string | null)[]): string =>
  [...new Set(values.filter((value) => value))].join('\n')

const engineLines = (how: How, language: Language): readonly Line[] => {
  const { made } = how
  return [
    [HOW_WORDS.engineName, how.engine === 'instant' ? HOW_WORDS.instant[language] : ENGINES[how.engine]],
    [HOW_WORDS.engineVersion, all(made.map(({ engineVersion }) => engineVersion))],
    [HOW_WORDS.address, how.url],
    [HOW_WORDS.model, how.model],
    [HOW_WORDS.digest, all(made.map(({ digest }) => digest))],
    [HOW_WORDS.promptHash, all(made.map(({ promptHash }) => promptHash))],
    [HOW_WORDS.version, all(made.map(({ version }) => version))],
    [HOW_WORDS.concurrency, concurrencyOf(how, language)],
  ]
}

const ENGINES: Readonly<Record<Exclude<EngineName, 'instant'>, string>> = { ollama: 'Ollama' }

const concurrencyOf = ({ engine, concurrency }: How, language: Language): SheetCell => {
  if (engine === 'instant') return null
  return concurrency === 0 ? HOW_WORDS.automatic[language] : concurrency
}

const askedLines = (how: How, language: Language): readonly Line[] => {
  const { kind, count, version } = how.categories
  return [
    [HOW_WORDS.fields, how.fields.map((field) => columnHeader(field, language)).join(', ')],
    [HOW_WORDS.language, HOW_WORDS[how.language][language]],
    [HOW_WORDS.categories, HOW_WORDS[`${kind}List`][language]],
    [HOW_WORDS.categoryCount, kind === 'free' ? null : count],
    [HOW_WORDS.listVersion, version],
    [HOW_WORDS.context, how.context],
    [HOW_WORDS.sample, how.sample],
  ]
}

const fileLines = (file: How['files'][number], language: Language): readonly Line[] => [
  [HOW_WORDS.fileName, file.name],
  [HOW_WORDS.bytes, file.bytes],
  [HOW_WORDS.sha256, file.sha256],
  [HOW_WORDS.sheetName, file.sheet],
  [HOW_WORDS.headerRow, file.headerRow === 0 ? HOW_WORDS.noHeaders[language] : file.headerRow],
  [
    HOW_WORDS.columns,
    file.columns.map(({ role, header }) => `${ROLE_WORDS[role][language]}: ${header}`).join('\n'),
  ],
]

const countLines = ({ id, startedAt, endedAt, counts, tokens }: How): readonly Line[] => [
  [HOW_WORDS.id, id],
  [HOW_WORDS.started, momentOf(startedAt)],
  [HOW_WORDS.ended, momentOf(endedAt)],
  [HOW_WORDS.total, counts.total],
  [HOW_WORDS.done, counts.done],
  [HOW_WORDS.failed, counts.failed],
  [HOW_WORDS.skipped, counts.skipped],
  [HOW_WORDS.tokensIn, tokens.in],
  [HOW_WORDS.tokensOut, tokens.out],
]

const LEFT = { wrap: true, numberFormat: 'yyyy-mm-dd hh:mm:ss' } as const

const momentOf = (at: string | null): SheetCell =>
  at === null ? null : { value: { date: at.slice(0, 19) }, format: LEFT }

const routeLines = ({ routes }: How): readonly Line[] =>
  Object.entries(ROUTE_WORDS).flatMap(([route, words]): Line[] => {
    const count = routes[route] ?? 0
    return count > 0 ? [[words, count]] : []
  })
