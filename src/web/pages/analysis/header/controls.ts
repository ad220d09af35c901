import type { AnalysisView } from '../../../../jobs/desk.ts'

type Standing = Pick<AnalysisView, 'state' | 'reason' | 'failed'>

/** What can be done with an analysis as it stands, the likeliest first. */
export type Control = 'pause' | 'resume' | 'tryNow' | 'retry' | 'cancel'

export const controlsOf = ({ state, reason, failed }: Standing): readonly Control[] => {
  const retry: readonly Control[] = failed > 0 ? ['retry'] : []
  if (state === 'queued' || state === 'running') return ['pause', 'cancel']
  if (state === 'paused') return [reason === 'engine' || reason === 'disk' ? 'tryNow' : 'resume', 'cancel']
  if (state === 'failed') return ['resume']
  return state === 'cancelled' ? ['resume', ...retry] : retry
}

/** Why an analysis waits or stopped, as the texts name it; null when there is nothing to explain. */
export const reasonOf = ({
  state,
  reason,
}: Standing): NonNullable<AnalysisView['reason']> | 'stopped' | 'failed' | null => {
  if (state === 'failed') return 'failed'
  return state === 'paused' ? (reason ?? 'stopped') : null
}
