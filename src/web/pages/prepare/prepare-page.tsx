import { Group, Stack, Text, Title } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useFile } from '../../api/queries.ts'
import { useWords } from '../../i18n/index.ts'
import { AnchorLink, ButtonLink } from '../../parts/links.tsx'
import { ErrorState, LoadingState } from '../../parts/states.tsx'
import { PrepareFile } from './prepare-file.tsx'

const route = getRouteApi('/files/$id')

/** Between a file and its analysis: what was recognised, and what shall be done. */
export const PreparePage = () => {
  const { common, prepare } = useWords()
  const { id } = route.useParams()
  const { data: file, error, isPending, refetch } = useFile(id)
  if (isPending) return <LoadingState />
  if (!file)
    return (
      <ErrorState error={error} onRetry={() => void refetch()}>
        <ButtonLink to="/" size="xs" variant="default">
          {common.problem.toHome}
        </ButtonLink>
      </ErrorState>
    )
  return (
    <Stack gap="lg">
      <Group gap="sm" align="baseline">
        <Title order={1} size="h3" style={{ overflowWrap: 'anywhere' }}>
          {file.name}
        </Title>
        <Text c="dimmed">{prepare.title}</Text>
        <AnchorLink to="/" size="sm" ml="auto" c="var(--text-accent)">
          {prepare.back}
        </AnchorLink>
      </Group>
      <PrepareFile key={file.id} file={file} />
    </Stack>
  )
}
