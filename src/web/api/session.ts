import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let needed = false

/** Says that the server asks for its password, or no longer does. */
export const setSignInNeeded = (value: boolean): void => {
  needed = value
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** True while the sign-in screen must be shown. */
export const useSignInNeeded = (): boolean => useSyncExternalStore(subscribe, () => needed)
