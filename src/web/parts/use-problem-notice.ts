import { notifications } from '@mantine/notifications'
import { useProblemWords } from './use-problem-words.ts'

/** Shows an error in the corner: for actions that failed while the page itself stays usable. */
export const useProblemNotice = (): ((error: unknown) => void) => {
  const wordsOf = useProblemWords()
  return (error) => {
    const { title, detail } = wordsOf(error)
    notifications.show({ id: title, color: 'red', title, message: detail, autoClose: 12_000 })
  }
}
