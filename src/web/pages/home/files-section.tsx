import { ActionIcon, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { FileView } from '../../../jobs/desk.ts'
import { usePinFile } from '../../api/keeping.ts'
import { useAnalyses, useDeleteFile, useFiles } from '../../api/queries.ts'
import { useFormat, useWords } from '../../i18n/index.ts'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { useKeptWords } from '../../parts/kept-until.tsx'
import { ButtonLink } from '../../parts/links.tsx'
import { PinButton } from '../../parts/pin-button.tsx'
import { useProblemNotice } from '../../parts/use-problem-notice.ts'

/** Files that came in but were never analysed, so that none lies around unseen. */
export const FilesSection = () => {
  const { home } = useWords()
  const files = useIdleFiles()
  if (files.length === 0) return null
  return (
    <Stack component="section" gap="sm" aria-labelledby="files">
      <Title order={2} size="h4" id="files">
        {home.files}
      </Title>
      {files.map((file) => (
        <FileRow key={file.id} file={file} />
      ))}
    </Stack>
  )
}

const useIdleFiles = (): readonly FileView[] => {
  const { data: files = [] } = useFiles()
  const { data: analyses } = useAnalyses()
  const used = new Set(analyses?.flatMap(({ files: parts }) => parts.map(({ id }) => id)))
  return analyses ? files.filter(({ id }) => !used.has(id)) : []
}

const FileRow = ({ file }: { readonly file: FileView }) => {
  const { home } = useWords()
  const format = useFormat()
  const kept = useKeptWords()
  const rows = format.plural(file.sheets[0]?.rows ?? 0, home.fileRows)
  return (
    <Paper withBorder px="md" py="xs">
      <Group justify="space-between" wrap="nowrap">
        <div style={{ minWidth: 0 }}>
          <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
            {file.name}
          </Text>
          <Text size="xs" c="dimmed">
            {[rows, format.bytes(file.bytes), format.ago(file.createdAt), kept(file)].join(' · ')}
          </Text>
        </div>
        <Group gap={4} wrap="nowrap">
          <ButtonLink
            to="/files/$id"
            params={{ id: file.id }}
            size="xs"
            variant="default"
            aria-label={home.prepareFile(file.name)}
          >
            {home.prepare}
          </ButtonLink>
          <PinFile file={file} />
          <DeleteFile file={file} />
        </Group>
      </Group>
    </Paper>
  )
}

const PinFile = ({ file }: { readonly file: FileView }) => {
  const { keeping } = useWords()
  const notice = useProblemNotice()
  const { mutate, isPending } = usePinFile(file.id)
  const label = file.pinned ? keeping.unpinFile(file.name) : keeping.pinFile(file.name)
  const toggle = (): void => mutate(!file.pinned, { onError: notice })
  return <PinButton pinned={file.pinned} label={label} busy={isPending} variant="subtle" onToggle={toggle} />
}

const DeleteFile = ({ file }: { readonly file: FileView }) => {
  const { home } = useWords()
  const notice = useProblemNotice()
  const [asking, setAsking] = useState(false)
  const { mutate, isPending } = useDeleteFile()
  const label = home.removeFile(file.name)
  return (
    <>
      <ActionIcon
        variant="subtle"
        size="lg"
        color="gray"
        c="var(--mantine-color-text)"
        aria-label={label}
        title={label}
        onClick={() => setAsking(true)}
      >
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
      <ConfirmDialog
        opened={asking}
        title={home.removeFileTitle}
        detail={home.removeFileDetail(file.name)}
        action={home.removeFileAction}
        busy={isPending}
        onClose={() => setAsking(false)}
        onConfirm={() => mutate(file.id, { onError: notice })}
      />
    </>
  )
}
