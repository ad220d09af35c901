import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { noChromium, visit } from './browser.ts'
import { fixWorld } from './fixed-world.ts'
import { openScreen, SCREENS } from './screens.ts'
import { setStage } from './stage.ts'

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/** Resolves when nothing moves any more; a spinner always does. */
const STILL = `Promise.all(document.getAnimations()
  .filter(({ effect }) => effect.getTiming().iterations !== Infinity)
  .map(({ finished }) => finished.catch(() => {})))`

/** Rules of axe that are broken seriously, each with its place. */
const barriersOf = async (page: Page, rules = ''): Promise<readonly string[]> => {
  await page.evaluate(STILL)
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, { resultTypes: ['violations'], ${rules} })`,
  )
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  return serious.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
}

const inDark = async (page: Page): Promise<readonly string[]> => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.locator('html[data-mantine-color-scheme=dark]').waitFor()
  const barriers = await barriersOf(page, 'runOnly: ["color-contrast"]')
  await page.emulateMedia({ colorScheme: 'light' })
  return barriers
}

/** Pixels of the page that stick out at the right of a window of this width. */
const overflowAt = async (page: Page, width: number): Promise<number> => {
  await page.setViewportSize({ width, height: 800 })
  await page.evaluate('new Promise(requestAnimationFrame)')
  return page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
}

test('every screen is open to all and fits every window', { skip: noChromium }, async (t) => {
  const stage = await setStage(t, 'es')
  const { page, words, expect } = await visit(t, [stage.empty, stage.full, stage.guarded, stage.troubled])
  expect(/Failed to load resource.*(status of 4|net::ERR_FAILED)/)
  await fixWorld(page)
  await page.addInitScript(AXE)
  for (const screen of SCREENS)
    await t.test(screen.name, async () => {
      await page.setViewportSize({ width: 1280, height: 800 })
      await openScreen(screen, { page, words, stage })
      assert.deepEqual(await barriersOf(page), [], 'in light')
      assert.deepEqual(await inDark(page), [], 'in dark')
      for (const width of [390, 2560]) assert.ok((await overflowAt(page, width)) <= 0, `${width} pixels`)
    })
})
