import { useCallback, useState } from 'react'
import { type Choices, readChoices } from './choices.ts'

export type ChangeChoices = (change: Partial<Choices>) => void

const key = (fileId: string): string => `triaje.choices.${fileId}`

/** The choices for one file; a reload or a way back finds them again. */
export const useChoices = (fileId: string): readonly [Choices, ChangeChoices] => {
  const [choices, setChoices] = useState(() => readChoices(sessionStorage.getItem(key(fileId))))
  const change = useCallback(
    (changed: Partial<Choices>) =>
      setChoices((before) => {
        const after = { ...before, ...changed }
        sessionStorage.setItem(key(fileId), JSON.stringify(after))
        return after
      }),
    [fileId],
  )
  return [choices, change]
}
