import { Button, Paper, Stack, Text, Title, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import type { Column } from '../../../../columns/layout.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import classes from './column-cards.module.css'
import { RoleMenu } from './role-menu.tsx'
import type { Rows, SheetViewProps } from './sheet-view.ts'

/** Rows shown as cards. */
const ROWS = 8

/** The sheet on a narrow screen: its columns one below the other, then a few rows. */
export const ColumnCards = ({ columns, rows, onRole, onOpen }: SheetViewProps) => {
  const { prepare } = useWords()
  const format = useFormat()
  const [all, setAll] = useState(false)
  const used = columns.filter(({ role }) => role !== null)
  const shown = all || used.length === 0 ? columns : used
  const more = format.plural(columns.length, prepare.sheet.allColumns)
  return (
    <Stack gap="xs">
      <Title order={2} size="h6">
        {prepare.sheet.columns}
      </Title>
      {shown.map((column) => (
        <Paper key={column.index} withBorder px="sm" py={8}>
          <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }} mb={4}>
            {column.name}
          </Text>
          <RoleMenu column={column} columns={columns} onRole={onRole} />
          <Text size="xs" c="dimmed" lineClamp={1} mt={4}>
            {column.sample[0]}
          </Text>
        </Paper>
      ))}
      {used.length > 0 && used.length < columns.length && (
        <Button variant="default" size="xs" onClick={() => setAll(!all)}>
          {all ? prepare.sheet.usedColumns : more}
        </Button>
      )}
      <Title order={2} size="h6" mt="sm">
        {prepare.sheet.firstRows}
      </Title>
      {rows.slice(0, ROWS).map((row, at) => (
        <RowCard key={row.number} row={row} columns={columns} onOpen={() => onOpen(at)} />
      ))}
    </Stack>
  )
}

type RowCardProps = {
  readonly row: Rows[number]
  readonly columns: readonly Column[]
  readonly onOpen: () => void
}

const RowCard = ({ row, columns, onOpen }: RowCardProps) => {
  const { prepare } = useWords()
  const format = useFormat()
  const textOf = (role: Column['role']): string => {
    const column = columns.find((one) => one.role === role)
    return column ? (row.cells[column.index - 1] ?? '').slice(0, 200) : ''
  }
  return (
    <UnstyledButton className={classes.row} onClick={onOpen}>
      <Text size="sm" fw={600} lineClamp={2}>
        {textOf('title') || prepare.sheet.record(format.number(row.number))}
      </Text>
      <Text size="xs" c="dimmed" lineClamp={2}>
        {textOf('description')}
      </Text>
    </UnstyledButton>
  )
}
