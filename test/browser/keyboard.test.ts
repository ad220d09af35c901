import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { folderFor, serve } from '../journeys/triaje.ts'
import { noChromium, visit } from './browser.ts'
import { startButton } from './steps.ts'

/** More than any screen has places for the focus. */
const MOST_TABS = 120

const isFocused = async (page: Page, target: Locator): Promise<boolean> =>
  (await target.and(page.locator(':focus')).count()) > 0

/** True when the focused element or one around it has a ring. */
const RING = `(() => {
  for (let one = document.activeElement; one; one = one.parentElement)
    if (getComputedStyle(one).outlineStyle !== 'none') return true
  return false
})()`

/** Presses Tab until `target` has the focus, and it can be seen that it has. */
const tabTo = async (page: Page, target: Locator): Promise<void> => {
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    await page.keyboard.press('Tab')
    if (await isFocused(page, target)) {
      assert.ok(await page.evaluate<boolean>(RING), `the focus on ${target} can be seen`)
      return
    }
  }
  assert.fail(`${target} cannot be reached with Tab`)
}

test('from the start to an open ticket without a mouse', { skip: noChromium }, async (t) => {
  const { url } = await serve(t, folderFor(t))
  const { page, words } = await visit(t, url, { language: 'en' })
  await page.goto('/')
  await tabTo(page, page.getByRole('link', { name: words.common.skipToContent }))
  await page.keyboard.press('Enter')
  const chooser = page.waitForEvent('filechooser')
  await tabTo(page, page.getByRole('button', { name: words.home.drop }))
  await page.keyboard.press('Enter')
  await (await chooser).setFiles('examples/servicenow-en/tickets.xlsx')
  const start = startButton(page, words)
  await start.waitFor()
  await tabTo(page, start)
  await page.keyboard.press('Enter')
  await page.getByText(words.common.states.done, { exact: true }).waitFor()
  await tabTo(page, page.getByRole('tab', { name: words.analysis.tabs.summary }))
  await page.keyboard.press('ArrowRight')
  await page.waitForURL(/tab=tickets/)
  await page.keyboard.press('ArrowRight')
  await page.waitForURL(/tab=charts/)
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: words.tickets.keys.title }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('/')
  await page.waitForURL(/tab=tickets/)
  await page.locator('input[type=search]:focus').waitFor()
  await page.keyboard.type('vpn')
  await page.waitForURL(/q=vpn/)
  await page.keyboard.press('Escape')
  await tabTo(page, page.getByRole('grid', { name: words.tickets.table }))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('complementary').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('complementary').waitFor({ state: 'detached' })
})
