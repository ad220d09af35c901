import { Group, Stack, Text } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import { IconFileSpreadsheet, IconLock } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useWords } from '../../i18n/index.ts'
import { ErrorState } from '../../parts/states.tsx'
import { UploadProgress } from './upload-progress.tsx'
import classes from './upload-zone.module.css'
import { type Upload, useUpload } from './use-upload.ts'

/** The place to drop, click or choose by keyboard; then how far the upload is; then the file's own screen. */
export const UploadZone = () => {
  const upload = useUpload()
  const onDrop = useOpened(upload)
  const { error } = upload
  if (upload.name !== null) return <UploadProgress upload={upload} name={upload.name} />
  return (
    <Stack gap="sm">
      <Dropzone
        className={classes.zone}
        onDrop={(files) => {
          upload.reset()
          onDrop(files)
        }}
        inputProps={{
          style: { display: 'none' },
          multiple: true,
          accept: '.xlsx,.xlsm,.xlsb,.xls,.ods,.fods,.xml,.html,.htm,.csv,.tsv,.txt',
        }}
        role="button"
      >
        <Invitation />
      </Dropzone>
      {error ? <ErrorState error={error} /> : null}
    </Stack>
  )
}

/** Sends files one after another, then opens the screen where they are prepared as one; stops at one that fails. */
const useOpened = (upload: Upload): ((files: readonly File[]) => void) => {
  const navigate = useNavigate()
  const open = async (files: readonly File[]): Promise<void> => {
    const ids: string[] = []
    for (const file of files) {
      const view = await upload.start(file)
      if (!view) return
      ids.push(view.id)
    }
    const [id, ...more] = ids
    if (id !== undefined)
      await navigate({ to: '/files/$id', params: { id }, search: more.length > 0 ? { with: more } : {} })
  }
  return (files) => void open(files)
}

const Invitation = () => {
  const { home } = useWords()
  return (
    <Stack align="center" gap={6} ta="center">
      <IconFileSpreadsheet size={44} stroke={1.4} className={classes.icon} aria-hidden />
      <Text fw={650} size="lg" mt={4}>
        <Dropzone.Accept>{home.dropActive}</Dropzone.Accept>
        <Dropzone.Idle>{home.drop}</Dropzone.Idle>
      </Text>
      <Text size="sm">{home.dropTypes}</Text>
      <Text size="sm" c="dimmed">
        {home.dropNext}
      </Text>
      <Group gap={6} mt={8} wrap="nowrap" className={classes.privacy}>
        <IconLock size={16} aria-hidden style={{ flex: 'none' }} />
        <Text size="sm">{home.dropPrivacy}</Text>
      </Group>
    </Stack>
  )
}
