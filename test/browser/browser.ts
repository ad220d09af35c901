import assert from 'node:assert/strict'
import { after, type TestContext } from 'node:test'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import type { Language } from '../../src/shared/language.ts'
import { en } from '../../src/web/i18n/en/index.ts'
import { es, type Words } from '../../src/web/i18n/es/index.ts'
import { needs } from '../skip.ts'
import { chromiumPath, launchChromium } from './chromium.ts'

/** What the page says, so that a test follows when a text is improved. */
export const WORDS: Readonly<Record<Language, Words>> = { es, en }
export const LANGUAGES = ['es', 'en'] as const

/** For `skip` of a test that opens a page. */
export const noChromium = needs('chromium', chromiumPath !== null, 'not on this machine')

let launched: Promise<Browser> | null = null

/** One browser for all tests of a file. */
const browser = (): Promise<Browser> => {
  launched ??= launchChromium()
  return launched
}

after(async () => {
  await (await launched)?.close()
})

const LOCALES: Readonly<Record<Language, string>> = { es: 'es-ES', en: 'en-GB' }

export type Visit = {
  readonly page: Page
  readonly words: Words
  /** Addresses of all requests so far. */
  readonly requests: readonly string[]
  /** Console errors that this test causes on purpose, such as a refused upload. */
  expect(pattern: RegExp): void
  /** What went wrong so far: foreign requests, errors of the page, broken content policy, dialogs. */
  faults(): readonly string[]
}

export type VisitOptions = BrowserContextOptions & { readonly language?: Language }

/**
 * A page of its own in a fresh browser profile, gone with the test. The test fails when the page asks anyone
 * but `origin`, logs an error, breaks its content policy or opens a dialog.
 */
export const visit = async (t: TestContext, origin: string, options: VisitOptions = {}): Promise<Visit> => {
  const { language = 'es', ...wanted } = options
  const context = await (await browser()).newContext({
    baseURL: origin,
    locale: LOCALES[language],
    timezoneId: 'Europe/Madrid',
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...wanted,
  })
  context.setDefaultTimeout(15_000)
  const watch = watching(context, origin)
  t.after(async () => {
    await context.close()
    assert.deepEqual(watch.faults(), [])
  })
  const page = await context.newPage()
  return { page, words: WORDS[language], ...watch }
}

const isOwn = (url: string, origin: string): boolean =>
  /^(data|about):/.test(url) || new URL(url.replace(/^blob:/, '')).origin === origin

/** Listens to everything that pages of a context do and must not do. */
export const watching = (context: BrowserContext, origin: string): Omit<Visit, 'page' | 'words'> => {
  const requests: string[] = []
  const found: string[] = []
  const expected: RegExp[] = []
  context.on('request', (request) => {
    requests.push(request.url())
    if (!isOwn(request.url(), origin)) found.push(`request to ${request.url()}`)
  })
  context.on('console', (message) => {
    if (message.type() === 'error') found.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => found.push(`error: ${error.error().stack}`))
  context.on('dialog', (dialog) => {
    found.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  return {
    requests,
    expect: (pattern) => void expected.push(pattern),
    faults: () => found.filter((fault) => !expected.some((pattern) => pattern.test(fault))),
  }
}
