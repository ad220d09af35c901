import type { SheetInfo, SheetRow } from '../../intake/source.ts'

/** What the worker is given to begin with. */
export type Given = { readonly format: 'xls' | 'xlsb'; readonly bytes: Uint8Array<ArrayBuffer> }

/** Asks for some rows of a sheet, from a row (0-based) on. */
export type Question = { readonly id: number; readonly sheet: number; readonly from: number }

/** `next`: from where to ask on; null at the end of the sheet. */
export type Rows = { readonly id: number; readonly rows: readonly SheetRow[]; readonly next: number | null }

/** What the worker says: `loaded` when it begins to parse, then `opened` or `failed`. */
export type Answer =
  | { readonly says: 'loaded' }
  | { readonly says: 'opened'; readonly sheets: readonly SheetInfo[] }
  | { readonly says: 'failed'; readonly encrypted: boolean; readonly message: string }
  | ({ readonly says: 'rows' } & Rows)
