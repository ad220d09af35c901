import { Group, Stack, Text, Title } from '@mantine/core'
import type { AnalysisView } from '../../../../jobs/desk.ts'
import { isActive } from '../../../api/queries.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import { KeptUntil } from '../../../parts/kept-until.tsx'
import { StateBadge } from '../../../parts/state-badge.tsx'
import { progressWords } from '../live/progress-words.ts'
import { ActionBar } from './action-bar.tsx'
import classes from './analysis-header.module.css'
import { ProgressBar } from './progress-bar.tsx'
import { ReasonNotice } from './reason-notice.tsx'

type AnalysisHeaderProps = { readonly analysis: AnalysisView; readonly connected: boolean }

/** Which file, how far, and what can be done. */
export const AnalysisHeader = ({ analysis, connected }: AnalysisHeaderProps) => (
  <Stack gap="sm" component="header">
    <div className={classes.row}>
      <div className={classes.words}>
        <Title order={1} size="h3" lineClamp={2} title={analysis.name} className={classes.name}>
          {analysis.name}
        </Title>
        <Standing analysis={analysis} connected={connected} />
      </div>
      <ActionBar analysis={analysis} />
    </div>
    {analysis.state !== 'done' && <ProgressBar analysis={analysis} />}
    <ReasonNotice analysis={analysis} />
  </Stack>
)

const Standing = ({ analysis, connected }: AnalysisHeaderProps) => {
  const words = useWords()
  const format = useFormat()
  const { progress } = words.analysis
  const parts = progressWords(analysis, { words, format })
  return (
    <Stack gap={4} mt={6}>
      <Group gap="xs" wrap="nowrap">
        <StateBadge state={analysis.state} />
        <Text size="sm">{parts.join(' · ')}</Text>
      </Group>
      <Group gap="2px 10px">
        {isActive(analysis) && (
          <Text size="xs" c="dimmed">
            {connected ? progress.closable : progress.lineLost}
          </Text>
        )}
        <KeptUntil fileId={analysis.fileId} />
      </Group>
    </Stack>
  )
}
