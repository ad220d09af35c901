import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useWords } from '../i18n/index.ts'
import { EmptyState } from './states.tsx'

/** For addresses that lead nowhere. */
export const NotFound = () => {
  const { problem } = useWords().common
  return (
    <EmptyState title={problem.notFoundTitle} detail={problem.notFoundDetail}>
      <Button component={Link} to="/" mt="sm">
        {problem.toHome}
      </Button>
    </EmptyState>
  )
}
