import { Alert, Text } from '@mantine/core'
import { IconAlertTriangle, IconPlayerPause } from '@tabler/icons-react'
import type { AnalysisView } from '../../../../jobs/desk.ts'
import { useWords } from '../../../i18n/index.ts'
import { AnchorLink } from '../../../parts/links.tsx'
import { reasonOf } from './controls.ts'

/** Why it waits or stopped, and what to do. The server knows the cause better. */
export const ReasonNotice = ({ analysis }: { readonly analysis: AnalysisView }) => {
  const { reasons, again } = useWords().analysis
  const reason = reasonOf(analysis)
  if (reason === null) return null
  const { title, detail } = reasons[reason]
  const failed = reason === 'failed'
  const Icon = failed ? IconAlertTriangle : IconPlayerPause
  return (
    <Alert
      color={failed ? 'red' : 'yellow'}
      variant="light"
      title={title}
      icon={<Icon aria-hidden />}
      role={failed ? 'alert' : 'status'}
    >
      <Text size="sm">{analysis.detail ?? detail}</Text>
      {(failed || reason === 'model') && (
        <AnchorLink to="/files/$id" params={{ id: analysis.fileId }} size="sm">
          {again}
        </AnchorLink>
      )}
    </Alert>
  )
}
