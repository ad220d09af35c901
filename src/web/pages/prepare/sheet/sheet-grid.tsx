import { Text } from '@mantine/core'
import { useRef } from 'react'
import { useFormat, useWords } from '../../../i18n/index.ts'
import { AnalysedColumns } from './analysed-columns.tsx'
import { GridHead } from './grid-head.tsx'
import { GridRow } from './grid-row.tsx'
import classes from './sheet-grid.module.css'
import type { SheetViewProps } from './sheet-view.ts'
import { useWindow } from './use-window.ts'

/** The first rows like in a spreadsheet; only what is in view exists, so that a thousand columns cost nothing. */
export const SheetGrid = ({ columns, rows, total, onRole, onOpen }: SheetViewProps) => {
  const { prepare } = useWords()
  const format = useFormat()
  const scroller = useRef<HTMLDivElement>(null)
  const { seen, shown, width, space, scrollTo } = useWindow(scroller, columns, rows.length)
  const { above, below, ...sides } = space
  return (
    <div className={classes.sheet}>
      <AnalysedColumns columns={columns} onChoose={scrollTo} />
      <div ref={scroller} className={classes.scroller}>
        <table
          className={classes.table}
          style={{ width }}
          aria-label={prepare.sheet.caption}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 1}
        >
          <GridHead seen={seen} columns={columns} space={sides} onRole={onRole} />
          <tbody>
            <tr aria-hidden style={{ height: above }} />
            {shown.map((at) => (
              <GridRow key={at} at={at} row={rows[at]} columns={seen} space={sides} onOpen={onOpen} />
            ))}
            <tr aria-hidden style={{ height: below }} />
          </tbody>
        </table>
      </div>
      <Text size="xs" c="dimmed">
        {prepare.sheet.shown(format.number(rows.length), format.plural(total, prepare.sheet.rows))}
      </Text>
    </div>
  )
}
