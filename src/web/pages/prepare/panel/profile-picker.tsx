import { ActionIcon, Group, Select } from '@mantine/core'
import { IconDeviceFloppy, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useWords } from '../../../i18n/index.ts'
import { ConfirmDialog } from '../../../parts/confirm-dialog.tsx'
import { useProfiles } from '../profiles.ts'
import { SaveProfile } from './save-profile.tsx'

type ProfilePickerProps = { readonly context: string; readonly onContext: (context: string) => void }

/** Contexts under a name, so that next month's file needs no writing. */
export const ProfilePicker = ({ context, onContext }: ProfilePickerProps) => {
  const { context: words } = useWords().prepare
  const profiles = useProfiles()
  const [asking, setAsking] = useState<'save' | 'remove' | null>(null)
  const current = profiles.all.find((profile) => profile.context === context)?.name ?? null
  const choose = (name: string | null): void => {
    const profile = profiles.all.find((one) => one.name === name)
    if (profile) onContext(profile.context)
  }
  const close = (): void => setAsking(null)
  return (
    <Group gap={4} wrap="nowrap">
      <Select
        size="xs"
        flex={1}
        aria-label={words.profile}
        placeholder={profiles.all.length === 0 ? words.noProfiles : words.profilePlaceholder}
        disabled={profiles.all.length === 0}
        data={profiles.all.map(({ name }) => name)}
        value={current}
        onChange={choose}
      />
      <ProfileButton label={words.save} disabled={context.trim() === ''} onClick={() => setAsking('save')}>
        <IconDeviceFloppy size={16} aria-hidden />
      </ProfileButton>
      <ProfileButton label={words.remove} disabled={current === null} onClick={() => setAsking('remove')}>
        <IconTrash size={16} aria-hidden />
      </ProfileButton>
      <SaveProfile
        opened={asking === 'save'}
        onClose={close}
        onSave={(name) => profiles.save({ name, context })}
      />
      <ConfirmDialog
        opened={asking === 'remove'}
        title={words.remove}
        detail={words.removeDetail(current ?? '')}
        action={words.remove}
        onClose={close}
        onConfirm={() => {
          profiles.remove(current ?? '')
          close()
        }}
      />
    </Group>
  )
}

type ProfileButtonProps = {
  readonly label: string
  readonly disabled: boolean
  readonly onClick: () => void
  readonly children: React.ReactNode
}

const ProfileButton = ({ label, disabled, onClick, children }: ProfileButtonProps) => (
  <ActionIcon
    variant="default"
    size={30}
    aria-label={label}
    title={label}
    disabled={disabled}
    onClick={onClick}
  >
    {children}
  </ActionIcon>
)
