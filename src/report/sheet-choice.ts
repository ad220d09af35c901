/** Sheets of ours that a workbook gets on request. */
export const SHEETS = ['how', 'misfiled'] as const

export type SheetName = (typeof SHEETS)[number]

export const isSheetName = (name: string): name is SheetName => SHEETS.some((known) => known === name)
