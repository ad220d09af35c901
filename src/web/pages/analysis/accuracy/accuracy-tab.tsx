import { SegmentedControl, SimpleGrid, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { AnalysisView } from '../../../../jobs/desk.ts'
import type { EvaluationView, SourceReport } from '../../../../jobs/learning/evaluation-view.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import { ErrorState, LoadingState } from '../../../parts/states.tsx'
import { Section } from '../parts/section.tsx'
import { CalibrationCurve } from './calibration-curve.tsx'
import { ClassesTable } from './classes-table.tsx'
import { ConfusionPicture } from './confusion-picture.tsx'
import { MisfiledList } from './misfiled-list.tsx'
import { sourceName } from './source-name.ts'
import { SourcesTable } from './sources-table.tsx'
import { TrainingCard } from './training-card.tsx'
import { useEvaluation } from './use-evaluation.ts'

/** How well the answers agree with the column that people filled in. */
export const AccuracyTab = ({ analysis }: { readonly analysis: AnalysisView }) => {
  const { accuracy } = useWords().learn
  const { data, error, refetch } = useEvaluation(analysis.id)
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data || data.state === 'running') return <LoadingState />
  if (data.sources.length === 0) return <Text size="sm">{accuracy.none}</Text>
  return <Reports evaluation={data} />
}

const Reports = ({ evaluation }: { readonly evaluation: EvaluationView }) => {
  const { accuracy } = useWords().learn
  const { sources } = evaluation
  const [chosen, setChosen] = useState(sources.length - 1)
  const report = sources[chosen]
  return (
    <Stack gap="lg">
      <SourcesTable sources={sources} />
      <SegmentedControl
        aria-label={accuracy.whose}
        data={sources.map((source, at) => ({ value: String(at), label: sourceName(source, accuracy) }))}
        value={String(chosen)}
        onChange={(value) => setChosen(Number(value))}
      />
      {report && <Report report={report} />}
      <MisfiledList evaluation={evaluation} />
      {evaluation.training && <TrainingCard id={evaluation.id} training={evaluation.training} />}
    </Stack>
  )
}

const Report = ({ report: { evaluation } }: { readonly report: SourceReport }) => {
  const { accuracy } = useWords().learn
  const format = useFormat()
  const figure = ({ value, from, to }: SourceReport['evaluation']['accuracy']): string =>
    `${format.percent(value)} (${format.percent(from)}–${format.percent(to)})`
  return (
    <>
      <Text>
        {accuracy.figures({
          tickets: format.number(evaluation.tickets),
          right: figure(evaluation.accuracy),
          f1: figure(evaluation.macroF1),
        })}
      </Text>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Section title={accuracy.confusion}>
          <ConfusionPicture {...evaluation.confusion} />
        </Section>
        <Section title={accuracy.calibration}>
          <CalibrationCurve confidence={evaluation.confidence} />
        </Section>
      </SimpleGrid>
      <Section title={accuracy.classes}>
        <ClassesTable classes={evaluation.classes} />
      </Section>
    </>
  )
}
