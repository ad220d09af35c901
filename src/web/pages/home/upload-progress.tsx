import { Button, Paper, Progress, Stack, Text } from '@mantine/core'
import { useFormat, useWords } from '../../i18n/index.ts'
import type { Upload } from './use-upload.ts'

type UploadProgressProps = { readonly upload: Upload; readonly name: string }

/** How far an upload is; once all is sent, that the server reads it. */
export const UploadProgress = ({ upload, name }: UploadProgressProps) => {
  const { home } = useWords()
  const format = useFormat()
  const reading = upload.share >= 1
  const title = reading ? home.reading(name) : home.uploading(name)
  return (
    <Paper withBorder p="xl" aria-busy>
      <Stack gap="sm" align="flex-start">
        <Text fw={650} size="lg" role="status">
          {title}
        </Text>
        <Progress.Root w="100%" size="md">
          <Progress.Section
            value={reading ? 100 : upload.share * 100}
            animated={reading}
            striped={reading}
            aria-label={title}
          />
        </Progress.Root>
        <Text size="sm" c="dimmed">
          {reading ? home.readingDetail : home.uploadShare(format.percent(upload.share))}
        </Text>
        {!reading && (
          <Button variant="default" size="xs" onClick={upload.cancel}>
            {home.cancelUpload}
          </Button>
        )}
      </Stack>
    </Paper>
  )
}
