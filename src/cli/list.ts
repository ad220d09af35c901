import type { AnalysisView } from '../jobs/desk.ts'
import type { Language } from '../shared/language.ts'
import { type Command, DATA, JSON_LINES } from './command.ts'
import { type CliContext, EXIT } from './context.ts'
import { withDesk } from './with-desk.ts'
import { words } from './words.ts'

export const list: Command = {
  name: 'list',
  arguments: '[options]',
  help: { es: 'Los análisis, el más nuevo primero.', en: 'The analyses, newest first.' },
  takes: [0, 0],
  options: [DATA, JSON_LINES],
  run: (context, { values, flags }) =>
    withDesk(context, values.data, async (desk) => {
      const analyses = await desk.analyses(context.language)
      if (analyses.length === 0) context.terminal.say(words(context.language).noAnalyses)
      for (const analysis of analyses) printAnalysis(context, analysis, flags.has('json'))
      return EXIT.done
    }),
}

export const status: Command = {
  name: 'status',
  arguments: 'ID [options]',
  help: { es: 'Cómo va un análisis.', en: 'How an analysis is doing.' },
  takes: [1, 1],
  options: [DATA, JSON_LINES],
  run: (context, { positionals: [id = ''], values, flags }) =>
    withDesk(context, values.data, async (desk) => {
      const analysis = await desk.analysis(id, context.language)
      printAnalysis(context, analysis, flags.has('json'))
      if (analysis.detail) context.terminal.say(analysis.detail)
      return EXIT.done
    }),
}

/** An analysis as a line of the result: in words, or as the API gives it. */
export const printAnalysis = (
  { terminal, language }: CliContext,
  analysis: AnalysisView,
  json: boolean,
): void => terminal.result(json ? JSON.stringify(analysis) : line(analysis, language))

/** `3f2a… terminado 300/300 tickets.xlsx ollama gemma3:4b 2026-11-23 09:12` */
const line = (analysis: AnalysisView, language: Language): string => {
  const { id, state, done, failed, skipped, total, name, engine, model, createdAt } = analysis
  const say = words(language)
  const inWords = state === 'failed' ? say.failedState : say[state]
  const errors = failed > 0 ? ` (${failed} ${say.failed})` : ''
  const when = createdAt.slice(0, 16).replace('T', ' ')
  return [
    id,
    inWords,
    `${done + failed + skipped}/${total}${errors}`,
    name,
    [engine, model].filter(Boolean).join(' '),
    when,
  ].join('\t')
}
