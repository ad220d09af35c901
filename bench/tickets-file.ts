import path from 'node:path'
import { fileSink } from '../src/jobs/disk.ts'
import { writeWorkbook } from '../src/report/workbook/write.ts'
import { HEADERS, ticketRows } from './tickets.ts'

/** A workbook of `count` seeded tickets in `folder`; its path. */
export const ticketsFile = async (folder: string, count: number): Promise<string> => {
  const file = path.join(folder, 'tickets.xlsx')
  const sink = fileSink(file)
  const rows = [HEADERS, ...ticketRows(count)]
  async function* batches() {
    for (let i = 0; i < rows.length; i += 256) yield rows.slice(i, i + 256)
  }
  const sheet = { name: 'Page 1', rows: batches(), widths: HEADERS.map(() => 20) }
  await writeWorkbook({ sink, sheets: [sheet] })
  sink.finish()
  return file
}
