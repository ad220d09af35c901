import { Alert } from '@mantine/core'
import { IconPlugConnectedX } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { isOffline } from '../api/problem.ts'
import { useWords } from '../i18n/index.ts'

/** True while the newest answers of the server are that there was none. */
const useServerAway = (): boolean => {
  const cache = useQueryClient().getQueryCache()
  return useSyncExternalStore(
    (listener) => cache.subscribe(listener),
    () => cache.getAll().some(({ state }) => isOffline(state.error ?? state.fetchFailureReason)),
  )
}

/** Says that the server is away, as long as it is. */
export const OfflineBanner = () => {
  const { common } = useWords()
  if (!useServerAway()) return null
  return (
    <Alert color="yellow" radius={0} icon={<IconPlugConnectedX aria-hidden />} role="status">
      {common.problem.offlineBanner}
    </Alert>
  )
}
