import type { AnalysisSettings, AnalysisView } from '../../../../jobs/desk.ts'
import type { Format, Words } from '../../../i18n/index.ts'
import type { Fact } from '../parts/facts.tsx'
import { trialSentences } from '../summary/trial-sentences.ts'

type Context = { readonly words: Words; readonly format: Format }

/** With which engine and settings an analysis was made, in words; what does not apply is left out. */
export const madeFacts = (analysis: AnalysisView, context: Context): readonly Fact[] => {
  const { how, engines } = context.words.analysis
  const { engine, model, url, language, fields } = analysis.settings
  const { tokens } = analysis
  const { format } = context
  const facts: readonly (readonly [key: string, name: string, value: string | null])[] = [
    ['engine', how.engine, engine === 'instant' ? context.words.common.instant : engines[engine]],
    ['engineVersion', how.engineVersion, each(analysis.made.map(({ engineVersion }) => engineVersion))],
    ['address', how.address, url],
    ['model', how.model, model],
    ['digest', how.digest, each(analysis.made.map(({ digest }) => short(digest)))],
    ['promptHash', how.promptHash, each(analysis.made.map(({ promptHash }) => short(promptHash)))],
    ['version', how.version, each(analysis.made.map(({ version }) => version))],
    ['language', how.language, how.languages[language]],
    ['fields', how.fields, format.list(fields.map((field) => context.words.analysis.fields[field]))],
    ['categories', how.categories, categoriesWords(analysis.settings, context)],
    ['learned', how.learned, learnedWords(analysis, context)],
    ['where', how.where, whereWords(analysis.settings, context)],
    ['rows', how.rows, rowsWords(analysis.settings, context)],
    ['concurrency', how.concurrency, concurrencyWords(analysis.settings, context)],
    ['created', how.created, format.dateTime(analysis.createdAt)],
    ['started', how.started, analysis.startedAt && format.dateTime(analysis.startedAt)],
    ['ended', how.ended, analysis.endedAt && format.dateTime(analysis.endedAt)],
    [
      'tokens',
      how.tokens,
      tokens.in + tokens.out === 0 ? null : how.tokensOf(format.number(tokens.in), format.number(tokens.out)),
    ],
  ]
  return facts.flatMap(([key, name, value]) => (value ? [{ key, name, value }] : []))
}

/** What was learned, how the model did on labelled tickets, and whose confidence is not shown. */
const learnedWords = ({ learned }: AnalysisView, { words: { learn }, format }: Context): string | null =>
  learned &&
  [
    `${learn.learned(format.plural(learned.labelled, learn.tickets))} (${format.plural(learned.classes, learn.categories)}).`,
    learn.heldOut(
      format.percent(learned.accuracy),
      format.percent(learned.interval.from),
      format.percent(learned.interval.to),
    ),
    ...trialSentences(learned, { learn, format }),
  ].join(' ')

/** Each different value once. */
const each = (values: readonly (string | null)[]): string => [...new Set(values.filter(Boolean))].join(', ')

/** As much of a hash as tells two apart, as `ollama list` shows it; other names of a version whole. */
const short = (digest: string): string => digest.replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/, '$1')

const categoriesWords = ({ categories, layout }: AnalysisSettings, { words, format }: Context): string => {
  const { categoryKinds } = words.analysis.how
  if (categories.kind === 'list') return format.plural(categories.items.length, categoryKinds.list)
  if (categories.kind !== 'column') return categoryKinds[categories.kind]
  const named = layout.columns.find(({ index }) => `#${index}` === categories.column)
  return categoryKinds.column(named?.name ?? categories.column)
}

/** "Estado: Cerrado or Abierto; Abierto: from 2026-05-01"; null where all rows were meant. */
const whereWords = ({ where, layout }: AnalysisSettings, { words }: Context): string | null => {
  const { conditions } = words.analysis.how
  const said = where.map(({ column, is, not, contains, from, to }) => {
    const name = layout.columns.find(({ index }) => `#${index}` === column)?.name ?? column
    const parts = [
      is && conditions.is(is.map((value) => value.trim() || conditions.empty).join(', ')),
      not && conditions.not(not.map((value) => value.trim() || conditions.empty).join(', ')),
      contains && conditions.contains(contains.join(', ')),
      from && conditions.from(from),
      to && conditions.to(to),
    ]
    return `${name}: ${parts.filter(Boolean).join(' ')}`
  })
  return said.length === 0 ? null : said.join(' · ')
}

const rowsWords = ({ sample }: AnalysisSettings, { words, format }: Context): string =>
  sample === null ? words.analysis.how.allRows : format.plural(sample, words.analysis.how.firstRows)

/** Without a model there is nothing to do at the same time. */
const concurrencyWords = (
  { concurrency, engine }: AnalysisSettings,
  { words, format }: Context,
): string | null => {
  if (engine === 'instant') return null
  return concurrency === 0 ? words.analysis.how.automatic : format.number(concurrency)
}
