import { AttributeCursor, attributesOf } from './attributes.ts'
import { type FormatKind, formatKind } from './number-format.ts'
import { scanXml } from './xml-part.ts'
import type { ZipEntry } from './zip-directory.ts'
import type { Zip } from './zip-reader.ts'

/** What each cell style (the `s` of a cell) makes of a number. */
export const readCellFormats = async (zip: Zip, styles: ZipEntry | undefined): Promise<FormatKind[]> => {
  const codes = new Map<number, string>()
  const ids: number[] = []
  let inCellXfs = false
  if (!styles) return []
  await scanXml(zip.inflate(styles), {
    open: (at) => {
      const name = at.name()
      if (name === 'cellXfs') inCellXfs = true
      else if (name === 'numFmt' && at.depth === 2) addCode(codes, at.source())
      else if (name === 'xf' && inCellXfs) ids.push(numberFormatId(at.source()))
    },
    close: (at) => {
      if (at.name() === 'cellXfs') inCellXfs = false
    },
  })
  return ids.map((id) => formatKind(id, codes.get(id)))
}

const addCode = (codes: Map<number, string>, tag: string): void => {
  const attributes = attributesOf(tag)
  codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '')
}

const cursor = new AttributeCursor()

const numberFormatId = (tag: string): number => {
  cursor.reset(tag, tag.indexOf(' '), tag.length)
  while (cursor.next()) if (cursor.name() === 'numFmtId') return Number(cursor.value())
  return 0
}
