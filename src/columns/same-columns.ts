import type { CellValue, SheetRow } from '../intake/source.ts'
import { fold, squeeze } from '../shared/text.ts'
import type { Column, Layout } from './layout.ts'

/** Headers that one sheet has and another lacks. */
export type Difference = { readonly missing: readonly string[]; readonly extra: readonly string[] }

const key = (name: string): string => fold(squeeze(name))

/**
 * The headers of a sheet by the form in which they are compared; repeats and columns without a header are left out.
 * Letters say nothing: without a header row, sheets are the same whose columns mean the same.
 */
const headersOf = ({ columns, headerRow }: Layout): ReadonlyMap<string, Column> => {
  if (headerRow === 0) return new Map(columns.map((column) => [`${column.name} ${column.role}`, column]))
  const names = new Set(columns.map(({ name }) => name))
  const headed = columns.filter(
    ({ name, index }) => name !== `Column ${index}` && baseOf(name, names) === name,
  )
  return new Map(headed.map((column) => [key(column.name), column]))
}

/** The same for sheets with the same headers, in whatever order. */
export const headerKey = (layout: Layout): string => [...headersOf(layout).keys()].sort().join('\n')

/** A header without the number that its repetitions have: "Comment (2)" repeats "Comment". */
const baseOf = (name: string, names: ReadonlySet<string>): string => {
  const base = name.replace(/ \(\d+\)$/, '')
  return names.has(base) ? base : name
}

/**
 * How the headers of two sheets differ, or null when they are the same in whatever order. How often a header is
 * repeated does not matter: Jira writes as many columns "Comment" as some ticket has comments.
 */
export const differenceOf = (model: Layout, other: Layout): Difference | null => {
  const [wanted, given] = [headersOf(model), headersOf(other)]
  const lacking = (from: typeof wanted, all: typeof wanted): readonly string[] =>
    [...from].filter(([name]) => !all.has(name)).map(([, column]) => column.name)
  const difference = { missing: lacking(wanted, given), extra: lacking(given, wanted) }
  return difference.missing.length + difference.extra.length === 0 ? null : difference
}

/** The other sheet with the roles of the model's columns, by their headers; repeats have the role of the first. */
export const alignLayout = (model: Layout, other: Layout): Layout => {
  const roles = new Map(model.columns.map(({ name, role }) => [key(name), role]))
  const names = new Set(other.columns.map(({ name }) => name))
  const columns = other.columns.map((column) => {
    const own = roles.get(key(column.name))
    const shared = roles.get(key(baseOf(column.name, names)))
    return { ...column, role: own ?? (shared === 'notes' ? shared : null) }
  })
  return { ...other, columns }
}

/** Where the other sheet has the model's column at `#7`; null when it repeats a header more often than the other. */
export const counterpartOf = (model: Layout, other: Layout, place: string): string | null => {
  const name = model.columns.find(({ index }) => `#${index}` === place)?.name ?? ''
  const found = other.columns.find((column) => key(column.name) === key(name))
  return found ? `#${found.index}` : null
}

/** Puts the cells of the other sheet's rows where the model has them; a repeat that the other lacks is empty. */
export const arrangeLike = (model: Layout, other: Layout): ((row: SheetRow) => SheetRow) => {
  const places = model.columns.map(({ index }) => {
    const found = counterpartOf(model, other, `#${index}`)
    return { index, from: found === null ? null : Number(found.slice(1)) }
  })
  return (row) => {
    const cells: CellValue[] = []
    for (const { index, from } of places) cells[index - 1] = (from && row.cells[from - 1]) ?? null
    return { ...row, cells }
  }
}
