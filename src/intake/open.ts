import { TriajeError } from '../shared/errors.ts'
import type { Localized } from '../shared/language.ts'
import { openCsv } from './csv/open-csv.ts'
import { damaged, withName } from './faults.ts'
import { fileChunks } from './file-chunks.ts'
import { openHtml } from './html/open-html.ts'
import { noticingJoinedLines } from './joined-lines.ts'
import { openXls, openXlsb } from './legacy/open-legacy.ts'
import { openFlatOds, openOds } from './ods/open-ods.ts'
import { sniff } from './sniff.ts'
import type { OpenOptions, Source } from './source.ts'
import { openXlsx } from './xlsx/open-xlsx.ts'
import { findWorkbook } from './xlsx/workbook.ts'
import { wholeXml } from './xlsx/xml-part.ts'
import { openZip, type Zip } from './xlsx/zip-reader.ts'
import { openXml } from './xml/open-xml.ts'

/**
 * Opens an export; its bytes decide what it is, never its name. Throws file.empty, file.corrupt, file.encrypted,
 * file.unsupported, file.bomb, file.too-large; so do its rows, where the trouble lies further inside.
 */
export const openSource = async (options: OpenOptions): Promise<Source> => {
  try {
    return noticingJoinedLines(await open(options))
  } catch (error) {
    throw withName(error, options.name)
  }
}

const open = async (options: OpenOptions): Promise<Source> => {
  const found = await sniff(options.bytes)
  if (found.is === 'empty') throw new TriajeError('file.empty')
  if (found.is === 'encrypted') throw new TriajeError('file.encrypted')
  if (found.is === 'other') throw unsupported(found.kind)
  if (found.is === 'xls') return openXls(options)
  if (found.is === 'html') return openHtml(options)
  if (found.is === 'xml') return openXml(options.bytes, options.name)
  if (found.is === 'fods') return openFlatOds(() => fileChunks(options.bytes), options.name)
  return found.is === 'zip' ? openContainer(options) : openCsv(options)
}

const unsupported = (kind: string | Localized): TriajeError => new TriajeError('file.unsupported', { kind })

const openContainer = async (options: OpenOptions): Promise<Source> => {
  const zip = await openZip(options.bytes)
  if (!(await findWorkbook(zip))) {
    const kind = await zipKind(zip)
    if (kind === '.ods') return openOds(zip, options.name)
    if (kind === '.xlsb') return openXlsb(zip, options)
    throw unsupported(kind)
  }
  const source = await openXlsx(zip, options)
  if (source.sheets.length === 0)
    throw damaged({ es: 'no tiene hojas de cálculo', en: 'it has no worksheets' })
  return source
}

/** What a zip without a workbook in XML is, by the name that its files usually have. */
const zipKind = async (zip: Zip): Promise<string> => {
  const known = ZIP_KINDS.find(([part]) => zip.find(part))?.[1]
  if (known) return known
  const type = zip.find('mimetype')
  const text = type ? await wholeXml(zip, type) : ''
  return text.includes('opendocument') ? (text.includes('spreadsheet') ? '.ods' : 'OpenDocument') : '.zip'
}

const ZIP_KINDS: readonly (readonly [part: string, kind: string])[] = [
  ['xl/workbook.bin', '.xlsb'],
  ['word/document.xml', '.docx'],
  ['ppt/presentation.xml', '.pptx'],
  ['Index/Document.iwa', '.numbers'],
]
