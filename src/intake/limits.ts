const MIB = 2 ** 20
const GIB = 2 ** 30

/** What a zip container may claim and hold; beyond it the file is refused before it is inflated. */
export const ZIP_LIMITS = {
  entries: 5_000,
  /** Inflated bytes of one entry and of all together. */
  entryBytes: 3 * GIB,
  totalBytes: 4 * GIB,
  /** Inflated : compressed, for entries that inflate to more than `ratioFloor` bytes. */
  ratio: 250,
  ratioFloor: 64 * MIB,
} as const

export const XML_LIMITS = {
  /** Characters of one tag, comment or CDATA section. */
  token: MIB,
  /** Open elements at one time. */
  depth: 100,
  /** Characters of one cell or shared string; Excel's own limit is 32,767. */
  text: MIB,
  /** Inflated bytes of a part that is read whole (styles, tables). */
  part: 64 * MIB,
} as const

export const SHEET_LIMITS = {
  rows: 1_048_576,
  columns: 16_384,
  /** Cells of one sheet, counting the gaps to the left of a cell. */
  cells: 50_000_000,
  /** Gaps between filled cells of a row: ordinary up to `usual`, and all that are wider counted as cells. */
  gaps: { usual: 1024, cells: 4_000_000 },
  sharedStrings: 8_000_000,
} as const

/** Repeats of a filled cell or row (.ods): ordinary up to `usual`, and all that are more than that counted as cells. */
export const REPEAT_LIMITS = { usual: 64, cells: 250_000 } as const

/** Excel's binary formats are read as a whole, in memory. */
export const LEGACY_LIMITS = {
  /** Bytes of an .xls. */
  xls: 100 * MIB,
  /** Inflated bytes of the parts of an .xlsb that hold its cells. */
  xlsb: 200 * MIB,
  /** Inflated : compressed of these parts, beyond `ratioFloor` bytes; about 10 in ordinary ones. */
  ratio: 40,
  ratioFloor: 16 * MIB,
} as const
