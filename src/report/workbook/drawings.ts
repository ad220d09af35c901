import { SHEET_LIMITS } from '../../intake/limits.ts'
import { relationshipsOf } from '../../intake/xlsx/relationships.ts'
import { wholeXml } from '../../intake/xlsx/xml-part.ts'
import type { ZipEntry } from '../../intake/xlsx/zip-directory.ts'
import type { AppendJob } from './append-job.ts'
import { emuOf } from './column-sizes.ts'
import { type Anchor, type Corner, readAnchors, withAnchors } from './drawing-anchors.ts'

const LAST_COLUMN = SHEET_LIMITS.columns - 1

/** What the new columns do to drawings; columns 0-based. */
type Move = {
  readonly first: number
  readonly count: number
  /** The left edge of each column in EMU, as the workbook came and as it will be. */
  readonly before: Float64Array
  readonly after: Float64Array
}

/** The drawings of the sheet that would lie over the new columns or be stretched by their widths, as they should be. */
export const movedDrawings = async (
  job: Pick<AppendJob, 'workbook' | 'sheet' | 'placement' | 'survey' | 'columns'>,
): Promise<ReadonlyMap<ZipEntry, string>> => {
  const { zip } = job.workbook
  const links = await relationshipsOf(zip, job.sheet.entry.name)
  const edits = new Map<ZipEntry, string>()
  for (const { entry } of links.filter(({ type }) => type === 'drawing')) {
    const xml = await wholeXml(zip, entry)
    const anchors = readAnchors(xml)
    const moved = moveAnchors(anchors, moveOf(job))
    if (moved.some((anchor, i) => anchor !== anchors[i])) edits.set(entry, withAnchors(xml, moved))
  }
  return edits
}

const moveOf = ({
  placement,
  survey,
  columns,
}: Pick<AppendJob, 'placement' | 'survey' | 'columns'>): Move => {
  const sizes = survey.widths.all()
  const first = placement.firstColumn - 1
  const before = leftEdges(sizes)
  sizes.set(
    columns.map(({ width }) => emuOf(width)),
    first,
  )
  return { first, count: columns.length, before, after: leftEdges(sizes) }
}

const leftEdges = (sizes: Float64Array): Float64Array => {
  const edges = new Float64Array(sizes.length)
  for (let column = 1; column < edges.length; column++)
    edges[column] = (edges[column - 1] ?? 0) + (sizes[column - 1] ?? 0)
  return edges
}

/**
 * A drawing right of the tickets goes on standing right of them, as when columns are inserted, if one would lie over
 * the new columns; one that begins further left keeps its size. Those that stay as they are are the same objects.
 */
const moveAnchors = (anchors: readonly Anchor[], move: Move): readonly Anchor[] => {
  const { first, count } = move
  const last = anchors.reduce((right, { from, to }) => Math.max(right, from.column, to?.column ?? 0), 0)
  const covers = anchors.some(({ from }) => from.column >= first && from.column < first + count)
  const inTheWay = covers && last + count <= LAST_COLUMN
  return anchors.map((anchor) => {
    const { from, to } = anchor
    if (from.column >= first)
      return inTheWay ? { from: shifted(from, count), to: to && shifted(to, count) } : anchor
    return to && to.column >= first ? withTo(anchor, sameEnd(to, move)) : anchor
  })
}

const shifted = ({ column, offset }: Corner, count: number): Corner => ({ column: column + count, offset })

const withTo = (anchor: Anchor, to: Corner): Anchor =>
  anchor.to?.column === to.column && anchor.to.offset === to.offset ? anchor : { ...anchor, to }

/** Where the right edge is once the columns have their new widths. */
const sameEnd = ({ column, offset }: Corner, { before, after }: Move): Corner => {
  const edge = (before[Math.min(column, LAST_COLUMN)] ?? 0) + offset
  const end = lastBelow(after, edge)
  return { column: end, offset: edge - (after[end] ?? 0) }
}

/** The last column that begins left of an edge. */
const lastBelow = (edges: Float64Array, edge: number): number => {
  let low = 0
  let high = edges.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((edges[middle] ?? 0) < edge) low = middle
    else high = middle - 1
  }
  return low
}
