import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useWords } from '../i18n/index.ts'

type ConfirmDialogProps = {
  readonly opened: boolean
  readonly title: string
  /** What is lost, in words. */
  readonly detail: string
  /** The act itself: "Delete the analysis", never "OK". */
  readonly action: string
  /** What not doing it is called; "Cancel" unless that would be misread. */
  readonly back?: string
  readonly busy?: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Asks before something is lost. */
export const ConfirmDialog = ({
  opened,
  title,
  detail,
  action,
  back,
  busy,
  onConfirm,
  onClose,
}: ConfirmDialogProps) => {
  const { common } = useWords()
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': common.close }}>
      <Stack>
        <Text size="sm">{detail}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {back ?? common.cancel}
          </Button>
          <Button color="red.8" loading={busy ?? false} onClick={onConfirm}>
            {action}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
