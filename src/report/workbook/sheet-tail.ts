/** The children of `<worksheet>` behind the rows, in the order that Excel insists on (ECMA-376 part 1, 18.3.1.99). */
const ORDER = [
  ...['sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState'],
  ...['dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting'],
  ...['dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter'],
  ...['rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing'],
  ...[
    'legacyDrawing',
    'legacyDrawingHF',
    'drawingHF',
    'picture',
    'oleObjects',
    'controls',
    'webPublishItems',
  ],
  ...['tableParts', 'extLst'],
]

const FORMATTING = ORDER.indexOf('conditionalFormatting')
const VALIDATIONS = ORDER.indexOf('dataValidations')

/** An element that is not in the schema's list stands for one of the last ones. */
const place = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length)

/** What goes behind the rows, given the prefix of the sheet's elements. */
export type TailParts = {
  /** Conditional formats, or ''. */
  formatting(prefix: string): string
  validations(prefix: string): readonly string[]
}

/** Says what is written before each element behind the rows, so that all stand where the schema wants them. */
export class SheetTail {
  readonly #parts: TailParts
  #formatted = false
  #validated = false

  constructor(parts: TailParts) {
    this.#parts = parts
  }

  /** To be written before a child of the worksheet; '' for its end. */
  before(name: string, prefix: string): string {
    const next = name === '' ? ORDER.length : place(name)
    return (
      (next > FORMATTING ? this.#formatting(prefix) : '') + (next > VALIDATIONS ? this.#list(prefix) : '')
    )
  }

  /** To be written at the end of the list of validations that is there. */
  inValidations(prefix: string): string {
    if (this.#validated) return ''
    this.#validated = true
    return this.#parts.validations(prefix).join('')
  }

  #formatting(prefix: string): string {
    if (this.#formatted) return ''
    this.#formatted = true
    return this.#parts.formatting(prefix)
  }

  #list(prefix: string): string {
    const count = this.#validated ? 0 : this.#parts.validations(prefix).length
    const all = this.inValidations(prefix)
    const tag = `${prefix}dataValidations`
    return count > 0 ? `<${tag} count="${count}">${all}</${tag}>` : ''
  }
}
