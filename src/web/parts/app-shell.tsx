import { Outlet, useLocation } from '@tanstack/react-router'
import { type RefObject, useEffect, useRef } from 'react'
import { useSignInNeeded } from '../api/session.ts'
import { useLanguage } from '../i18n/index.ts'
import { SignInPage } from '../pages/sign-in/sign-in-page.tsx'
import { AppHeader } from './app-header.tsx'
import classes from './app-shell.module.css'
import { OfflineBanner } from './offline-banner.tsx'

/** What surrounds every screen; in its place the sign-in screen while the server asks for its password. */
export const AppShell = () => {
  const language = useLanguage()
  const signIn = useSignInNeeded()
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const main = useFocusOnArrival()
  return (
    <>
      <AppHeader />
      <OfflineBanner />
      <main id="content" ref={main} tabIndex={-1} className={classes.main}>
        {signIn ? <SignInPage /> : <Outlet />}
      </main>
    </>
  )
}

/** Moves the focus to a new screen, so that keyboard and screen reader start there; not when the page is opened. */
const useFocusOnArrival = (): RefObject<HTMLElement | null> => {
  const main = useRef<HTMLElement>(null)
  const path = useLocation({ select: ({ pathname }) => pathname })
  const seen = useRef(path)
  useEffect(() => {
    if (seen.current === path) return
    seen.current = path
    main.current?.focus({ preventScroll: true })
  }, [path])
  return main
}
