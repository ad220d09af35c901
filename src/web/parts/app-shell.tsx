import { Outlet } from '@tanstack/react-router'
import { useEffect } from 'react'
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
  return (
    <>
      <AppHeader />
      <OfflineBanner />
      <main id="content" tabIndex={-1} className={classes.main}>
        {signIn ? <SignInPage /> : <Outlet />}
      </main>
    </>
  )
}
