import type { FileView, PreviewView } from '../../../jobs/desk.ts'
import { api, uploadFile } from '../../api/client.ts'
import { decodeText } from './category-list.ts'
import { tableItems } from './category-table.ts'
import { readDelimited } from './delimited.ts'

/** Files that the page cannot read by itself. */
const WORKBOOK = /\.(?:xls[xmb]?|ods)$/i

/** Rows of a list in a workbook that are asked for; more than any list that people can choose from. */
const MOST_ROWS = 1000

/** The text of a file with categories; of a workbook its likeliest sheet, as if its cells were pasted. */
export const categoryText = async (file: File): Promise<string> => {
  if (WORKBOOK.test(file.name)) return workbookText(file)
  const text = decodeText(new Uint8Array(await file.arrayBuffer()))
  return /\.csv$/i.test(file.name) ? csvText(text) : text
}

/** Without headers only the name of the file tells a .csv from one name a line. */
const csvText = (text: string): string => {
  if (tableItems(text)) return text
  const rows = readDelimited(text)
  return rows.some((row) => row.length > 1) ? asPasted(rows) : text
}

/** The server reads the workbook, and forgets it at once. */
const workbookText = async (file: File): Promise<string> => {
  const { id } = await uploadFile<FileView>('/api/files', file)
  const path = `/api/files/${encodeURIComponent(id)}`
  try {
    return pastedFrom(await api.get<PreviewView>(`${path}/preview?limit=${MOST_ROWS}`))
  } finally {
    await api.delete(path)
  }
}

/** Cells as a spreadsheet puts them on the clipboard: tabs between columns, one row a line. */
const asPasted = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).join('\t')).join('\n')

export const pastedFrom = ({ columns, rows }: Pick<PreviewView, 'columns' | 'rows'>): string =>
  asPasted([columns.map(({ name }) => name), ...rows.map(({ cells }) => cells)])
