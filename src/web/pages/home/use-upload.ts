import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { FileView } from '../../../jobs/desk.ts'
import { uploadFile } from '../../api/client.ts'
import { keys } from '../../api/queries.ts'

export type Upload = {
  /** The file on its way, or null. */
  readonly name: string | null
  /** 0–1 of its bytes; at 1 the server reads it. */
  readonly share: number
  readonly error: unknown
  start(file: File): Promise<FileView | null>
  cancel(): void
  /** Forgets the error. */
  reset(): void
}

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError'

/** Sends one file at a time and tells how far it is. */
export const useUpload = (): Upload => {
  const client = useQueryClient()
  const [share, setShare] = useState(0)
  const stop = useRef<AbortController>(null)
  const { mutateAsync, isPending, variables, error, reset } = useMutation({
    mutationFn: (file: File) => {
      stop.current = new AbortController()
      return uploadFile<FileView>('/api/files', file, { onProgress: setShare, signal: stop.current.signal })
    },
    onSuccess: (file) => {
      client.setQueryData(keys.file(file.id), file)
      return client.invalidateQueries({ queryKey: keys.files, exact: true })
    },
  })
  return {
    name: isPending ? variables.name : null,
    share,
    error: isAbort(error) ? null : error,
    reset,
    cancel: () => stop.current?.abort(),
    start: async (file) => {
      setShare(0)
      return mutateAsync(file).catch(() => null)
    },
  }
}
