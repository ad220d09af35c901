import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { openSource } from '../../src/intake/open.ts'
import { fileSink, openFile, scratchIn } from '../../src/jobs/disk.ts'
import { openLegacy } from '../../src/jobs/legacy/open-legacy.ts'
import { appendColumns } from '../../src/report/workbook/append.ts'

type Task = { readonly file: string; readonly folder: string; readonly prototype: string }

/** Each resolves to the number of cells that it handled. */
type Job = (task: Task) => Promise<number>

const HEADERS = ['Clasificación', 'Resumen']
const valuesOf = (row: number): readonly [string, string] => [
  'Red y acceso remoto',
  `La VPN del equipo PC-${row} termina con error 809 al conectar desde casa; sigue igual tras reiniciar.`,
]
const target = ({ folder }: Task): string => path.join(folder, `out-${process.pid}.xlsx`)

export const read: Readonly<Record<string, Job>> = {
  triaje: async ({ file, folder }) => {
    const bytes = await openFile(file)
    const scratch = scratchIn(folder)
    const source = await openSource({ bytes, scratch, legacy: openLegacy, name: 'tickets.xlsx' })
    let cells = 0
    for await (const batch of source.rows(0)) for (const row of batch) cells += row.cells.length
    source.close()
    await bytes.close()
    return cells
  },
  exceljs: async ({ file }) => {
    const { default: excel } = await import('exceljs')
    let cells = 0
    const reader = new excel.stream.xlsx.WorkbookReader(file, { sharedStrings: 'cache', worksheets: 'emit' })
    for await (const sheet of reader) for await (const row of sheet) cells += row.cellCount
    return cells
  },
  e965: async ({ file }) => {
    const xlsx = await import('@e965/xlsx')
    const { readFileSync } = await import('node:fs')
    const book = xlsx.read(readFileSync(file), { dense: true })
    const sheet = book.Sheets[book.SheetNames[0] ?? '']
    return sheet ? xlsx.utils.sheet_to_json(sheet, { header: 1 }).length * 8 : 0
  },
}

export const append: Readonly<Record<string, Job>> = {
  triaje: async (task) => {
    const bytes = await openFile(task.file)
    const sink = fileSink(target(task))
    let cells = 0
    await appendColumns({
      bytes,
      sink,
      sheetIndex: 0,
      headerRow: 1,
      columns: HEADERS.map((header, i) => ({ header, width: 40, wrap: i === 1 })),
      cells: async (rows) => {
        cells += rows.length * 2
        return new Map(rows.map((row) => [row, valuesOf(row)]))
      },
    })
    sink.finish()
    await bytes.close()
    return cells
  },
  exceljs: async (task) => {
    const { default: excel } = await import('exceljs')
    const book = new excel.Workbook()
    await book.xlsx.readFile(task.file)
    const sheet = book.worksheets[0]
    if (!sheet) return 0
    const last = sheet.rowCount
    for (let row = 1; row <= last; row++) {
      const values = row === 1 ? HEADERS : valuesOf(row)
      for (const [i, value] of values.entries()) sheet.getRow(row).getCell(9 + i).value = value
    }
    await book.xlsx.writeFile(target(task))
    return last * 2
  },
  e965: async (task) => {
    const xlsx = await import('@e965/xlsx')
    const { readFileSync, writeFileSync } = await import('node:fs')
    const book = xlsx.read(readFileSync(task.file), { cellStyles: true })
    const sheet = book.Sheets[book.SheetNames[0] ?? '']
    if (!sheet?.['!ref']) return 0
    const last = xlsx.utils.decode_range(sheet['!ref']).e.r + 1
    const rows = Array.from({ length: last }, (_, i) => (i === 0 ? HEADERS : [...valuesOf(i + 1)]))
    xlsx.utils.sheet_add_aoa(sheet, rows, { origin: { r: 0, c: 8 } })
    writeFileSync(target(task), xlsx.write(book, { type: 'buffer', compression: true }))
    return last * 2
  },
  prototype: async (task) => {
    const sketch = await import(pathToFileURL(path.join(task.prototype, 'append.mjs')).href)
    let cells = 0
    const values = (row: number, column: number): string => {
      cells++
      return valuesOf(row)[column] ?? ''
    }
    await sketch.appendColumns(task.file, target(task), { headers: HEADERS, values })
    return cells
  },
}
