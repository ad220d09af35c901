import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { folderFor, serve } from '../journeys/triaje.ts'
import { noChromium, visit } from './browser.ts'
import { choose, drop } from './steps.ts'
import { LANGUAGES, WORDS } from './words.ts'

const { es, en } = WORDS

const schemeOf = (page: Page): Promise<string> =>
  page.evaluate<string>('document.documentElement.dataset.mantineColorScheme')

test('language and colours change at once and are remembered', { skip: noChromium }, async (t) => {
  const { url } = await serve(t, folderFor(t))
  const { page } = await visit(t, url, { colorScheme: 'light' })
  await page.goto('/')
  await page.getByRole('heading', { name: es.home.title }).waitFor()
  await page.getByText('EN', { exact: true }).click()
  await page.getByRole('heading', { name: en.home.title }).waitFor()
  assert.equal(await page.locator('html').getAttribute('lang'), 'en')
  assert.equal(await schemeOf(page), 'light')
  await page.getByRole('button', { name: en.common.darkMode }).click()
  await page.getByRole('button', { name: en.common.lightMode }).waitFor()
  await page.reload()
  await page.getByRole('heading', { name: en.home.title }).waitFor()
  assert.equal(await schemeOf(page), 'dark')
})

test('without a choice the page follows the browser', { skip: noChromium }, async (t) => {
  const { url } = await serve(t, folderFor(t))
  const { page } = await visit(t, url, { locale: 'es-MX', colorScheme: 'dark' })
  await page.goto('/')
  await page.getByRole('heading', { name: es.home.title }).waitFor()
  assert.equal(await schemeOf(page), 'dark')
})

/** Files that cannot be read, and what their title says in both languages. */
const BAD: readonly [name: string, content: Buffer, said: Readonly<Record<'es' | 'en', RegExp>>][] = [
  ['informe.xlsx', Buffer.from('%PDF-1.7\n1 0 obj\n'), { es: /PDF/, en: /PDF/ }],
  ['vacío.csv', Buffer.alloc(0), { es: /vacío/, en: /empty/ }],
]

const WHAT_TO_DO = { es: /guárdalo|Exporta/, en: /save it|Export/ }

for (const language of LANGUAGES)
  test(`a file that cannot be read is explained, in ${language}`, { skip: noChromium }, async (t) => {
    const { url } = await serve(t, folderFor(t))
    const { page, expect } = await visit(t, url, { language })
    expect(/Failed to load resource.*status of 4/)
    await page.goto('/')
    for (const [name, content, said] of BAD) {
      const give = language === 'es' ? drop : choose
      await give(page, { name, content })
      const alert = page.getByRole('alert').filter({ hasText: said[language] })
      await alert.waitFor()
      const whatToDo = await alert.getByRole('paragraph').textContent()
      assert.match(whatToDo ?? '', WHAT_TO_DO[language], name)
    }
  })
