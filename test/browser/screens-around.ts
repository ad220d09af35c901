import type { Screen } from './screen.ts'
import { choose } from './steps.ts'

const home = (): string => '/'

/** The start, the guide, and what is shown where something is wrong. */
export const AROUND: readonly Screen[] = [
  {
    name: 'home-empty',
    server: 'empty',
    path: home,
    shown: ({ page, words }) => page.getByRole('button', { name: words.home.tryExample }).waitFor(),
  },
  {
    name: 'engine',
    over: true,
    server: 'empty',
    path: home,
    shown: async ({ page, words }) => {
      await page.getByRole('button', { name: words.common.engine.none }).click()
      await page.getByText(words.common.engine.better).waitFor()
    },
  },
  {
    name: 'home',
    server: 'full',
    path: home,
    shown: async ({ page, stage }) => {
      await page.getByRole('link', { name: stage.done.name, exact: true }).waitFor()
      await page.locator('td li').nth(3).waitFor()
    },
  },
  {
    name: 'error',
    server: 'full',
    path: home,
    shown: async ({ page }) => {
      await choose(page, { name: 'informe.xlsx', content: Buffer.from('%PDF-1.7\n') })
      await page.getByRole('alert').waitFor()
    },
  },
  {
    name: 'offline',
    server: 'full',
    path: home,
    shown: async ({ page, words, stage }) => {
      await page.getByRole('link', { name: stage.done.name, exact: true }).waitFor()
      await page.route('**/api/**', (route) => route.abort())
      await page.getByText(words.common.problem.offlineBanner).waitFor()
    },
  },
  {
    name: 'guide',
    server: 'empty',
    path: () => '/guide',
    shown: ({ page }) => page.locator('main h2').first().waitFor(),
  },
  {
    name: 'not-found',
    server: 'empty',
    path: () => '/nowhere',
    shown: ({ page, words }) => page.getByText(words.common.problem.notFoundTitle).waitFor(),
  },
  {
    name: 'sign-in',
    server: 'guarded',
    path: home,
    shown: ({ page }) => page.locator('input[type=password]').waitFor(),
  },
]
