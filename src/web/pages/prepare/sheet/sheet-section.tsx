import { Stack, Text, Title } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'
import type { Column, Role } from '../../../../columns/layout.ts'
import type { FileView, PreviewView } from '../../../../jobs/desk.ts'
import { useWords } from '../../../i18n/index.ts'
import { useKeptWords } from '../../../parts/kept-until.tsx'
import { ErrorState, LoadingState } from '../../../parts/states.tsx'
import { FilesCard } from '../files-card.tsx'
import { chooseRole, dropRole, type RoleChoice } from '../roles.ts'
import type { Sheet, SheetInUse } from '../use-sheet.ts'
import type { Together } from '../use-together.ts'
import { sheetWarnings } from '../warnings.ts'
import { ColumnCards } from './column-cards.tsx'
import { RecordModal } from './record-modal.tsx'
import { SheetControls } from './sheet-controls.tsx'
import { SheetGrid } from './sheet-grid.tsx'
import classes from './sheet-section.module.css'
import type { SheetViewProps } from './sheet-view.ts'
import { WarningList } from './warning-list.tsx'

type SheetSectionProps = {
  readonly file: FileView
  readonly together: Together
  readonly sheet: SheetInUse
  /** What the whole sheet holds, where that is known. */
  readonly foreseen: Sheet['foreseen']
  /** With the roles in use. */
  readonly columns: readonly Column[]
  readonly preview: UseQueryResult<PreviewView>
  readonly roles: RoleChoice
  readonly onRoles: (roles: RoleChoice) => void
}

/** The sheet as the user knows it, and what each column was taken for. */
export const SheetSection = ({
  file,
  together,
  sheet,
  foreseen,
  columns,
  preview,
  roles,
  onRoles,
}: SheetSectionProps) => {
  const { prepare } = useWords()
  const kept = useKeptWords()
  const read = preview.data && { ...preview.data, foreseen }
  const change = (index: number, role: Role | null): void => {
    const held = columns.find((column) => column.index === index)?.role
    if (role) onRoles(chooseRole(roles, role, index))
    else if (held) onRoles(dropRole(roles, held))
  }
  return (
    <Stack component="section" gap="sm" className={classes.section ?? ''} aria-labelledby="sheet">
      <div>
        <Text size="sm" c="dimmed">
          {prepare.title}
        </Text>
        <Title order={1} size="h3" id="sheet" style={{ overflowWrap: 'anywhere' }}>
          {file.name}
        </Title>
        <Text size="xs" c="dimmed">
          {kept(file)}
        </Text>
      </div>
      <FilesCard together={together} />
      <SheetControls
        file={file}
        sheet={sheet}
        busy={preview.isPlaceholderData}
        encoding={preview.data?.encoding ?? null}
      />
      <WarningList file={file} warnings={read ? sheetWarnings(columns, read) : []} />
      {preview.isPending && <LoadingState />}
      {preview.isError && <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />}
      {read && <SheetView columns={columns} rows={read.rows} total={read.total} onRole={change} />}
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
