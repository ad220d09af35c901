import type { AnalysisView } from '../../../../jobs/desk.ts'
import type { Format, Words } from '../../../i18n/index.ts'

type Progress = Pick<
  AnalysisView,
  | 'state'
  | 'total'
  | 'done'
  | 'failed'
  | 'skipped'
  | 'ticketsPerMinute'
  | 'etaSeconds'
  | 'routes'
  | 'startedAt'
  | 'endedAt'
>

/** Tickets with which nothing more happens. */
export const settled = ({ done, failed, skipped }: Pick<Progress, 'done' | 'failed' | 'skipped'>): number =>
  done + failed + skipped

/** 0–1; 0 while the tickets are still being read. */
export const shareDone = (analysis: Pick<Progress, 'total' | 'done' | 'failed' | 'skipped'>): number =>
  analysis.total === 0 ? 0 : Math.min(1, settled(analysis) / analysis.total)

/** Seconds from the start to the end, pauses included, or null while it lasts. */
export const secondsTaken = ({
  startedAt,
  endedAt,
}: Pick<Progress, 'startedAt' | 'endedAt'>): number | null =>
  startedAt === null || endedAt === null
    ? null
    : Math.max(0, (Date.parse(endedAt) - Date.parse(startedAt)) / 1000)

type Context = { readonly words: Words; readonly format: Format }

/** How far it is, in short parts: "412 of 1,000 tickets", "38 a minute", "about 12 min left"… */
export const progressWords = (analysis: Progress, { words, format }: Context): readonly string[] => {
  const { progress } = words.analysis
  const { total, failed, routes, state } = analysis
  if (total === 0) return state === 'running' || state === 'queued' ? [progress.reading] : []
  return [
    state === 'done'
      ? format.plural(total, words.common.tickets)
      : progress.of(format.number(settled(analysis)), format.number(total)),
    ...speedWords(analysis, { words, format }),
    ...(routes.duplicate > 0 ? [format.plural(routes.duplicate, progress.duplicates)] : []),
    ...(failed > 0 ? [format.plural(failed, progress.failed)] : []),
  ]
}

const speedWords = (analysis: Progress, { words, format }: Context): readonly string[] => {
  const { progress } = words.analysis
  const { ticketsPerMinute: rate, etaSeconds: left, state } = analysis
  const taken = secondsTaken(analysis)
  if (state === 'done' && taken !== null) return [progress.took(format.duration(taken))]
  if (state !== 'running') return []
  return [
    ...(rate !== null && rate > 0 ? [progress.rate(format.number(Math.round(rate)))] : []),
    ...(left === null ? [] : [progress.left(format.duration(left))]),
  ]
}

/** What stands in the browser's tab. */
export const documentTitle = (
  analysis: Progress & Pick<AnalysisView, 'name'>,
  { words, format }: Context,
): string => {
  const { state, name } = analysis
  const running = state === 'running' && analysis.total > 0
  const head = running ? format.percent(shareDone(analysis)) : words.common.states[state]
  return `${words.analysis.title(head, name)} – ${words.common.appName}`
}
