import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator, Page } from 'playwright-core'
import type { Words } from './words.ts'

/** What a person does on the page, step by step. */

export type Upload = { readonly name: string; readonly content: Uint8Array }

export const fileAt = (file: string): Upload => ({ name: path.basename(file), content: readFileSync(file) })

/** Drags a file over the page and lets it fall where files come in. */
export const drop = async (page: Page, { name, content }: Upload): Promise<void> => {
  const base64 = JSON.stringify(Buffer.from(content).toString('base64'))
  const dataTransfer = await page.evaluateHandle(`(() => {
    const bytes = Uint8Array.from(atob(${base64}), (character) => character.charCodeAt(0))
    const transfer = new DataTransfer()
    transfer.items.add(new File([bytes], ${JSON.stringify(name)}))
    return transfer
  })()`)
  const zone = page.locator('main [role=presentation], main [role=button]').first()
  for (const moment of ['dragenter', 'dragover', 'drop']) await zone.dispatchEvent(moment, { dataTransfer })
}

/** Chooses a file as the dialog of the operating system gives it. */
export const choose = (page: Page, { name, content }: Upload): Promise<void> =>
  page
    .locator('main input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) })

/** Text that begins like this. */
export const starting = (text: string): RegExp =>
  new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').trimEnd()}`)

/** The one button that starts an analysis, whatever number of tickets it names. */
export const startButton = (page: Page, { prepare }: Words): Locator =>
  page.getByRole('button', { name: starting(prepare.start.analyse('').trim()) })

export const openTab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name }).click()

/** The list of tickets; its rows without the head. */
export const ticketRows = (page: Page, { tickets }: Words): Locator =>
  page.getByRole('grid', { name: tickets.table }).locator('tbody [role=row], tbody tr')

/** The words that say how many tickets there are. */
export const found = (page: Page, words: string): Locator =>
  page.getByRole('status').filter({ hasText: new RegExp(`^${words}$`) })
