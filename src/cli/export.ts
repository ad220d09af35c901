import path from 'node:path'
import type { ResultFormat, ResultOptions } from '../jobs/desk.ts'
import { TriajeError } from '../shared/errors.ts'
import { type Arguments, type Command, DATA, JSON_LINES } from './command.ts'
import { type CliContext, type CliDesk, EXIT } from './context.ts'
import { inputKind } from './input-kind.ts'
import { formatOf, isTsv } from './output.ts'
import { notOneOf, notTabbed } from './refusals.ts'
import { SHEETS_OPTION, sheetsFrom } from './sheets-option.ts'
import { write } from './transfer.ts'
import { withDesk } from './with-desk.ts'
import { words } from './words.ts'

export const exportCommand: Command = {
  name: 'export',
  arguments: 'ID --format xlsx|csv|json|jsonl|zip [options]',
  help: {
    es: 'Escribe el resultado de un análisis, también a medias.',
    en: 'Writes the result of an analysis, also of one that is not finished.',
  },
  takes: [1, 1],
  options: [
    {
      name: 'format',
      value: 'FORMAT',
      help: { es: 'xlsx, csv, json, jsonl o zip (xlsx).', en: 'xlsx, csv, json, jsonl or zip (xlsx).' },
    },
    SHEETS_OPTION,
    { name: 'out', value: 'FILE', help: { es: 'Dónde escribirlo.', en: 'Where to write it.' } },
    DATA,
    JSON_LINES,
  ],
  run: (context, { positionals: [id = ''], values, flags }) =>
    withDesk(context, values.data, async (desk) => {
      const format = formatFrom(values)
      const sheets = sheetsFrom(values.sheets, format)
      for (const file of await filesOf(context, desk, { id, format, out: values.out })) {
        const out = values.out === undefined ? undefined : path.resolve(values.out)
        const check = checkTabs(values)
        const written = await write(context, desk, { id, format, sheets, out, check, ...file })
        context.terminal.result(flags.has('json') ? JSON.stringify({ id, file: written }) : written)
      }
      return EXIT.done
    }),
}

const FORMATS = ['xlsx', 'csv', 'json', 'jsonl', 'zip']

const formatFrom = ({ format, out }: Arguments['values']): ResultFormat => {
  const asked = format ?? (out ? path.extname(out).slice(1) : 'xlsx')
  const known = formatOf(`x.${asked}`)
  if (known !== null) return known
  throw notOneOf('format', asked, FORMATS)
}

/** The desk tells a text's separator to nobody; the result has it. */
const checkTabs =
  ({ format, out = `x.${format}` }: Arguments['values']) =>
  async (result: string): Promise<void> => {
    if (!isTsv(out)) return
    if ((await inputKind(result, { encoding: undefined, asked: true })) !== 'tabs') throw notTabbed(out)
  }

type Asked = { readonly id: string; readonly format: ResultFormat; readonly out: string | undefined }

/** The files whose results are written one by one; one without a file where all tickets go into one result. */
const filesOf = async (
  { language }: CliContext,
  desk: CliDesk,
  { id, format, out }: Asked,
): Promise<readonly ResultOptions[]> => {
  const { files } = await desk.analysis(id, language)
  if (files.length === 1 || (format !== 'xlsx' && format !== 'csv')) return [{}]
  if (out === undefined) return files.map((file) => ({ file: file.id }))
  throw new TriajeError('request.invalid', { reason: words(language).whichOut }, { field: 'out' })
}
