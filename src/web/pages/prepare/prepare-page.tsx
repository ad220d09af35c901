import { useDocumentTitle } from '@mantine/hooks'
import { getRouteApi } from '@tanstack/react-router'
import { useFile } from '../../api/queries.ts'
import { useWords } from '../../i18n/index.ts'
import { ButtonLink } from '../../parts/links.tsx'
import { ErrorState, LoadingState } from '../../parts/states.tsx'
import { PrepareFile } from './prepare-file.tsx'

const route = getRouteApi('/files/$id')

/** Between a file and its analysis: what was recognised, and what shall be done. */
export const PreparePage = () => {
  const { common } = useWords()
  const { id } = route.useParams()
  const { data: file, error, isPending, refetch } = useFile(id)
  useDocumentTitle(file ? `${file.name} · ${common.appName}` : common.appName)
  if (isPending) return <LoadingState />
  if (!file)
    return (
      <ErrorState error={error} onRetry={() => void refetch()}>
        <ButtonLink to="/" size="xs" variant="default">
          {common.problem.toHome}
        </ButtonLink>
      </ErrorState>
    )
  return <PrepareFile key={file.id} file={file} />
}
