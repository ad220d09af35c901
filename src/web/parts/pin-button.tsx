import { ActionIcon } from '@mantine/core'
import { IconPin, IconPinFilled } from '@tabler/icons-react'

type PinButtonProps = {
  readonly pinned: boolean
  readonly label: string
  readonly busy: boolean
  readonly variant: 'subtle' | 'default'
  readonly onToggle: () => void
}

/** Keeps something until somebody deletes it, or lets it go at its time. */
export const PinButton = ({ pinned, label, busy, variant, onToggle }: PinButtonProps) => {
  const Icon = pinned ? IconPinFilled : IconPin
  return (
    <ActionIcon
      variant={variant}
      size={variant === 'default' ? 36 : 'lg'}
      color="gray"
      c="var(--mantine-color-text)"
      aria-label={label}
      title={label}
      aria-pressed={pinned}
      disabled={busy}
      onClick={onToggle}
    >
      <Icon size={18} aria-hidden />
    </ActionIcon>
  )
}
