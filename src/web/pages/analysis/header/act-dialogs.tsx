import { useNavigate } from '@tanstack/react-router'
import type { AnalysisView } from '../../../../jobs/desk.ts'
import { useControlAnalysis, useDeleteAnalysis } from '../../../api/queries.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import { ConfirmDialog } from '../../../parts/confirm-dialog.tsx'
import { useProblemNotice } from '../../../parts/use-problem-notice.ts'
import { settled } from '../live/progress-words.ts'

type DialogProps = {
  readonly analysis: AnalysisView
  readonly opened: boolean
  readonly onClose: () => void
}

/** Asks before an analysis is stopped for good. */
export const CancelDialog = ({ analysis, opened, onClose }: DialogProps) => {
  const { analysis: words, common } = useWords()
  const format = useFormat()
  const notice = useProblemNotice()
  const { mutate, isPending } = useControlAnalysis(analysis.id)
  const left = Math.max(0, analysis.total - settled(analysis))
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={words.cancelDialog.title}
      detail={words.cancelDialog.detail(format.plural(left, common.tickets))}
      action={words.cancelDialog.action}
      back={words.cancelDialog.back}
      busy={isPending}
      onConfirm={() => mutate('cancel', { onError: notice, onSettled: onClose })}
    />
  )
}

/** Asks before everything that was answered is lost, and leaves for the start. */
export const RemoveDialog = ({ analysis, opened, onClose }: DialogProps) => {
  const { analysis: words, common } = useWords()
  const format = useFormat()
  const notice = useProblemNotice()
  const navigate = useNavigate()
  const { mutateAsync, isPending } = useDeleteAnalysis()
  const remove = async (): Promise<void> => {
    try {
      await mutateAsync(analysis.id)
      await navigate({ to: '/' })
    } catch (error) {
      notice(error)
      onClose()
    }
  }
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={words.removeDialog.title}
      detail={words.removeDialog.detail(analysis.name, format.plural(analysis.done, common.tickets))}
      action={words.removeDialog.action}
      busy={isPending}
      onConfirm={() => void remove()}
    />
  )
}
