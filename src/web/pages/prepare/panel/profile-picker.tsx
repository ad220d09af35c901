import { ActionIcon, Button, Group, Select } from '@mantine/core'
import { IconDeviceFloppy, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useWords } from '../../../i18n/index.ts'
import { ConfirmDialog } from '../../../parts/confirm-dialog.tsx'
import { type Profile, useProfiles } from '../profiles.ts'
import { SaveProfile } from './save-profile.tsx'

type ProfilePickerProps = { readonly context: string; readonly onContext: (context: string) => void }

/** Contexts under a name, so that next month's file needs no writing. */
export const ProfilePicker = ({ context, onContext }: ProfilePickerProps) => {
  const { all, save, remove } = useProfiles()
  const current = all.find((profile) => profile.context === context)?.name ?? null
  return (
    <Group gap={4} wrap="nowrap">
      {all.length > 0 && <SavedProfiles profiles={all} current={current} onContext={onContext} />}
      {current === null ? (
        <Save disabled={context.trim() === ''} onSave={(name) => save({ name, context })} />
      ) : (
        <Remove name={current} onRemove={() => remove(current)} />
      )}
    </Group>
  )
}

type SavedProfilesProps = {
  readonly profiles: readonly Profile[]
  readonly current: string | null
  readonly onContext: (context: string) => void
}

const SavedProfiles = ({ profiles, current, onContext }: SavedProfilesProps) => {
  const { context: words } = useWords().prepare
  return (
    <Select
      size="xs"
      flex={1}
      aria-label={words.profile}
      placeholder={words.profilePlaceholder}
      data={profiles.map(({ name }) => name)}
      value={current}
      onChange={(name) => {
        const profile = profiles.find((one) => one.name === name)
        if (profile) onContext(profile.context)
      }}
    />
  )
}

type SaveProps = { readonly disabled: boolean; readonly onSave: (name: string) => void }

const Save = ({ disabled, onSave }: SaveProps) => {
  const { context: words } = useWords().prepare
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconDeviceFloppy size={16} aria-hidden />}
        disabled={disabled}
        onClick={() => setAsking(true)}
      >
        {words.save}
      </Button>
      <SaveProfile opened={asking} onClose={() => setAsking(false)} onSave={onSave} />
    </>
  )
}

const Remove = ({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) => {
  const { context: words } = useWords().prepare
  const [asking, setAsking] = useState(false)
  return (
    <>
      <ActionIcon
        variant="default"
        size={30}
        aria-label={words.remove}
        title={words.remove}
        onClick={() => setAsking(true)}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
      <ConfirmDialog
        opened={asking}
        title={words.remove}
        detail={words.removeDetail(name)}
        action={words.remove}
        onClose={() => setAsking(false)}
        onConfirm={onRemove}
      />
    </>
  )
}
