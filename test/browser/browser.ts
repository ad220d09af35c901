import assert from 'node:assert/strict'
import { after, type TestContext } from 'node:test'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import type { Language } from '../../src/shared/language.ts'
import { atEnd } from '../at-end.ts'
import { needs } from '../skip.ts'
import { chromiumPath, launchChromium } from './chromium.ts'
import { LOCALES, WORDS, type Words } from './words.ts'

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
 * but `origins`, logs an error, breaks its content policy or opens a dialog.
 */
export const visit = async (
  t: TestContext,
  own: string | readonly string[],
  options: VisitOptions = {},
): Promise<Visit> => {
  const origins = [own].flat()
  const { language = 'es', ...wanted } = options
  const context = await (await browser()).newContext({
    baseURL: origins[0] ?? '',
    locale: LOCALES[language],
    timezoneId: 'Europe/Madrid',
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...wanted,
  })
  context.setDefaultTimeout(15_000)
  const watch = watching(context, origins)
  atEnd(t, async () => {
    await context.close()
    assert.deepEqual(watch.faults(), [])
  })
  const page = await context.newPage()
  return { page, words: WORDS[language], ...watch }
}

const isOwn = (url: string, origins: readonly string[]): boolean =>
  /^(data|about):/.test(url) || origins.includes(new URL(url.replace(/^blob:/, '')).origin)

/** Listens to everything that pages of a context do and must not do. */
const watching = (context: BrowserContext, origins: readonly string[]): Omit<Visit, 'page' | 'words'> => {
  const requests: string[] = []
  const found: string[] = []
  const expected: RegExp[] = []
  context.on('request', (request) => {
    requests.push(request.url())
    if (!isOwn(request.url(), origins)) found.push(`request to ${request.url()}`)
  })
  context.on('console', (message) => {
    if (message.type() === 'error') found.push(`console: ${message.text()} ${message.location().url}`)
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
