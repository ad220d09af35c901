import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconBell, IconBellRinging, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Action, AnalysisView } from '../../../../jobs/desk.ts'
import { usePatchAnalysis } from '../../../api/keeping.ts'
import { useControlAnalysis } from '../../../api/queries.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import { PinButton } from '../../../parts/pin-button.tsx'
import { useProblemNotice } from '../../../parts/use-problem-notice.ts'
import { type EndNotice, useEndNotice } from '../live/use-end-notice.ts'
import { isOver } from '../live/use-live.ts'
import { CancelDialog, RemoveDialog } from './act-dialogs.tsx'
import classes from './analysis-header.module.css'
import { type Control, controlsOf } from './controls.ts'
import { DownloadMenu } from './download-menu.tsx'
import { PriorityMenu } from './priority-menu.tsx'

type AnalysisProps = { readonly analysis: AnalysisView }

/** Everything that can be done with the analysis as it stands. */
export const ActionBar = ({ analysis }: AnalysisProps) => {
  const { actions } = useWords().analysis
  const [asking, setAsking] = useState<'cancel' | 'remove' | null>(null)
  const close = (): void => setAsking(null)
  const notice = useEndNotice(analysis)
  return (
    <div className={classes.actions}>
      <Controls analysis={analysis} onCancel={() => setAsking('cancel')} />
      {!isOver(analysis) && analysis.engine !== 'instant' && <PriorityMenu analysis={analysis} />}
      <DownloadMenu analysis={analysis} />
      {!isOver(analysis) && <NoticeButton notice={notice} />}
      <PinAnalysis analysis={analysis} />
      <ActionIcon
        variant="default"
        size={36}
        aria-label={actions.remove}
        title={actions.remove}
        onClick={() => setAsking('remove')}
      >
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
      <CancelDialog analysis={analysis} opened={asking === 'cancel'} onClose={close} />
      <RemoveDialog analysis={analysis} opened={asking === 'remove'} onClose={close} />
    </div>
  )
}

const PinAnalysis = ({ analysis: { id, pinned } }: AnalysisProps) => {
  const { keeping } = useWords()
  const notice = useProblemNotice()
  const { mutate, isPending } = usePatchAnalysis(id)
  const toggle = (): void => mutate({ pinned: !pinned }, { onError: notice })
  const label = pinned ? keeping.unpin : keeping.pin
  return <PinButton pinned={pinned} label={label} busy={isPending} variant="default" onToggle={toggle} />
}

const ACTIONS: Readonly<Record<Exclude<Control, 'cancel'>, Action>> = {
  pause: 'pause',
  resume: 'resume',
  tryNow: 'resume',
  retry: 'retry',
}

const Controls = ({ analysis, onCancel }: AnalysisProps & { readonly onCancel: () => void }) => {
  const { actions } = useWords().analysis
  const format = useFormat()
  const notice = useProblemNotice()
  const { mutate, isPending, variables } = useControlAnalysis(analysis.id)
  return controlsOf(analysis).map((control) => {
    const action = control === 'cancel' ? null : ACTIONS[control]
    const words = actions[control]
    return (
      <Button
        key={control}
        variant={control === 'resume' || control === 'tryNow' ? 'filled' : 'default'}
        loading={isPending && variables === action}
        onClick={action === null ? onCancel : () => mutate(action, { onError: notice })}
      >
        {typeof words === 'string' ? words : format.plural(analysis.failed, words)}
      </Button>
    )
  })
}

const NoticeButton = ({ notice }: { readonly notice: EndNotice }) => {
  const { actions } = useWords().analysis
  const { wanted, possible, toggle } = notice
  const label = wanted ? actions.notifyOff : actions.notify
  const Icon = wanted ? IconBellRinging : IconBell
  return (
    <Tooltip label={possible ? label : actions.notifyDenied}>
      <ActionIcon
        variant="default"
        size={36}
        aria-label={label}
        aria-pressed={wanted}
        {...(possible ? {} : { 'data-disabled': true })}
        aria-disabled={!possible}
        onClick={() => possible && void toggle()}
      >
        <Icon size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}
