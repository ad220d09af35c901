import { TriajeError } from '../../shared/errors.ts'
import type { RandomAccess } from '../../shared/random-access.ts'
import { decoded, isUsable } from '../csv/decode.ts'
import { detectEncoding } from '../csv/encoding.ts'
import { namingFaults } from '../faults.ts'
import { RowCollector } from '../row-collector.ts'
import { sheetName } from '../sheet-name.ts'
import type { OpenOptions, SheetRow, Source } from '../source.ts'
import { HtmlScanner } from './html-scanner.ts'
import { PageRows } from './page-rows.ts'
import { TableSurvey } from './tables.ts'

/** Characters scanned at a time: few enough that even the widest rows do not pile up. */
const SLICE = 4 * 1024

/** A page of HTML with tables, usually named .xls, as a workbook of one sheet. Throws file.unsupported without any. */
export const openHtml = async ({ bytes, name }: OpenOptions): Promise<Source> => {
  const encoding = await encodingOf(bytes)
  const survey = new TableSurvey()
  const scanner = new HtmlScanner(survey)
  for await (const text of decoded(bytes, encoding)) scanner.push(text)
  scanner.finish()
  if (survey.tables === 0) throw new TriajeError('file.unsupported', { kind: WITHOUT_TABLES })
  const layout = survey.layoutTables()
  return {
    format: 'html',
    sheets: [{ name: sheetName(name), index: 0, visible: true }],
    rows: () => namingFaults(rowsOf(decoded(bytes, encoding), layout), name),
    warnings: () => [],
    close: () => {},
  }
}

const WITHOUT_TABLES = { es: 'HTML sin tablas', en: 'HTML without tables' }

async function* rowsOf(
  content: AsyncIterable<string>,
  layout: ReadonlySet<number>,
): AsyncIterable<readonly SheetRow[]> {
  const rows = new RowCollector()
  const page = new PageRows(rows, layout)
  const scanner = new HtmlScanner(page)
  for await (const text of content)
    for (let from = 0; from < text.length; from += SLICE) {
      scanner.push(text.slice(from, from + SLICE))
      if (rows.full) yield rows.take()
    }
  scanner.finish()
  page.finish()
  yield rows.take()
}

type PageEncoding = { readonly encoding: string; readonly from: number }

/** As for text files; a one-byte encoding is the one that the page names, where it names one. */
const encodingOf = async (bytes: RandomAccess): Promise<PageEncoding> => {
  const { name, bomLength } = await detectEncoding(bytes)
  if (name !== 'windows-1252') return { encoding: name, from: bomLength }
  const head = Buffer.from(await bytes.read(0, 4096)).toString('latin1')
  const said = /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase()
  // pages that say ISO-8859-1 mean windows-1252 (WHATWG Encoding, 4.2)
  const usable =
    said !== undefined && !/^(iso-8859-1|us-ascii|utf-?8|utf-?16.*)$/.test(said) && isUsable(said)
  return { encoding: usable ? said : name, from: bomLength }
}
