/**
 * Pictures of every screen in both languages, light and dark, wide and narrow, into screenshots/; and the pictures
 * of the READMEs into docs/images/: `npm run screenshots -- [NAME OF A SCREEN…]`.
 */
import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import type { Language } from '../../src/shared/language.ts'
import type { Ending } from '../journeys/triaje.ts'
import { launchChromium } from './chromium.ts'
import { fixWorld } from './fixed-world.ts'
import { openScreen, SCREENS, type Screen } from './screens.ts'
import { type Stage, setStage } from './stage.ts'
import { LANGUAGES, LOCALES, WORDS } from './words.ts'

const WIDTHS = { 1280: 800, 390: 844 } as const
/** Bytes that a picture of a README may have. */
const MOST = 250_000

const only = process.argv.slice(2)
const wanted = SCREENS.filter(({ name }) => only.length === 0 || only.includes(name))

type Look = { readonly width: 1280 | 390; readonly scheme: 'light' | 'dark'; readonly language: Language }

const LOOKS = LANGUAGES.flatMap((language) =>
  ([1280, 390] as const).flatMap((width) =>
    (['light', 'dark'] as const).map((scheme): Look => ({ width, scheme, language })),
  ),
)

const newPage = async (browser: Browser, { width, scheme, language }: Look): Promise<Page> => {
  const page = await browser.newPage({
    viewport: { width, height: WIDTHS[width] },
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
  const folder = path.join('screenshots', `${look.language}-${look.scheme}-${look.width}`)
  for (const screen of wanted) {
    await openScreen(screen, { page, words: WORDS[look.language], stage })
    await page.screenshot({
      ...STILL,
      path: path.join(folder, `${screen.name}.png`),
      fullPage: !isLong(screen),
    })
  }
  console.log(folder)
}

const isLong = ({ name }: Screen): boolean => name === 'guide'

/** The picture on the first screen of the README in a language. */
const takeReadme = async (page: Page, { language }: Look, stage: Stage): Promise<void> => {
  const screen = SCREENS.find(({ name }) => name === 'tickets')
  if (!screen) throw new Error('no such screen')
  const file = path.join('docs', 'images', `results-${language}.png`)
  await openScreen(screen, { page, words: WORDS[language], stage })
  await page.screenshot({ ...STILL, path: file })
  const { size } = statSync(file)
  if (size > MOST) throw new Error(`${file} has ${size} bytes, more than ${MOST}`)
  console.log(file, size)
}

const main = async (): Promise<void> => {
  const ends: (() => unknown)[] = []
  const ending: Ending = { after: (end) => void ends.push(end as () => unknown) }
  const browser = await launchChromium()
  mkdirSync('docs/images', { recursive: true })
  try {
    for (const language of LANGUAGES) {
      const stage = await setStage(ending, language)
      for (const look of LOOKS.filter((one) => one.language === language)) {
        const page = await newPage(browser, look)
        await takeAll(page, look, stage)
        if (look.width === 1280 && look.scheme === 'light') await takeReadme(page, look, stage)
        await page.close()
      }
    }
  } finally {
    await browser.close()
    for (const end of ends.toReversed()) await end()
  }
}

await main()
