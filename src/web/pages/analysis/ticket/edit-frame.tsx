import { ActionIcon, Button, Group } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useWords } from '../../../i18n/index.ts'
import classes from './ticket.module.css'

type EditFrameProps = {
  readonly name: string
  /** None while it is being edited. */
  readonly onEdit?: () => void
  readonly children: ReactNode
}

/** A named answer with its pencil. */
export const EditFrame = ({ name, onEdit, children }: EditFrameProps) => {
  const { pane } = useWords().tickets
  return (
    <div className={classes.text}>
      <Group justify="space-between" gap={4} wrap="nowrap">
        <div className={classes.name}>{name}</div>
        {onEdit && (
          <ActionIcon
            variant="subtle"
            color="gray"
            c="dimmed"
            aria-label={pane.edit(name)}
            title={pane.edit(name)}
            onClick={onEdit}
          >
            <IconPencil size={16} aria-hidden />
          </ActionIcon>
        )}
      </Group>
      {children}
    </div>
  )
}

type EditActionsProps = {
  readonly busy: boolean
  readonly onSave: () => void
  readonly onCancel: () => void
}

export const EditActions = ({ busy, onSave, onCancel }: EditActionsProps) => {
  const { tickets, common } = useWords()
  return (
    <Group gap="xs" mt={6}>
      <Button size="xs" loading={busy} onClick={onSave}>
        {tickets.pane.save}
      </Button>
      <Button size="xs" variant="default" onClick={onCancel}>
        {common.cancel}
      </Button>
    </Group>
  )
}
