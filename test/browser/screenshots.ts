/**
 * Pictures of every screen in both languages, light and dark, wide and narrow, into screenshots/; and the pictures
 * of the READMEs into docs/images/: `npm run screenshots -- [NAME OF A SCREEN…] [LOOK…]`, as in
 * `npm run screenshots -- home charts es-dark-390`.
 */
import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import type { Language } from '../../src/shared/language.ts'
import type { Ending } from '../at-end.ts'
import { launchChromium } from './chromium.ts'
import { fixWorld } from './fixed-world.ts'
import type { Screen } from './screen.ts'
import { openScreen, SCREENS } from './screens.ts'
import { type Stage, setStage } from './stage.ts'
import { LANGUAGES, LOCALES, WORDS } from './words.ts'

const HEIGHTS = { 1280: 800, 390: 844, 2560: 1300 } as const
type Width = keyof typeof HEIGHTS
/** Bytes that a picture of a README may have. */
const MOST = 250_000

type Look = { readonly width: Width; readonly scheme: 'light' | 'dark'; readonly language: Language }

const nameOf = ({ language, scheme, width }: Look): string => `${language}-${scheme}-${width}`

const LOOKS = LANGUAGES.flatMap((language) =>
  ([1280, 390, 2560] as const).flatMap((width) =>
    (['light', 'dark'] as const).map((scheme): Look => ({ width, scheme, language })),
  ),
)

/** All of a list, or what of it was named on the command line. */
const namedOf = <One>(all: readonly One[], nameOfOne: (one: One) => string): readonly One[] => {
  const named = all.filter((one) => process.argv.slice(2).includes(nameOfOne(one)))
  return named.length === 0 ? all : named
}

const screens = namedOf(SCREENS, ({ name }) => name)
const looks = namedOf(LOOKS, nameOf)

const newPage = async (browser: Browser, { width, scheme, language }: Look): Promise<Page> => {
  const page = await browser.newPage({
    viewport: { width, height: HEIGHTS[width] },
    colorScheme: scheme,
    locale: LOCALES[language],
    timezoneId: 'Europe/Madrid',
    reducedMotion: 'reduce',
  })
  await fixWorld(page)
  return page
}

const STILL = { animations: 'disabled', caret: 'hide' } as const

const takeAll = async (page: Page, look: Look, stage: Stage): Promise<void> => {
  const folder = path.join('screenshots', nameOf(look))
  for (const screen of screens) {
    await openScreen(screen, { page, words: WORDS[look.language], stage })
    await page.evaluate('scrollTo(0, 0)')
    await page.screenshot({
      ...STILL,
      path: path.join(folder, `${screen.name}.png`),
      fullPage: !isOver(screen),
    })
  }
  console.log(folder)
}

/** Of what lies over the page, and of a page without end, only what fits the window is taken. */
const isOver = ({ name, over }: Screen): boolean => over === true || name === 'guide'

/** The pictures of the READMEs: what they are called, and of which screen. */
const README = { results: 'tickets', charts: 'charts' } as const

const takeReadme = async (page: Page, { language }: Look, stage: Stage): Promise<void> => {
  for (const [picture, name] of Object.entries(README)) {
    const screen = SCREENS.find((one) => one.name === name)
    if (!screen) throw new Error(`no screen ${name}`)
    const file = path.join('docs', 'images', `${picture}-${language}.png`)
    await openScreen(screen, { page, words: WORDS[language], stage })
    await page.screenshot({ ...STILL, path: file, fullPage: true })
    const { size } = statSync(file)
    if (size > MOST) throw new Error(`${file} has ${size} bytes, more than ${MOST}`)
    console.log(file, size)
  }
}

const takeLanguage = async (browser: Browser, language: Language, ending: Ending): Promise<void> => {
  const own = looks.filter((look) => look.language === language)
  if (own.length === 0) return
  const stage = await setStage(ending, language)
  for (const look of own) {
    const page = await newPage(browser, look)
    await takeAll(page, look, stage)
    if (look.width === 1280 && look.scheme === 'light') await takeReadme(page, look, stage)
    await page.close()
  }
}

const main = async (): Promise<void> => {
  const ends: (() => unknown)[] = []
  const ending: Ending = { after: (end) => void ends.push(end as () => unknown) }
  const browser = await launchChromium()
  mkdirSync('docs/images', { recursive: true })
  try {
    for (const language of LANGUAGES) await takeLanguage(browser, language, ending)
  } finally {
    await browser.close()
    for (const end of ends.toReversed()) await end()
  }
}

await main()
