import { Progress } from '@mantine/core'
import type { AnalysisView } from '../../../../jobs/desk.ts'
import { isActive } from '../../../api/queries.ts'
import { useWords } from '../../../i18n/index.ts'
import { shareDone } from '../live/progress-words.ts'
import classes from './analysis-header.module.css'

/** How much is done; failed tickets in red at its end. */
export const ProgressBar = ({ analysis }: { readonly analysis: AnalysisView }) => {
  const { progress } = useWords().analysis
  const { total, failed } = analysis
  const reading = isActive(analysis) && total === 0
  const share = reading ? 1 : shareDone(analysis)
  const failedShare = total === 0 ? 0 : failed / total
  return (
    <Progress.Root
      className={classes.bar ?? ''}
      role="progressbar"
      aria-label={progress.label}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(reading ? {} : { 'aria-valuenow': Math.round(share * 100) })}
      transitionDuration={200}
    >
      <Progress.Section
        value={(share - failedShare) * 100}
        color={isActive(analysis) ? 'teal' : analysis.state === 'paused' ? 'yellow.6' : 'gray.5'}
        animated={reading}
        withAria={false}
      />
      {failedShare > 0 && <Progress.Section value={failedShare * 100} color="red" withAria={false} />}
    </Progress.Root>
  )
}
