import { Button, Modal, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useWords } from '../../../i18n/index.ts'

type SaveProfileProps = {
  readonly opened: boolean
  readonly onClose: () => void
  readonly onSave: (name: string) => void
}

/** Asks for the name under which a context is kept. */
export const SaveProfile = ({ opened, onClose, onSave }: SaveProfileProps) => {
  const { common, prepare } = useWords()
  const [name, setName] = useState('')
  const save = (event: FormEvent): void => {
    event.preventDefault()
    onSave(name.trim())
    setName('')
    onClose()
  }
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={prepare.context.saveTitle}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <form onSubmit={save}>
        <Stack>
          <TextInput
            label={prepare.context.saveName}
            description={prepare.context.saveDetail}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            maxLength={80}
            required
            data-autofocus
          />
          <Button type="submit" disabled={name.trim() === ''}>
            {prepare.context.saveAction}
          </Button>
        </Stack>
      </form>
    </Modal>
  )
}
