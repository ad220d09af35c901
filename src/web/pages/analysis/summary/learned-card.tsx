import { Stack, Text } from '@mantine/core'
import type { AnalysisView } from '../../../../jobs/desk.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import { Section } from '../parts/section.tsx'
import { trialSentences } from './trial-sentences.ts'

type LearnedCardProps = { readonly learned: NonNullable<AnalysisView['learned']> }

/** What the analysis learned before it asked anybody, and how far that can be trusted. */
export const LearnedCard = ({ learned }: LearnedCardProps) => {
  const { learn } = useWords()
  const format = useFormat()
  const { labelled, classes, accuracy, interval, guarantee, right, labelsNeeded, drifted } = learned
  const needed = labelsNeeded === null ? learn.hopeless : format.plural(labelsNeeded, learn.needed)
  return (
    <Section title={learn.learned(format.plural(labelled, learn.tickets))}>
      <Stack gap={6}>
        <Text size="sm" fw={600}>
          {learn.heldOut(
            format.percent(accuracy),
            format.percent(interval.from),
            format.percent(interval.to),
          )}
        </Text>
        <Text size="sm">
          {guarantee
            ? learn.promise(format.percent(right))
            : `${learn.nothing(format.percent(right))} ${needed}`}
        </Text>
        {drifted && <Text size="sm">{learn.drifted}</Text>}
        {trialSentences(learned, { learn, format }).map((text) => (
          <Text key={text} size="sm">
            {text}
          </Text>
        ))}
        <Text size="sm" c="dimmed">
          {learn.known(
            learn.learnedFrom[learned.source](learned.name),
            format.plural(classes, learn.categories),
          )}
        </Text>
      </Stack>
    </Section>
  )
}
