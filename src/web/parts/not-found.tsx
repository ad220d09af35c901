import { useWords } from '../i18n/index.ts'
import { ButtonLink } from './links.tsx'
import { EmptyState } from './states.tsx'

/** For addresses that lead nowhere. */
export const NotFound = () => {
  const { problem } = useWords().common
  return (
    <EmptyState title={problem.notFoundTitle} detail={problem.notFoundDetail}>
      <ButtonLink to="/" mt="sm">
        {problem.toHome}
      </ButtonLink>
    </EmptyState>
  )
}
