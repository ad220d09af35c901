import type { Page } from 'playwright-core'
import type { Stage } from './stage.ts'
import { choose, startButton, starting, ticketRows } from './steps.ts'
import type { Words } from './words.ts'

type Place = { readonly page: Page; readonly words: Words; readonly stage: Stage }

export type Screen = {
  readonly name: string
  readonly server: 'empty' | 'full' | 'guarded'
  readonly path: (stage: Stage) => string
  /** Resolves when everything that the screen shows is there. */
  readonly shown: (place: Place) => Promise<unknown>
}

const home = (): string => '/'
const tab =
  (name: string) =>
  ({ done }: Stage): string =>
    `/analyses/${done.id}?tab=${name}`

/** Every page of the program, with something on it. */
export const SCREENS: readonly Screen[] = [
  {
    name: 'home-empty',
    server: 'empty',
    path: home,
    shown: ({ page, words }) => page.getByRole('button', { name: words.home.tryExample }).waitFor(),
  },
  {
    name: 'home',
    server: 'full',
    path: home,
    shown: ({ page, stage }) => page.getByRole('link', { name: stage.done.name, exact: true }).waitFor(),
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
    name: 'prepare',
    server: 'full',
    path: ({ done }) => `/files/${done.fileId}`,
    shown: ({ page, words }) => startButton(page, words).waitFor(),
  },
  {
    name: 'running',
    server: 'full',
    path: ({ running }) => `/analyses/${running.id}`,
    shown: ({ page, words }) =>
      page
        .getByRole('link', { name: starting(words.analysis.latest.open('')) })
        .first()
        .waitFor(),
  },
  {
    name: 'summary',
    server: 'full',
    path: tab('summary'),
    shown: ({ page, words }) => page.getByText(words.analysis.look.title).waitFor(),
  },
  {
    name: 'tickets',
    server: 'full',
    path: tab('tickets'),
    shown: ({ page, words }) => ticketRows(page, words).nth(4).waitFor(),
  },
  {
    name: 'ticket',
    server: 'full',
    path: ({ done }) => `/analyses/${done.id}?tab=tickets&row=9`,
    shown: ({ page, words }) =>
      page.getByRole('button', { name: words.tickets.pane.edit(words.tickets.pane.category) }).waitFor(),
  },
  {
    name: 'charts',
    server: 'full',
    path: tab('charts'),
    shown: ({ page, words }) => page.getByRole('group', { name: words.charts.time.name }).waitFor(),
  },
  {
    name: 'how',
    server: 'full',
    path: tab('how'),
    shown: ({ page, words }) => page.getByText(words.analysis.how.made).waitFor(),
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

/** Opens a screen of the stage and waits until nothing is under way any more. */
export const openScreen = async (screen: Screen, place: Place): Promise<void> => {
  const { page, words, stage } = place
  await page.goto(`${stage[screen.server]}${screen.path(stage)}`)
  await screen.shown(place)
  await page.getByText(words.common.loading, { exact: true }).first().waitFor({ state: 'detached' })
  await page.waitForLoadState('networkidle')
}
