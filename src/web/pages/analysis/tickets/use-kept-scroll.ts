import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

const nameOf = (key: string): string => `triaje.scroll.${key}`

type KeptScroll = {
  /** Another key is another place. */
  readonly key: string
  /** Where it is now, in pixels; asking the element itself would cost a layout at every step. */
  readonly offset: number
}

/** Keeps where a list was scrolled to, so that reload and back find the place. */
export const useKeptScroll = (list: RefObject<HTMLElement | null>, { key, offset }: KeptScroll): void => {
  const latest = useRef(offset)
  useEffect(() => {
    latest.current = offset
  })
  useLayoutEffect(() => {
    if (list.current) list.current.scrollTop = Number(sessionStorage.getItem(nameOf(key))) || 0
    const keep = (): void => sessionStorage.setItem(nameOf(key), String(latest.current))
    window.addEventListener('pagehide', keep)
    return () => {
      keep()
      window.removeEventListener('pagehide', keep)
    }
  }, [list, key])
}
