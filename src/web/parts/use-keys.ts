import { useEffect, useRef } from 'react'

type Keys = Readonly<Record<string, () => void>>

/** Where keys belong to what is being written or chosen. A dialog that is part of the screen says so. */
const OWN_KEYS =
  'input, textarea, select, [contenteditable=true], [role=dialog]:not([data-screen]), [role=menu], [role=listbox]'

/** Keys of the whole screen, by `event.key`; not while somebody writes, in a dialog, or with Ctrl, Alt or Meta. */
export const useKeys = (keys: Keys): void => {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const act = latest.current[event.key]
      if (!act || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return
      if (event.target instanceof Element && event.target.closest(OWN_KEYS)) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
