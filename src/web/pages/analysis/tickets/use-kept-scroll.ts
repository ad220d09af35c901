import { type RefObject, useLayoutEffect } from 'react'

const nameOf = (key: string): string => `triaje.scroll.${key}`

/** Keeps where a list was scrolled to, so that reload and back find the place; another `key` is another place. */
export const useKeptScroll = (list: RefObject<HTMLElement | null>, key: string): void => {
  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    element.scrollTop = Number(sessionStorage.getItem(nameOf(key))) || 0
    let top = element.scrollTop
    const note = (): void => {
      top = element.scrollTop
    }
    const keep = (): void => sessionStorage.setItem(nameOf(key), String(top))
    element.addEventListener('scroll', note, { passive: true })
    window.addEventListener('pagehide', keep)
    return () => {
      keep()
      element.removeEventListener('scroll', note)
      window.removeEventListener('pagehide', keep)
    }
  }, [list, key])
}
