import type { RandomAccess } from '../../shared/random-access.ts'
import { namingFaults } from '../faults.ts'
import { fileChunks } from '../file-chunks.ts'
import { RowCollector } from '../row-collector.ts'
import type { SheetRow, Source } from '../source.ts'
import { scanXml } from '../xlsx/xml-part.ts'
import { xmlRows } from '../xlsx/xml-rows.ts'
import { SheetRows } from './sheet-rows.ts'
import { Survey } from './survey.ts'

/** A workbook in the XML of Excel 2003 (SpreadsheetML), usually named .xls, as a source. */
export const openXml = async (bytes: RandomAccess, name: string): Promise<Source> => {
  const survey = new Survey()
  await scanXml(fileChunks(bytes), survey)
  const { sheets, kinds, date1904 } = survey
  const rows = (index: number): AsyncIterable<readonly SheetRow[]> => {
    const collector = new RowCollector()
    return xmlRows(fileChunks(bytes), new SheetRows(index, collector, { kinds, date1904 }), collector)
  }
  return {
    format: 'xml',
    sheets,
    rows: (index) => namingFaults(rows(index), name),
    warnings: () => [],
    close: () => {},
  }
}
