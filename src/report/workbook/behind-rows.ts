import { checkLength } from '../../intake/xlsx/text-collector.ts'
import type { XmlScanner } from '../../intake/xlsx/xml-scanner.ts'
import type { SheetTail } from './sheet-tail.ts'
import { EXTENSION_RULE } from './survey.ts'

/** What becomes of the elements behind the rows. */
export type BehindPlan = {
  /** A start tag as it should be; `depth` 1 is a child of the worksheet. */
  editTag(name: string, tag: string, depth: number): string
  /** What is added. */
  readonly tail: SheetTail
  /** True for a validation that goes: it is only about cells that are ours now. */
  drops(validation: string): boolean
  /** True when all of them go, and none comes. */
  readonly dropsList: boolean
  readonly extension: ExtensionEdits
}

/** What becomes of the rules of the extension list, which name their cells in text. */
export type ExtensionEdits = {
  /** True for a validation that goes, by its position in the list. */
  drops(position: number): boolean
  /** True when all of them go. */
  readonly dropsAll: boolean
  /** The cells of a rule as they should be. */
  cells(rule: string, cells: string): string
}

/** Where the copy of a sheet goes. */
type Copy = {
  /** Copies what comes before `to`, or offers it to `holdsBack`. */
  copy(at: XmlScanner, to: number): void
  write(xml: string): void
  replace(at: XmlScanner, by: string): void
}

/** The extension that holds validations (MS-XLSX 2.3.1). */
const VALIDATIONS = /\suri=["']\{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF\}["']/i
const EXTENSION = 2

/** Edits what stands behind the rows while it is copied. */
export class BehindRows {
  readonly #plan: BehindPlan
  readonly #out: Copy
  /** The depth of an element that is left out, or null. */
  #dropped: number | null = null
  #rule = ''
  #validation = -1
  /** The cells of a rule of the extension list, while they go by. */
  #cells: string | null = null

  constructor(plan: BehindPlan, out: Copy) {
    this.#plan = plan
    this.#out = out
  }

  /** True for a piece that is not copied. */
  holdsBack(piece: string): boolean {
    if (this.#cells === null) return this.#dropped !== null
    this.#cells += piece
    checkLength(this.#cells.length)
    return true
  }

  open(name: string, at: XmlScanner): void {
    if (this.#dropped !== null) return
    if (at.depth === 1) this.#insert(at, this.#plan.tail.before(name, at.prefix()))
    if (at.depth === EXTENSION_RULE) this.#openRule(name)
    if (this.#isDropped(name, at)) {
      this.#out.copy(at, at.start)
      this.#dropped = at.depth
    } else if (name === 'sqref' && at.depth === EXTENSION_RULE + 1 && !at.empty) {
      this.#out.copy(at, at.end)
      this.#cells = ''
    } else this.#edit(name, at)
  }

  close(name: string, at: XmlScanner): void {
    if (this.#dropped !== null) this.#closeDropped(at)
    else if (this.#cells !== null) this.#closeCells(at)
    else if (isList(name, at) && !at.empty) this.#insert(at, this.#plan.tail.inValidations(at.prefix()))
    else if (at.depth === 0) this.#insert(at, this.#plan.tail.before('', at.prefix()))
  }

  #openRule(name: string): void {
    this.#rule = name
    if (name === 'dataValidation') this.#validation++
  }

  #isDropped(name: string, at: XmlScanner): boolean {
    const { drops, dropsList, extension } = this.#plan
    if (isList(name, at)) return dropsList
    if (at.depth === EXTENSION) {
      if (name === 'dataValidation') return drops(at.source())
      return extension.dropsAll && name === 'ext' && VALIDATIONS.test(at.source())
    }
    return at.depth === EXTENSION_RULE && name === 'dataValidation' && extension.drops(this.#validation)
  }

  #edit(name: string, at: XmlScanner): void {
    const tag = this.#plan.editTag(name, at.source(), at.depth)
    const more = at.empty && isList(name, at) ? this.#plan.tail.inValidations(at.prefix()) : ''
    const opened = (): string => `${tag.replace(/\s*\/>$/, '>')}${more}</${at.prefix()}${name}>`
    this.#out.replace(at, more === '' ? tag : opened())
  }

  #closeDropped(at: XmlScanner): void {
    if (at.depth !== this.#dropped) return
    this.#out.copy(at, at.end)
    this.#dropped = null
  }

  #closeCells(at: XmlScanner): void {
    this.#out.copy(at, at.start)
    const cells = this.#cells ?? ''
    this.#cells = null
    this.#out.write(this.#plan.extension.cells(this.#rule, cells))
  }

  #insert(at: XmlScanner, xml: string): void {
    if (xml === '') return
    this.#out.copy(at, at.start)
    this.#out.write(xml)
  }
}

const isList = (name: string, at: XmlScanner): boolean => at.depth === 1 && name === 'dataValidations'
