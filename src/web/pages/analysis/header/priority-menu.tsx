import { Button, Menu } from '@mantine/core'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import type { AnalysisView } from '../../../../jobs/desk.ts'
import { usePatchAnalysis } from '../../../api/keeping.ts'
import { useWords } from '../../../i18n/index.ts'
import { useProblemNotice } from '../../../parts/use-problem-notice.ts'

const LEVELS = ['high', 'normal', 'low'] as const

/** How much of the engine a run gets while others use it, too. */
export const PriorityMenu = ({ analysis }: { readonly analysis: AnalysisView }) => {
  const { keeping } = useWords()
  const notice = useProblemNotice()
  const { mutate, isPending } = usePatchAnalysis(analysis.id)
  return (
    <Menu position="bottom-end" shadow="md" width={240}>
      <Menu.Target>
        <Button
          variant="default"
          loading={isPending}
          rightSection={<IconChevronDown size={16} aria-hidden />}
          title={keeping.priorityDetail}
        >
          {`${keeping.priority}: ${keeping.priorities[analysis.priority]}`}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{keeping.priorityDetail}</Menu.Label>
        {LEVELS.map((level) => (
          <Menu.Item
            key={level}
            aria-current={level === analysis.priority}
            rightSection={level === analysis.priority && <IconCheck size={16} aria-hidden />}
            onClick={() => mutate({ priority: level }, { onError: notice })}
          >
            {keeping.priorities[level]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
