import path from 'node:path'
import type { AnalysisRequest, ResultOptions } from '../jobs/desk.ts'
import { type ErrorCode, TriajeError } from '../shared/errors.ts'
import { ANALYZE_OPTIONS } from './analyze-options.ts'
import { report } from './analyze-report.ts'
import { requestFrom } from './analyze-request.ts'
import type { Arguments, Command } from './command.ts'
import { type CliContext, type CliDesk, EXIT } from './context.ts'
import { type Followed, follow } from './follow.ts'
import { inputKind } from './input-kind.ts'
import { learnTip } from './learn-tip.ts'
import { milliseconds } from './numbers.ts'
import { besideInput, checkPlace, formatOf, isTsv } from './output.ts'
import { notOneOf, notTabbed, refusal } from './refusals.ts'
import { sheetsFrom } from './sheets-option.ts'
import { write } from './transfer.ts'
import { type Given, uploadAll, warningsOf } from './upload-all.ts'
import { withDesk } from './with-desk.ts'
import { words } from './words.ts'

const WAIT = '10m'

export const analyze: Command = {
  name: 'analyze',
  arguments: 'FILE… [options]',
  help: {
    es: 'Analiza una exportación y escribe el libro con las columnas nuevas. Varios archivos con los mismos encabezados son un solo análisis, y cada uno recibe su resultado.',
    en: 'Analyses an export and writes the workbook with the new columns. Several files with the same headers are one analysis, and each gets its own result.',
  },
  takes: [1, 99],
  options: ANALYZE_OPTIONS,
  run: (context, args) =>
    withDesk(context, args.values.data, async (desk) => {
      const request = await requestFrom(args)
      const waitMs = milliseconds('wait', args.values.wait ?? WAIT)
      checkOut(args)
      await checkTabs(args)
      const groups = await uploadAll(context, desk, args)
      checkPlaces(args)
      let worst: number = EXIT.done
      for (const files of groups) {
        const code = await analyzeTogether(context, desk, { files, args, request, waitMs })
        if (code === EXIT.interrupted) return code
        worst = Math.max(worst, code)
      }
      return worst
    }),
}

const checkOut = ({ positionals, values: { out } }: Arguments): void => {
  const format = out === undefined ? 'xlsx' : formatOf(out)
  if (format === null) throw notOneOf('out', out ?? '', ['.xlsx', '.csv', '.json', '.jsonl', '.zip'])
  if (out !== undefined && positionals.length > 1 && (format === 'xlsx' || format === 'csv'))
    throw refusal(SEVERAL_OUT, 'out')
}

const checkPlaces = ({ positionals, values: { out } }: Arguments): void =>
  (out === undefined ? positionals : [out]).forEach(checkPlace)

/** A file that cannot be read is left to be told when it is sent. */
const checkTabs = async ({
  positionals: [file = ''],
  values: { out, encoding },
}: Arguments): Promise<void> => {
  if (out === undefined || !isTsv(out)) return
  const kind = await inputKind(file, { encoding, asked: true }).catch(() => 'tabs')
  if (kind !== 'tabs') throw notTabbed(out)
}

const SEVERAL_OUT = {
  es: 'con varios archivos, --out es .zip, .json o .jsonl; sin --out cada uno recibe su resultado al lado',
  en: 'with several files --out is .zip, .json or .jsonl; without --out each gets its result beside it',
}

type Work = {
  readonly files: readonly Given[]
  readonly args: Arguments
  readonly request: AnalysisRequest
  readonly waitMs: number
}

const analyzeTogether = async (
  context: CliContext,
  desk: CliDesk,
  { files, args, request, waitMs }: Work,
): Promise<number> => {
  const { terminal, said } = context
  const outs = await outputs(files, args)
  const { analysis } = await desk.start({ fileIds: files.map(({ file }) => file.id), ...request }, said)
  const tip =
    files[0] && args.values.categories === undefined && learnTip(files[0].file, analysis, context.language)
  if (tip) terminal.say(tip)
  const followed = await follow(context, desk, { id: analysis.id, waitMs })
  if (followed.gaveUp === 'interrupted') {
    terminal.say(words(context.language).interrupted)
    return EXIT.interrupted
  }
  const written: string[] = []
  for (const [at, { beside, ...out }] of outs.entries()) {
    // an analysis that is resumed has the files as they were sent before
    const file = beside ? analysis.files[at]?.id : undefined
    const writing = { id: analysis.id, ...out, ...(file ? { file } : {}) }
    written.push(await write(context, desk, writing).catch(tellSaved(context, analysis.id)))
  }
  const warnings = files.flatMap((one) => warningsOf(one, context.language))
  await report(context, desk, { followed, written, warnings, json: args.flags.has('json') })
  return exitCode(followed)
}

const NO_PLACE: readonly ErrorCode[] = ['output.locked', 'disk.full']

/** What was answered is there, whatever happened to the place of its result. */
const tellSaved =
  ({ terminal, language }: CliContext, id: string) =>
  (error: unknown): never => {
    if (error instanceof TriajeError && NO_PLACE.includes(error.code))
      terminal.say(`${words(language).saved}: triaje export ${id} --out …`)
    throw error
  }

type Output = ResultOptions & { readonly out: string; readonly beside?: boolean }

/** Where results go: all to the place that is said, or one beside each file. */
const outputs = async (files: readonly Given[], { values }: Arguments): Promise<readonly Output[]> => {
  const to = (out: string) => ({ out, sheets: sheetsFrom(values.sheets, formatOf(out) ?? 'xlsx') })
  if (values.out !== undefined) return [to(path.resolve(values.out))]
  return Promise.all(
    files.map(async ({ path: input }) => {
      const kind = await inputKind(input, { encoding: values.encoding, asked: isTsv(input) })
      return { ...to(path.resolve(besideInput(input, kind))), beside: true }
    }),
  )
}

const exitCode = ({ analysis, gaveUp }: Followed): number =>
  gaveUp === null && analysis.state === 'done' && analysis.failed === 0 ? EXIT.done : EXIT.failed
