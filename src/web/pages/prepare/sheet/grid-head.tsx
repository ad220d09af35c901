import type { Column, Role } from '../../../../columns/layout.ts'
import { useWords } from '../../../i18n/index.ts'
import { columnWidth } from './column-widths.ts'
import { RoleMenu } from './role-menu.tsx'
import classes from './sheet-grid.module.css'
import type { SideSpace } from './use-window.ts'

type GridHeadProps = {
  readonly seen: readonly Column[]
  readonly columns: readonly Column[]
  readonly space: SideSpace
  readonly onRole: (index: number, role: Role | null) => void
}

/** The headers of the sheet, each under what its column was taken for. */
export const GridHead = ({ seen, columns, space, onRole }: GridHeadProps) => {
  const { prepare } = useWords()
  return (
    <thead>
      <tr>
        <th scope="col" className={classes.corner}>
          {prepare.sheet.number}
        </th>
        <td aria-hidden className={classes.space} style={{ width: space.left }} />
        {seen.map((column) => (
          <th
            key={column.index}
            scope="col"
            aria-colindex={column.index + 1}
            className={classes.header}
            style={{ width: columnWidth(column) }}
          >
            <RoleMenu column={column} columns={columns} onRole={onRole} />
            <span className={classes.name} title={column.name}>
              {column.name}
            </span>
          </th>
        ))}
        <td aria-hidden className={classes.space} style={{ width: space.right }} />
      </tr>
    </thead>
  )
}
