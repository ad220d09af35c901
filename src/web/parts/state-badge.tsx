import { Badge } from '@mantine/core'
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleX,
  IconClock,
  IconPlayerPause,
  IconProgress,
} from '@tabler/icons-react'
import type { AnalysisState } from '../../store/store.ts'
import { useWords } from '../i18n/index.ts'

const LOOKS = {
  queued: { color: 'gray', Icon: IconClock },
  running: { color: 'teal', Icon: IconProgress },
  paused: { color: 'yellow', Icon: IconPlayerPause },
  done: { color: 'teal', Icon: IconCircleCheck },
  failed: { color: 'red', Icon: IconAlertTriangle },
  cancelled: { color: 'gray', Icon: IconCircleX },
} as const

/** The state of an analysis in a word, told apart by its icon too. */
export const StateBadge = ({ state }: { readonly state: AnalysisState }) => {
  const { common } = useWords()
  const { color, Icon } = LOOKS[state]
  return (
    <Badge
      color={color}
      variant="light"
      tt="none"
      fw={600}
      style={{ flex: 'none' }}
      c="var(--mantine-color-text)"
      leftSection={<Icon size={14} aria-hidden />}
    >
      {common.states[state]}
    </Badge>
  )
}
