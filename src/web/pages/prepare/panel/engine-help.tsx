import { Button, Popover } from '@mantine/core'
import { useWords } from '../../../i18n/index.ts'
import { EngineMeaning } from '../../../parts/engine-chip.tsx'

/** Where there is no model: how to get one. */
export const EngineHelp = () => {
  const { engine } = useWords().common
  return (
    <Popover width={340} position="bottom-start" shadow="md" withArrow trapFocus>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          c="var(--text-accent)"
          px={0}
          style={{ alignSelf: 'start' }}
        >
          {engine.better}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <EngineMeaning status={{ kind: 'none' }} />
      </Popover.Dropdown>
    </Popover>
  )
}
