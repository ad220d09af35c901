import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { FileView } from '../../../jobs/desk.ts'
import { uploadFile } from '../../api/client.ts'
import { useStartAnalysis } from '../../api/queries.ts'
import { useLanguage, useWords } from '../../i18n/index.ts'
import { useProblemNotice } from '../../parts/use-problem-notice.ts'
import { exampleFile, hasExample } from './example.ts'

/** From nothing to a first result in one click. */
export const ExampleButton = () => {
  const { home } = useWords()
  const language = useLanguage()
  const navigate = useNavigate()
  const notice = useProblemNotice()
  const start = useStartAnalysis()
  const { mutate, isPending } = useMutation({
    mutationFn: async () => {
      const file = await uploadFile<FileView>('/api/files', await exampleFile(language, home.exampleName))
      return start.mutateAsync({ fileId: file.id, language })
    },
    onSuccess: ({ id }) => navigate({ to: '/analyses/$id', params: { id } }),
    onError: notice,
  })
  if (!hasExample(language)) return null
  return (
    <Button mt="sm" loading={isPending} onClick={() => mutate()}>
      {home.tryExample}
    </Button>
  )
}
