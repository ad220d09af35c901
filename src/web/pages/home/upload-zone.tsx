import { Group, Stack, Text } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import { IconFileSpreadsheet, IconLock } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { ApiProblem } from '../../api/problem.ts'
import { useWords, type Words } from '../../i18n/index.ts'
import { ErrorState } from '../../parts/states.tsx'
import { UploadProgress } from './upload-progress.tsx'
import classes from './upload-zone.module.css'
import { type Upload, useUpload } from './use-upload.ts'

/** The place to drop, click or choose by keyboard; then how far the upload is; then the file's own screen. */
export const UploadZone = () => {
  const upload = useUpload()
  const { home } = useWords()
  const [tooMany, setTooMany] = useState(false)
  const onDrop = useOpened(upload)
  const error = tooMany ? severalFiles(home) : upload.error
  if (upload.name !== null) return <UploadProgress upload={upload} name={upload.name} />
  return (
    <Stack gap="sm">
      <Dropzone
        className={classes.zone}
        onDrop={(files) => {
          upload.reset()
          setTooMany(files.length > 1)
          if (files.length === 1) onDrop(files[0])
        }}
        inputProps={{
          style: { display: 'none' },
          multiple: false,
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

/** Sends a file, then opens the screen where it is prepared. */
const useOpened = (upload: Upload): ((file: File | undefined) => void) => {
  const navigate = useNavigate()
  const open = async (file: File): Promise<void> => {
    const view = await upload.start(file)
    if (view) await navigate({ to: '/files/$id', params: { id: view.id } })
  }
  return (file) => {
    if (file) void open(file)
  }
}

const severalFiles = ({ oneFile, oneFileDetail }: Words['home']): ApiProblem =>
  new ApiProblem({ code: 'file.several', title: oneFile, detail: oneFileDetail, status: 400 })

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
