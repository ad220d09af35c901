import { SimpleGrid, Stack, Text } from '@mantine/core'
import type { AnalysisView } from '../../../../jobs/desk.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import { type Fact, Facts } from '../parts/facts.tsx'
import { Section } from '../parts/section.tsx'
import { CategoriesCard } from './categories-card.tsx'
import { LogCard } from './log-card.tsx'
import { LongText } from './long-text.tsx'
import { madeFacts } from './made-facts.ts'
import { PromptCard } from './prompt-card.tsx'

type AnalysisProps = { readonly analysis: AnalysisView }

/** Everything that decided the result, and what happened. */
export const HowTab = ({ analysis }: AnalysisProps) => (
  <Stack gap="lg">
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" style={{ alignItems: 'start' }}>
      <Stack gap="lg">
        <Made analysis={analysis} />
        <Origins analysis={analysis} />
      </Stack>
      <Columns analysis={analysis} />
    </SimpleGrid>
    {analysis.settings.fields.includes('category') && <CategoriesCard id={analysis.id} />}
    <ContextSent analysis={analysis} />
    <PromptCard analysis={analysis} />
    <LogCard id={analysis.id} />
  </Stack>
)

const Made = ({ analysis }: AnalysisProps) => {
  const words = useWords()
  const format = useFormat()
  return (
    <Section title={words.analysis.how.made}>
      <Facts facts={madeFacts(analysis, { words, format })} />
    </Section>
  )
}

const Columns = ({ analysis: { settings } }: AnalysisProps) => {
  const { how, roles } = useWords().analysis
  const { sheet, headerRow, columns } = settings.layout
  const used = columns.flatMap(({ role, name, index }): Fact[] =>
    role === null ? [] : [{ key: String(index), name: roles[role], value: name }],
  )
  return (
    <Section title={how.columns}>
      <Facts
        facts={[
          { key: 'sheet', name: how.sheet, value: sheet },
          { key: 'header', name: how.headerRow, value: headerRow > 0 ? String(headerRow) : how.noHeaders },
          ...used,
        ]}
      />
    </Section>
  )
}

const Origins = ({ analysis: { routes } }: AnalysisProps) => {
  const words = useWords()
  const format = useFormat()
  const facts = Object.entries(words.tickets.routes).flatMap(([key, name]): Fact[] => {
    const count = routes[key as keyof typeof routes] ?? 0
    return count === 0 ? [] : [{ key, name, value: format.plural(count, words.common.tickets) }]
  })
  if (facts.length === 0) return null
  return (
    <Section title={words.analysis.how.routes}>
      <Facts facts={facts} />
    </Section>
  )
}

const ContextSent = ({ analysis: { settings } }: AnalysisProps) => {
  const { how } = useWords().analysis
  return (
    <Section title={how.context}>
      {settings.context === '' ? (
        <Text size="sm" c="dimmed">
          {how.noContext}
        </Text>
      ) : (
        <LongText>{settings.context}</LongText>
      )}
    </Section>
  )
}
