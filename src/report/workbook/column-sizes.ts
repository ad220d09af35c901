import { SHEET_LIMITS } from '../../intake/limits.ts'

type Attributes = ReadonlyMap<string, string>

const EMU_PER_PIXEL = 9525
/** Widest digit of the default font, Calibri 11, in pixels; of others a little more or less. */
const DIGIT = 7
/** A column whose width nobody chose: 8 digits and its padding, 64 pixels. */
const USUAL = 9.140_625

/** How wide a column of so many characters is shown (ECMA-376 part 1, 18.3.1.13), in EMU. */
export const emuOf = (characters: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT) * EMU_PER_PIXEL

/** The widths that a sheet says of its columns. */
export class ColumnSizes {
  readonly #columns: Attributes[] = []
  #usual = USUAL

  /** `<sheetFormatPr>` or `<col>`. */
  add(name: string, attributes: Attributes): void {
    if (name === 'sheetFormatPr') this.#usual = Number(attributes.get('defaultColWidth')) || USUAL
    else if (name === 'col' && this.#columns.length < SHEET_LIMITS.columns) this.#columns.push(attributes)
  }

  /** The width of every column in EMU; 0 where it is hidden. */
  all(): Float64Array {
    const sizes = new Float64Array(SHEET_LIMITS.columns).fill(emuOf(this.#usual))
    for (const column of this.#columns) {
      const hidden = ['1', 'true'].includes(column.get('hidden') ?? '')
      const size = hidden ? 0 : emuOf(Number(column.get('width') ?? this.#usual))
      sizes.fill(size, Number(column.get('min')) - 1, Number(column.get('max')))
    }
    return sizes
  }
}
