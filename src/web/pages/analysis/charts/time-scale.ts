import { textWidth } from './fit-text.ts'
import type { Ink } from './ink.ts'

/** Pixels of the plot, of the room above it, and of the axis below it. */
export const PLOT = 220
export const TOP = 10
export const AXIS = 26
export const SIZE = 12

export type Scale = {
  readonly x: (at: number) => number
  readonly y: (count: number) => number
  /** Of one column with its gap, and without. */
  readonly step: number
  readonly column: number
}

/** Where columns and counts are drawn; `ticks` are those of the axis. */
export const scaleOf = (
  ticks: readonly number[],
  columns: number,
  { width, ink }: { width: number; ink: Ink },
): Scale => {
  const max = ticks.at(-1) ?? 1
  const left = textWidth(String(max), `${SIZE}px ${ink.font}`) + 18
  const step = (width - left) / columns
  const column = Math.min(64, Math.max(1, step * 0.78))
  return {
    x: (at) => left + at * step + (step - column) / 2,
    y: (count) => TOP + PLOT - (count / max) * PLOT,
    step,
    column,
  }
}
