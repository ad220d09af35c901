import { Stack, Title } from '@mantine/core'
import { IconReportAnalytics } from '@tabler/icons-react'
import { useState } from 'react'
import type { AnalysisView } from '../../../jobs/desk.ts'
import { useAnalyses, useDeleteAnalysis } from '../../api/queries.ts'
import { useFormat, useWords } from '../../i18n/index.ts'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../parts/states.tsx'
import { useProblemNotice } from '../../parts/use-problem-notice.ts'
import { AnalysesTable } from './analyses-table.tsx'
import { ExampleButton } from './example-button.tsx'

export const AnalysesSection = () => {
  const { home } = useWords()
  return (
    <Stack component="section" gap="sm" aria-labelledby="analyses">
      <Title order={2} size="h4" id="analyses">
        {home.analyses}
      </Title>
      <Analyses />
    </Stack>
  )
}

const Analyses = () => {
  const { data, error, isPending, refetch } = useAnalyses()
  if (isPending) return <LoadingState />
  if (!data) return <ErrorState error={error} onRetry={() => void refetch()} />
  return data.length === 0 ? <NoAnalyses /> : <DeletableAnalyses analyses={data} />
}

const NoAnalyses = () => {
  const { home } = useWords()
  return (
    <EmptyState
      title={home.emptyTitle}
      detail={home.emptyDetail}
      icon={<IconReportAnalytics size={36} stroke={1.4} aria-hidden />}
    >
      <ExampleButton />
    </EmptyState>
  )
}

const DeletableAnalyses = ({ analyses }: { readonly analyses: readonly AnalysisView[] }) => {
  const { common, home } = useWords()
  const format = useFormat()
  const notice = useProblemNotice()
  const [doomed, setDoomed] = useState<AnalysisView | null>(null)
  const { mutate, isPending } = useDeleteAnalysis()
  const close = (): void => setDoomed(null)
  const tickets = format.plural((doomed?.done ?? 0) + (doomed?.failed ?? 0), common.tickets)
  return (
    <>
      <AnalysesTable analyses={analyses} onDelete={setDoomed} />
      <ConfirmDialog
        opened={doomed !== null}
        title={home.removeTitle}
        detail={home.removeDetail(doomed?.name ?? '', tickets)}
        action={home.removeAction}
        busy={isPending}
        onClose={close}
        onConfirm={() => mutate(doomed?.id ?? '', { onSuccess: close, onError: notice })}
      />
    </>
  )
}
