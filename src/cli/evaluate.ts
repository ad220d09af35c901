import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { EvaluationView } from '../jobs/learning/evaluation-view.ts'
import { ANALYZE_OPTIONS } from './analyze-options.ts'
import { checkInstant, requestFrom } from './analyze-request.ts'
import type { Arguments, Command, Option } from './command.ts'
import { type CliContext, type CliDesk, EXIT } from './context.ts'
import { evaluationText } from './evaluation-text.ts'
import { follow } from './follow.ts'
import { milliseconds } from './numbers.ts'
import { checkPlace } from './output.ts'
import { valueMissing } from './refusals.ts'
import { upload, write } from './transfer.ts'
import { withDesk } from './with-desk.ts'
import { words } from './words.ts'

/** What an evaluation decides by itself, or what means nothing to it. */
const WITHOUT: readonly string[] = [
  'out',
  'categories',
  'fields',
  'right',
  'no-learn',
  'examples',
  'sheets',
  'resume',
]

/** What may be said several times: each way of asking is measured on the same tickets. */
const COMPARED: readonly string[] = ['engine', 'model', 'context']

export const evaluate: Command = {
  name: 'evaluate',
  arguments: 'FILE --label HEADER [options]',
  help: {
    es: 'Mide el motor y el clasificador con la columna que ya rellenaron personas, y busca tickets mal clasificados. Con varios --engine, --model o --context compara cada combinación con los mismos tickets.',
    en: 'Measures the engine and the classifier by a column that people filled in, and finds misfiled tickets. With several --engine, --model or --context each combination is compared on the same tickets.',
  },
  takes: [1, 1],
  options: [
    {
      name: 'label',
      value: 'HEADER',
      help: {
        es: 'Columna con las categorías correctas, o #7.',
        en: 'Column with the right categories, or #7.',
      },
    },
    {
      name: 'out',
      value: 'FILE',
      help: {
        es: 'Libro .xlsx donde escribir la hoja de tickets mal clasificados.',
        en: 'Workbook (.xlsx) to write the sheet of misfiled tickets into.',
      },
    },
    ...ANALYZE_OPTIONS.filter(({ name }) => !WITHOUT.includes(name)).map(
      (option): Option => (COMPARED.includes(option.name) ? { ...option, repeats: true } : option),
    ),
  ],
  run: (context, args) => withDesk(context, args.values.data, (desk) => evaluateFile(context, desk, args)),
}

const evaluateFile = async (context: CliContext, desk: CliDesk, args: Arguments): Promise<number> => {
  const { label, out, wait = '10m' } = args.values
  if (!label) throw valueMissing('label', 'HEADER')
  checkOut(out)
  const asked = variantsOf(args)
  const requests = await Promise.all(asked.map(requestFrom))
  const { id: fileId } = await upload(desk, args.positionals[0] ?? '', args.values.encoding)
  let last: EvaluationView | null = null
  for (const { resume: _, ...request } of requests) {
    const { id } = await desk.evaluate({ fileId, ...request, label }, context.said)
    const { gaveUp } = await follow(context, desk, { id, waitMs: milliseconds('wait', wait) })
    if (gaveUp === 'interrupted') return EXIT.interrupted
    if (gaveUp === 'wait') context.terminal.say(words(context.language).engineAway)
    last = await outcome(context, desk, id)
    if (last.state !== 'done') break
  }
  return last ? tell(context, desk, { evaluation: last, json: args.flags.has('json'), out }) : EXIT.failed
}

const checkOut = (out: string | undefined): void => {
  if (out !== undefined) checkPlace(out)
}

/** Of how many tickets several ways of asking are compared when nothing is said. */
const SAMPLE = '50'

/** Each engine with each of its models and each context; the instant engine has neither models nor an address. */
const variantsOf = ({ values, repeated, ...args }: Arguments): readonly Arguments[] => {
  const engines = repeated.engine ?? [undefined]
  const [model] = repeated.model ?? []
  if (engines.every((engine) => engine === 'instant')) checkInstant({ ...values, engine: 'instant', model })
  const variants = engines.flatMap((engine) =>
    (engine === 'instant' ? [undefined] : (repeated.model ?? [undefined])).flatMap((model) =>
      (repeated.context ?? [undefined]).map((context) => ({
        ...{ engine, model, context },
        url: engine === 'instant' ? undefined : values.url,
      })),
    ),
  )
  const sample = variants.length > 1 ? { sample: values.sample ?? SAMPLE } : {}
  return variants.map((variant) => ({ ...args, repeated, values: { ...values, ...sample, ...variant } }))
}

type Told = {
  readonly evaluation: EvaluationView
  readonly json: boolean
  readonly out: string | undefined
}

const tell = async (context: CliContext, desk: CliDesk, { evaluation, json, out }: Told): Promise<number> => {
  const { terminal, language } = context
  if (json) terminal.result(JSON.stringify({ type: 'evaluation', ...evaluation }))
  else terminal.result(evaluationText(evaluation, language))
  if (out !== undefined)
    terminal.say(
      await write(context, desk, { id: evaluation.id, out: path.resolve(out), sheets: ['misfiled'] }),
    )
  return evaluation.state === 'done' ? EXIT.done : EXIT.failed
}

const LOOK_MS = 250

/** What came of it, once intervals are worked out. */
const outcome = async ({ signal }: CliContext, desk: CliDesk, id: string): Promise<EvaluationView> => {
  for (;;) {
    const evaluation = await desk.evaluation(id)
    const waiting = evaluation.state === 'running' && evaluation.asked >= evaluation.total
    if (!waiting) return evaluation
    await setTimeout(LOOK_MS, undefined, { signal })
  }
}
