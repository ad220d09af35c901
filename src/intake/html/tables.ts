import { unsafe } from '../faults.ts'
import { XML_LIMITS } from '../limits.ts'
import type { HtmlHandler } from './html-scanner.ts'

type Table = { readonly number: number; readonly outer: Table | undefined; rows: number; layout: boolean }

const TOO_DEEP = { es: 'sus tablas están anidadas sin fin', en: 'its tables are nested without end' }

/**
 * Finds which tables of a page only arrange others: those that hold a table of more rows than their own. Tables are
 * numbered in the order of their start tags, from 0.
 */
export class TableSurvey implements HtmlHandler {
  readonly #layout = new Set<number>()
  #table: Table | undefined
  #depth = 0
  #count = 0

  get tables(): number {
    return this.#count
  }

  /** Numbers of the tables that only arrange others. Ends those that nothing closed. */
  layoutTables(): ReadonlySet<number> {
    while (this.#table) this.#leave(this.#table)
    return this.#layout
  }

  open(name: string): void {
    if (name === 'table') this.#enter()
    else if (name === 'tr' && this.#table) this.#table.rows++
  }

  close(name: string): void {
    if (name === 'table' && this.#table) this.#leave(this.#table)
  }

  text(): void {}

  #enter(): void {
    if (++this.#depth > XML_LIMITS.depth) throw unsafe(TOO_DEEP)
    this.#table = { number: this.#count++, outer: this.#table, rows: 0, layout: false }
  }

  #leave(table: Table): void {
    const { outer } = table
    if (table.layout) this.#layout.add(table.number)
    if (outer && (table.rows > outer.rows || table.layout)) outer.layout = true
    this.#table = outer
    this.#depth--
  }
}
