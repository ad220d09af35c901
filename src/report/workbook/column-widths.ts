import { encodeUtf8, escapeAttribute } from '../../intake/xlsx/xml-text.ts'

type Attributes = ReadonlyMap<string, string>

export type NewWidths = {
  readonly firstColumn: number
  /** In characters, one a new column. */
  readonly widths: readonly number[]
  /** The style of new columns beside one of this style. */
  style(beside: number): number
}

/** Excel's widest column, in characters. */
const MAX_WIDTH = 255

/** The `<cols>` of a sheet with the new columns in it; entries that reach over them are split. */
export const columnsXml = (
  existing: readonly Attributes[],
  { firstColumn, widths, style }: NewWidths,
  prefix: string,
): string => {
  const last = firstColumn + widths.length - 1
  const kept = existing.flatMap((column) => without(column, firstColumn, last))
  const beside = existing.find((column) => min(column) < firstColumn && max(column) >= firstColumn - 1)
  const base = Number(beside?.get('style') ?? 0)
  const styled = base > 0 ? { style: String(style(base)) } : {}
  const added = widths.map((width, i) => {
    const column = String(firstColumn + i)
    const characters = String(Math.min(width, MAX_WIDTH))
    const group = i === 0 ? closedGroup(existing, firstColumn) : {}
    return new Map(
      Object.entries({ min: column, max: column, width: characters, ...styled, customWidth: '1', ...group }),
    )
  })
  const all = [...kept, ...added].toSorted((a, b) => min(a) - min(b))
  return `<${prefix}cols>${all.map((column) => `<${prefix}col${formatAttributes(column)}/>`).join('')}</${prefix}cols>`
}

/** The column right of a closed group has the mark that opens it. */
const closedGroup = (existing: readonly Attributes[], column: number): { collapsed?: string } => {
  const collapsed = existing.find((one) => min(one) === column)?.get('collapsed')
  return collapsed === undefined ? {} : { collapsed }
}

const formatAttributes = (attributes: Attributes): string =>
  [...attributes].map(([name, value]) => ` ${name}="${encodeUtf8(escapeAttribute(value))}"`).join('')

const min = (column: Attributes): number => Number(column.get('min'))
const max = (column: Attributes): number => Number(column.get('max'))

/** What is left of an entry outside of `first` to `last`. */
const without = (column: Attributes, first: number, last: number): Attributes[] => {
  if (max(column) < first || min(column) > last) return [column]
  const left = min(column) < first ? [new Map(column).set('max', String(first - 1))] : []
  const right = max(column) > last ? [new Map(column).set('min', String(last + 1))] : []
  return [...left, ...right]
}
