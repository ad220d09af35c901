import type { Place, Screen } from './screen.ts'
import type { Stage } from './stage.ts'
import { starting, ticketRows } from './steps.ts'

const searchOf =
  (name: string, of: (stage: Stage) => { readonly id: string }) =>
  (stage: Stage): string =>
    `/analyses/${of(stage).id}?tab=${name}`

const tab = (name: string): ((stage: Stage) => string) => searchOf(name, ({ done }) => done)

const rowsShown = ({ page, words }: Place): Promise<void> => ticketRows(page, words).nth(4).waitFor()

/** An analysis: while it runs, when it waits, and what came out. */
export const ANALYSIS: readonly Screen[] = [
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
    name: 'waiting',
    server: 'troubled',
    path: ({ waiting }) => `/analyses/${waiting.id}`,
    shown: ({ page, words }) => page.getByText(words.analysis.reasons.engine.title).waitFor(),
  },
  {
    name: 'cancelling',
    over: true,
    server: 'full',
    path: ({ running }) => `/analyses/${running.id}`,
    shown: async ({ page, words }) => {
      await page.getByRole('button', { name: words.analysis.actions.cancel, exact: true }).click()
      await page.getByText(words.analysis.cancelDialog.title).waitFor()
    },
  },
  {
    name: 'summary-failed',
    server: 'troubled',
    path: searchOf('summary', ({ failing }) => failing),
    shown: ({ page, words }) => page.getByText(words.analysis.look.title).waitFor(),
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
    shown: rowsShown,
  },
  {
    name: 'tickets-model',
    server: 'troubled',
    path: searchOf('tickets', ({ failing }) => failing),
    shown: rowsShown,
  },
  {
    name: 'tickets-filter',
    over: true,
    server: 'full',
    path: ({ done }) => `/analyses/${done.id}?tab=tickets&q=VPN&state=done`,
    shown: async ({ page, words }) => {
      await ticketRows(page, words).first().waitFor()
      await page.getByRole('button', { name: words.tickets.filter, exact: true }).click()
      await page.getByRole('combobox', { name: words.tickets.filters.category }).waitFor()
    },
  },
  {
    name: 'tickets-none',
    server: 'full',
    path: ({ done }) => `/analyses/${done.id}?tab=tickets&q=zzz`,
    shown: ({ page, words }) => page.getByText(words.tickets.notFound).waitFor(),
  },
  {
    name: 'ticket-failed',
    server: 'troubled',
    path: ({ failing }) => `/analyses/${failing.id}?tab=tickets&state=failed`,
    shown: async ({ page, words }) => {
      await ticketRows(page, words).first().click()
      await page.getByText(words.tickets.pane.retryable).waitFor()
    },
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
    name: 'charts-table',
    server: 'full',
    path: tab('charts'),
    shown: async ({ page, words }) => {
      const toggles = page.getByRole('button', { name: words.charts.table })
      await toggles.first().waitFor()
      while ((await toggles.count()) > 0) await toggles.first().click()
    },
  },
  {
    name: 'how-model',
    server: 'troubled',
    path: searchOf('how', ({ failing }) => failing),
    shown: ({ page, words }) => page.getByText(words.analysis.how.promptSystem).waitFor(),
  },
  {
    name: 'how',
    server: 'full',
    path: tab('how'),
    shown: ({ page, words }) => page.getByText(words.analysis.how.made).waitFor(),
  },
]
