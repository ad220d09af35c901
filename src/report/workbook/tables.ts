import { attributesOf, editAttribute } from '../../intake/xlsx/attributes.ts'
import { formatRange, parseRange, type Range } from '../../intake/xlsx/cell-reference.ts'
import { relationshipsOf } from '../../intake/xlsx/relationships.ts'
import { scanXml, wholeXml } from '../../intake/xlsx/xml-part.ts'
import { encodeUtf8, escapeAttribute } from '../../intake/xlsx/xml-text.ts'
import type { ZipEntry } from '../../intake/xlsx/zip-directory.ts'
import type { Zip } from '../../intake/xlsx/zip-reader.ts'
import { rewriteXml } from './rewrite.ts'

/** A table (ListObject) of a sheet. */
export type Table = {
  readonly entry: ZipEntry
  readonly range: Range
  readonly hasHeader: boolean
  readonly hasTotals: boolean
  /** True when it shows a query or mapped XML: its columns are not ours to add to. */
  readonly external: boolean
  readonly columns: readonly ReadonlyMap<string, string>[]
}

export const readTables = async (zip: Zip, sheet: ZipEntry): Promise<readonly Table[]> => {
  const links = await relationshipsOf(zip, sheet.name)
  return Promise.all(links.filter(({ type }) => type === 'table').map(({ entry }) => readTable(zip, entry)))
}

const readTable = async (zip: Zip, entry: ZipEntry): Promise<Table> => {
  let table: ReadonlyMap<string, string> = new Map()
  const columns: ReadonlyMap<string, string>[] = []
  await scanXml(zip.inflate(entry), {
    open: (at) => {
      const name = at.name()
      if (name === 'table' && at.depth === 0) table = attributesOf(at.source())
      if (name === 'tableColumn') columns.push(attributesOf(at.source()))
    },
    close: () => {},
  })
  return {
    entry,
    columns,
    range: parseRange(table.get('ref') ?? ''),
    hasHeader: table.get('headerRowCount') !== '0',
    hasTotals: Number(table.get('totalsRowCount') ?? 0) > 0,
    external: (table.get('tableType') ?? 'worksheet') !== 'worksheet',
  }
}

/** The table's part with columns added at its right. */
export const widenTable = async (zip: Zip, table: Table, names: readonly string[]): Promise<string> => {
  const lastColumn = table.range.lastColumn + names.length
  const wider = (reference: string): string => {
    const range = parseRange(reference)
    return range.lastColumn === table.range.lastColumn ? formatRange({ ...range, lastColumn }) : reference
  }
  return rewriteXml(await wholeXml(zip, table.entry), {
    tag: (name, tag, depth) => {
      if (name === 'table' && depth === 0) return editAttribute(tag, 'ref', wider)
      if (name === 'autoFilter' || name === 'sortState') return editAttribute(tag, 'ref', wider)
      if (name !== 'tableColumns') return tag
      return editAttribute(tag, 'count', () => String(table.columns.length + names.length))
    },
    beforeEnd: (name, prefix) => (name === 'tableColumns' ? newColumns(table, names, prefix) : ''),
  })
}

const newColumns = ({ columns }: Table, names: readonly string[], prefix: string): string => {
  const id = Math.max(0, ...columns.map((column) => Number(column.get('id') ?? 0)))
  const headerStyle = columns.at(-1)?.get('headerRowDxfId')
  const style = headerStyle === undefined ? '' : ` headerRowDxfId="${headerStyle}"`
  return names
    .map((name, i) => `<${prefix}tableColumn id="${id + 1 + i}" name="${columnName(name)}"${style}/>`)
    .join('')
}

/** A table's column names escape line ends as cells do. */
const columnName = (name: string): string => encodeUtf8(escapeAttribute(name.replaceAll('\n', '_x000a_')))
