import { Alert, Button, Center, Group, Loader, Stack, Text, Title } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useWords } from '../i18n/index.ts'
import { useProblemWords } from './use-problem-words.ts'

/** While the first answer is on its way. */
export const LoadingState = ({ label }: { readonly label?: string }) => {
  const { common } = useWords()
  return (
    <Center py={64}>
      <Group gap="sm" role="status">
        <Loader size="sm" />
        <Text c="dimmed">{label ?? common.loading}</Text>
      </Group>
    </Center>
  )
}

type ErrorStateProps = {
  readonly error: unknown
  readonly onRetry?: () => void
  readonly children?: ReactNode
}

/** In place of what could not be had: what happened, what it means, what to do. `children` are further ways out. */
export const ErrorState = ({ error, onRetry, children }: ErrorStateProps) => {
  const { common } = useWords()
  const { title, detail } = useProblemWords()(error)
  return (
    <Alert color="red" variant="light" icon={<IconAlertTriangle aria-hidden />} title={title} role="alert">
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{detail}</Text>
        <Group gap="sm" display={onRetry || children ? 'flex' : 'none'}>
          {onRetry && (
            <Button size="xs" variant="default" onClick={onRetry}>
              {common.retry}
            </Button>
          )}
          {children}
        </Group>
      </Stack>
    </Alert>
  )
}

type EmptyStateProps = {
  readonly title: string
  readonly detail?: string
  readonly icon?: ReactNode
  readonly children?: ReactNode
}

/** Where there is nothing yet: says so and offers the next step as `children`. */
export const EmptyState = ({ title, detail, icon, children }: EmptyStateProps) => (
  <Stack align="center" gap="xs" py={48} px="md" ta="center">
    {icon}
    <Title order={3} size="h4">
      {title}
    </Title>
    {detail && (
      <Text c="dimmed" maw={520} style={{ textWrap: 'balance' }}>
        {detail}
      </Text>
    )}
    {children}
  </Stack>
)
