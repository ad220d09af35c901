import { Stack, Title } from '@mantine/core'
import { useState } from 'react'
import type { AnalysisView } from '../../../jobs/desk.ts'
import { useAnalyses, useDeleteAnalysis } from '../../api/queries.ts'
import { useFormat, useWords } from '../../i18n/index.ts'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { ErrorState, LoadingState } from '../../parts/states.tsx'
import { useProblemNotice } from '../../parts/use-problem-notice.ts'
import { AnalysesTable } from './analyses-table.tsx'
import { FirstSteps } from './first-steps.tsx'

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
  return data.length === 0 ? <FirstSteps /> : <DeletableAnalyses analyses={data} />
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
