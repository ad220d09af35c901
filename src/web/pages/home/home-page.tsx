import { Stack, Title } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { useWords } from '../../i18n/index.ts'
import { AnalysesSection } from './analyses-section.tsx'
import { FilesSection } from './files-section.tsx'
import { UploadZone } from './upload-zone.tsx'

/** Where a file comes in, and what became of the earlier ones. */
export const HomePage = () => {
  const { common, home } = useWords()
  useDocumentTitle(common.appName)
  return (
    <Stack gap={32}>
      <Stack gap="md">
        <Title order={1} size="h2">
          {home.title}
        </Title>
        <UploadZone />
      </Stack>
      <AnalysesSection />
      <FilesSection />
    </Stack>
  )
}
