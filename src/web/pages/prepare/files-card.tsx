import { ActionIcon, Alert, Group, Paper, Stack, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { TogetherView } from '../../../jobs/desk.ts'
import { useFormat, useWords } from '../../i18n/index.ts'
import { ErrorState, LoadingState } from '../../parts/states.tsx'
import type { Together } from './use-together.ts'

type FilesCardProps = { readonly together: Together }

/** The files that are analysed as one, which of them differ, and how many tickets repeat. */
export const FilesCard = ({ together }: FilesCardProps) => {
  const { files: words } = useWords().prepare
  const format = useFormat()
  const { data, error } = together
  if (together.ids.length < 2) return null
  if (!data) return error ? <ErrorState error={error} /> : <LoadingState />
  return (
    <Paper withBorder p="sm" component="section" aria-label={words.title}>
      <Stack gap={6}>
        <Text fw={600}>{words.title}</Text>
        {data.files.map((file, at) => (
          <FileLine key={file.id} file={file} onDrop={at > 0 ? () => together.drop(file.id) : null} />
        ))}
        {data.repeated > 0 && <Text size="sm">{format.plural(data.repeated, words.repeated)}</Text>}
      </Stack>
    </Paper>
  )
}

type FileLineProps = { readonly file: TogetherView['files'][number]; readonly onDrop: (() => void) | null }

const FileLine = ({ file, onDrop }: FileLineProps) => {
  const { files: words, sheet } = useWords().prepare
  const format = useFormat()
  const { name, rows, difference } = file
  return (
    <>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {difference ? name : words.file(name, format.plural(rows, sheet.rows))}
        </Text>
        {onDrop && (
          <ActionIcon
            variant="subtle"
            color="gray"
            c="var(--mantine-color-text)"
            aria-label={words.drop(name)}
            title={words.drop(name)}
            onClick={onDrop}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        )}
      </Group>
      {difference && (
        <Alert color="red" title={words.differs(name)}>
          {[
            difference.missing.length > 0 && words.missing(format.list(difference.missing)),
            difference.extra.length > 0 && words.extra(format.list(difference.extra)),
            words.apart,
          ]
            .filter(Boolean)
            .join(' ')}
        </Alert>
      )}
    </>
  )
}
