import { Anchor, Group, Text } from '@mantine/core'
import type { EvaluationView } from '../../../../jobs/learning/evaluation-view.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import { Section } from '../parts/section.tsx'

const FILES = [
  { key: 'train', route: 'training.jsonl?part=train' },
  { key: 'validation', route: 'training.jsonl?part=validation' },
  { key: 'test', route: 'training.jsonl?part=test' },
  { key: 'table', route: 'training.csv' },
] as const

type TrainingCardProps = {
  readonly id: string
  readonly training: NonNullable<EvaluationView['training']>
}

/** Whether to fine-tune a model on the labelled tickets, and the files to do it with. */
export const TrainingCard = ({ id, training }: TrainingCardProps) => {
  const { training: words } = useWords().learn
  return (
    <Section title={words.title}>
      <Text size="sm">{useAdvice(training)}</Text>
      <Group mt="xs" gap="md">
        {FILES.map(({ key, route }) => (
          <Anchor key={key} href={`/api/analyses/${encodeURIComponent(id)}/${route}`} size="sm" download>
            {words.files[key]}
          </Anchor>
        ))}
      </Group>
    </Section>
  )
}

const useAdvice = ({ labelled, classes, advice }: TrainingCardProps['training']): string => {
  const { training: words, ...learn } = useWords().learn
  const format = useFormat()
  const known = learn.known(format.plural(labelled, learn.tickets), format.plural(classes, learn.categories))
  if (advice.pays) return words.pays(known, format.percent(advice.gain))
  if (advice.reason === 'classifier') return words.classifier(known)
  return words.labels(known, format.number(advice.labelsNeeded ?? 0))
}
