import { Stack, Text, Title } from '@mantine/core'
import type { AnalysisView, PromptView } from '../../../../jobs/desk.ts'
import { useWords } from '../../../i18n/index.ts'
import { ErrorState, LoadingState } from '../../../parts/states.tsx'
import { Section } from '../parts/section.tsx'
import { usePrompt } from '../queries.ts'
import { LongText } from './long-text.tsx'

/** What the model got to read, or that there was no model. */
export const PromptCard = ({ analysis }: { readonly analysis: AnalysisView }) => {
  const { how } = useWords().analysis
  return (
    <Section title={how.prompt}>
      {analysis.settings.engine === 'instant' ? <Note>{how.noPrompt}</Note> : <Prompt id={analysis.id} />}
    </Section>
  )
}

const Prompt = ({ id }: { readonly id: string }) => {
  const { data, error, refetch } = usePrompt(id)
  if (data) return <PromptTexts prompt={data} />
  return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LoadingState />
}

const PromptTexts = ({ prompt: { system, user } }: { readonly prompt: PromptView }) => {
  const { how } = useWords().analysis
  return (
    <Stack gap="sm">
      <Note>{how.promptNote}</Note>
      <Title order={3} size="h6">
        {how.promptSystem}
      </Title>
      <LongText>{system}</LongText>
      <Title order={3} size="h6">
        {how.promptUser}
      </Title>
      {user === '' ? <Note>{how.noTicket}</Note> : <LongText>{user}</LongText>}
    </Stack>
  )
}

const Note = ({ children }: { readonly children: string }) => (
  <Text size="sm" c="dimmed">
    {children}
  </Text>
)
