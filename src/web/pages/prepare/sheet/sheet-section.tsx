import { Stack, Text, Title } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'
import type { Column, Role } from '../../../../columns/layout.ts'
import type { FileView, PreviewView } from '../../../../jobs/desk.ts'
import { useWords } from '../../../i18n/index.ts'
import { ErrorState, LoadingState } from '../../../parts/states.tsx'
import { chooseRole, dropRole, type RoleChoice } from '../roles.ts'
import type { SheetInUse } from '../use-sheet.ts'
import { sheetWarnings } from '../warnings.ts'
import { ColumnCards } from './column-cards.tsx'
import { RecordModal } from './record-modal.tsx'
import { SheetControls } from './sheet-controls.tsx'
import { SheetGrid } from './sheet-grid.tsx'
import type { SheetViewProps } from './sheet-view.ts'
import { WarningList } from './warning-list.tsx'

type SheetSectionProps = {
  readonly file: FileView
  readonly sheet: SheetInUse
  /** With the roles in use. */
  readonly columns: readonly Column[]
  readonly preview: UseQueryResult<PreviewView>
  readonly roles: RoleChoice
  readonly onRoles: (roles: RoleChoice) => void
}

/** The sheet as the user knows it, and what each column was taken for. */
export const SheetSection = ({ file, sheet, columns, preview, roles, onRoles }: SheetSectionProps) => {
  const { prepare } = useWords()
  const rows = preview.data?.rows ?? []
  const change = (index: number, role: Role | null): void => {
    const held = columns.find((column) => column.index === index)?.role
    if (role) onRoles(chooseRole(roles, role, index))
    else if (held) onRoles(dropRole(roles, held))
  }
  return (
    <Stack component="section" gap="sm" miw={0} aria-labelledby="sheet">
      <div>
        <Text size="sm" c="dimmed">
          {prepare.title}
        </Text>
        <Title order={1} size="h3" id="sheet" style={{ overflowWrap: 'anywhere' }}>
          {file.name}
        </Title>
      </div>
      <SheetControls file={file} sheet={sheet} busy={preview.isPlaceholderData} />
      <WarningList file={file} warnings={preview.data ? sheetWarnings(columns, rows) : []} />
      {preview.isPending && <LoadingState />}
      {preview.isError && <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />}
      {preview.data && <SheetView columns={columns} rows={rows} total={preview.data.total} onRole={change} />}
    </Stack>
  )
}

const SheetView = (props: Omit<SheetViewProps, 'onOpen'>) => {
  const narrow = useMediaQuery('(max-width: 640px)', undefined, { getInitialValueInEffect: false })
  const [open, setOpen] = useState<number | null>(null)
  const View = narrow ? ColumnCards : SheetGrid
  return (
    <>
      <View {...props} onOpen={setOpen} />
      <RecordModal columns={props.columns} rows={props.rows} open={open} onOpen={setOpen} />
    </>
  )
}
