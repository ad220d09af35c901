import { pickSharedStrings } from '../../intake/xlsx/shared-strings.ts'
import type { Workbook } from '../../intake/xlsx/workbook.ts'
import { cellText, decodeUtf8 } from '../../intake/xlsx/xml-text.ts'
import type { HeaderCell } from './survey.ts'

/** What the header row says; shared strings are looked up without reading all of them. */
export const headerTexts = async (
  { zip, sharedStrings }: Workbook,
  header: readonly HeaderCell[],
): Promise<readonly string[]> => {
  const indices = new Set(header.filter(({ type }) => type === 's').map(({ value }) => Number(value)))
  const shared = sharedStrings ? await pickSharedStrings(zip, sharedStrings, indices) : new Map()
  return header.map(({ type, value }) => {
    if (type === 's') return shared.get(Number(value)) ?? ''
    return type === 'inlineStr' ? decodeUtf8(value ?? '') : cellText(value ?? '')
  })
}
