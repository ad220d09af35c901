import { Badge, Button, Group, Modal, Stack, Text } from '@mantine/core'
import type { Column } from '../../../../columns/layout.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import type { Rows } from './sheet-view.ts'

type RecordModalProps = {
  readonly columns: readonly Column[]
  readonly rows: Rows
  /** The place of the row that is seen, 0-based, or null. */
  readonly open: number | null
  readonly onOpen: (at: number | null) => void
}

/** One row with the whole text of its cells; columns in use first. */
export const RecordModal = ({ columns, rows, open, onOpen }: RecordModalProps) => {
  const { common, prepare } = useWords()
  const format = useFormat()
  const { number, cells } = rows[open ?? 0] ?? { number: 0, cells: [] }
  const ordered = columns.toSorted((a, b) => Number(b.role !== null) - Number(a.role !== null))
  const filled = ordered.filter(({ index }) => (cells[index - 1] ?? '').trim() !== '')
  const to =
    (at: number): (() => void) =>
    () =>
      onOpen(at)
  return (
    <Modal
      opened={open !== null}
      onClose={() => onOpen(null)}
      title={prepare.sheet.record(format.number(number))}
      size="xl"
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <Stack gap="md">
        <Group gap="xs">
          <Button size="xs" variant="default" disabled={open === 0} onClick={to((open ?? 0) - 1)}>
            {prepare.sheet.previous}
          </Button>
          <Button
            size="xs"
            variant="default"
            disabled={open === rows.length - 1}
            onClick={to((open ?? 0) + 1)}
          >
            {prepare.sheet.next}
          </Button>
        </Group>
        {filled.length === 0 && <Text c="dimmed">{prepare.sheet.emptyCell}</Text>}
        {filled.map((column) => (
          <Cell key={column.index} column={column} text={cells[column.index - 1] ?? ''} />
        ))}
      </Stack>
    </Modal>
  )
}

const Cell = ({ column, text }: { readonly column: Column; readonly text: string }) => {
  const { prepare } = useWords()
  return (
    <div>
      <Group gap={8} mb={2}>
        <Text size="xs" fw={600} c="dimmed">
          {column.name}
        </Text>
        {column.role && (
          <Badge size="sm" variant="light" tt="none" c="var(--text-accent)">
            {prepare.roles[column.role]}
          </Badge>
        )}
      </Group>
      <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {text}
      </Text>
    </div>
  )
}
