import type { Screen } from './screen.ts'
import { startButton } from './steps.ts'

/** Between a file and its analysis. */
export const PREPARE: readonly Screen[] = [
  {
    name: 'prepare',
    server: 'full',
    path: ({ done }) => `/files/${done.fileId}`,
    shown: ({ page, words }) => startButton(page, words).waitFor(),
  },
  {
    name: 'prepare-warnings',
    server: 'full',
    path: ({ file }) => `/files/${file.id}`,
    shown: ({ page, words }) => page.getByText(words.prepare.warnings.noDescription).waitFor(),
  },
  {
    name: 'prepare-list',
    server: 'full',
    path: ({ done }) => `/files/${done.fileId}`,
    shown: async ({ page, words }) => {
      const { categories } = words.prepare
      await page.getByRole('combobox', { name: categories.title }).click()
      await page.getByRole('option', { name: categories.kinds.list }).click()
      await page.getByRole('textbox', { name: categories.listLabel }).fill(categories.listPlaceholder)
      await page.getByText(/^3 .*, 2 /).waitFor()
    },
  },
  {
    name: 'prepare-model',
    over: true,
    server: 'full',
    path: ({ done }) => `/files/${done.fileId}`,
    shown: async ({ page, words }) => {
      await page.getByRole('combobox', { name: words.prepare.engine.label }).click()
      await page.getByRole('option').nth(1).waitFor()
    },
  },
  {
    name: 'prepare-row',
    over: true,
    server: 'full',
    path: ({ done }) => `/files/${done.fileId}`,
    shown: async ({ page, words }) => {
      await page
        .getByRole('button', { name: words.prepare.sheet.showRecord('2') })
        .or(page.getByRole('button', { name: /BitLocker/ }))
        .first()
        .click()
      await page.getByRole('dialog').waitFor()
    },
  },
]
