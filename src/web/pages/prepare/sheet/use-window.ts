import { useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'
import type { Column } from '../../../../columns/layout.ts'
import { columnWidth } from './column-widths.ts'

/** Pixels. */
const GUTTER = 52
const ROW = 34

/** Pixels left free beside the columns in view. */
export type SideSpace = { readonly left: number; readonly right: number }

type Window = {
  /** The columns in view, or nearly. */
  readonly seen: readonly Column[]
  /** The rows in view, or nearly; 0-based. */
  readonly shown: readonly number[]
  /** Of all columns together, in pixels. */
  readonly width: number
  /** Brings the column at a place (0-based) into view. */
  scrollTo(at: number): void
  readonly space: SideSpace & { readonly above: number; readonly below: number }
}

/** Which part of a sheet must exist for what is in view. */
export const useWindow = (
  scroller: RefObject<HTMLDivElement | null>,
  columns: readonly Column[],
  rows: number,
): Window => {
  const getScrollElement = () => scroller.current
  const down = useVirtualizer({ count: rows, getScrollElement, estimateSize: () => ROW, overscan: 6 })
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement,
    estimateSize: (at) => columnWidth(columns[at] as Column),
    overscan: 3,
  })
  const [lines, places] = [down.getVirtualItems(), across.getVirtualItems()]
  return {
    seen: places.flatMap(({ index }) => columns[index] ?? []),
    shown: lines.map(({ index }) => index),
    width: across.getTotalSize() + GUTTER,
    scrollTo: (at) => across.scrollToIndex(at, { align: 'center' }),
    space: {
      left: places[0]?.start ?? 0,
      right: across.getTotalSize() - (places.at(-1)?.end ?? 0),
      above: lines[0]?.start ?? 0,
      below: down.getTotalSize() - (lines.at(-1)?.end ?? 0),
    },
  }
}
