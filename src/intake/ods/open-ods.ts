import { TriajeError } from '../../shared/errors.ts'
import { damaged, namingFaults } from '../faults.ts'
import { RowCollector } from '../row-collector.ts'
import type { SheetRow, Source } from '../source.ts'
import { scanXml } from '../xlsx/xml-part.ts'
import { xmlRows } from '../xlsx/xml-rows.ts'
import type { Zip } from '../xlsx/zip-reader.ts'
import { SheetRows } from './sheet-rows.ts'
import { Survey } from './survey.ts'

/** A spreadsheet of LibreOffice as a source; throws file.encrypted when it has a password. */
export const openOds = async (zip: Zip, name: string): Promise<Source> => {
  if (await isEncrypted(zip)) throw new TriajeError('file.encrypted')
  const content = zip.find('content.xml')
  if (!content) throw damaged({ es: 'no tiene contenido', en: 'it has no content' })
  return openFlatOds(() => zip.inflate(content), name)
}

/** A spreadsheet whose XML is not packed (.fods, or the content of an .ods); `content` may be asked for again. */
export const openFlatOds = async (content: () => AsyncIterable<Buffer>, name: string): Promise<Source> => {
  const survey = new Survey()
  await scanXml(content(), survey)
  const { sheets } = survey
  const rows = (index: number): AsyncIterable<readonly SheetRow[]> => {
    const collector = new RowCollector()
    return xmlRows(content(), new SheetRows(index, collector), collector)
  }
  return {
    format: 'ods',
    sheets,
    rows: (index) => namingFaults(rows(index), name),
    warnings: () => [],
    close: () => {},
  }
}

const isEncrypted = async (zip: Zip): Promise<boolean> => {
  const manifest = zip.find('META-INF/manifest.xml')
  let found = zip.find('encrypted-package') !== undefined
  if (manifest)
    await scanXml(zip.inflate(manifest), {
      open: (at) => {
        if (at.name() === 'encryption-data') found = true
      },
      close: () => {},
    })
  return found
}
