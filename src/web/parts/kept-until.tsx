import { Text } from '@mantine/core'
import type { FileView } from '../../jobs/desk.ts'
import { useFiles } from '../api/queries.ts'
import { useFormat, useWords } from '../i18n/index.ts'

/** When a file is deleted, in words; for the file of an analysis, also that it was. */
export const KeptUntil = ({ fileId }: { readonly fileId: string }) => {
  const { data: files, isFetching } = useFiles()
  const words = useKeptWords()
  const file = files?.find(({ id }) => id === fileId)
  // a file that came in a moment ago is not in the list yet
  if (!file && (!files || isFetching)) return null
  return (
    <Text size="xs" c="dimmed" span>
      {words(file)}
    </Text>
  )
}

/** The words for a file; without one they are for a file that was deleted. */
export const useKeptWords = (): ((file: FileView | undefined) => string) => {
  const { keeping } = useWords()
  const format = useFormat()
  return (file) => {
    if (!file || file.goneAt !== null) return keeping.fileGone
    return file.expiresAt === null ? keeping.fileKept : keeping.fileUntil(format.date(file.expiresAt))
  }
}
