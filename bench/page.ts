/**
 * How quick the page is: `npm run bench:page -- [--tickets=50000]`. Fills a store, serves it and opens it in Chromium:
 * the first view, scrolling through the whole list of tickets, and a jump to its end.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { openFolders } from '../src/jobs/folders.ts'
import { openSqliteStore } from '../src/store/sqlite/open.ts'
import { launchChromium } from '../test/browser/chromium.ts'
import { type Figure, percentile, rounded, verdictOf } from './scale/figures.ts'
import { fillAnalysis } from './scale/fill.ts'

const { values } = parseArgs({ options: { tickets: { type: 'string', default: '50000' } } })
const tickets = Number(values.tickets)
const PROGRAM = fileURLToPath(new URL('../dist/main.js', import.meta.url))
const VISITS = 5

/** Milliseconds until what is looked for is on the screen, in a browser that knows nothing of the page. */
const firstView = async (page: Page, url: string, seen: string): Promise<number> => {
  const begun = performance.now()
  await page.goto(url)
  await page.locator(seen).first().waitFor()
  return performance.now() - begun
}

/** Scrolls down the whole list by a screen a frame; milliseconds of each frame. */
const SCROLL = `(async () => {
  const list = document.querySelector('[role=grid]').parentElement
  const frames = []
  let last = performance.now()
  for (let step = 0; step < 600; step++) {
    list.scrollTop += list.clientHeight / 2
    await new Promise(requestAnimationFrame)
    const now = performance.now()
    frames.push(now - last)
    last = now
  }
  return frames
})()`

/** Milliseconds from a jump to the end of the list until its last ticket is there. */
const JUMP = `(async () => {
  const list = document.querySelector('[role=grid]').parentElement
  const begun = performance.now()
  for (;;) {
    list.scrollTop = list.scrollHeight
    await new Promise(requestAnimationFrame)
    const rows = [...list.querySelectorAll('tbody tr')]
    if (rows.at(-1)?.textContent.includes('INC${String(tickets - 1).padStart(8, '0')}')) return performance.now() - begun
    if (performance.now() - begun > 60_000) return Infinity
  }
})()`

const ask = async (url: string): Promise<readonly Figure[]> => {
  const browser = await launchChromium()
  try {
    const views: number[] = []
    for (let visit = 0; visit < VISITS; visit++) {
      const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
      views.push(await firstView(await context.newPage(), url, 'h1'))
      await context.close()
    }
    const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
    const list = await firstView(page, `${url}/analyses/large?tab=tickets`, '[role=grid] tbody tr')
    const frames = await page.evaluate<number[]>(SCROLL)
    const jump = await page.evaluate<number>(JUMP)
    return [
      { what: 'first view, median', value: rounded(percentile(views, 0.5), 0), unit: 'ms', most: 1000 },
      { what: 'list of tickets on the screen', value: rounded(list, 0), unit: 'ms', most: 1000 },
      {
        what: 'frame while scrolling, p95',
        value: rounded(percentile(frames, 0.95), 1),
        unit: 'ms',
        most: 50,
      },
      { what: 'jump to the last ticket', value: rounded(jump, 0), unit: 'ms', most: 1000 },
    ]
  } finally {
    await browser.close()
  }
}

const folder = mkdtempSync(path.join(tmpdir(), 'triaje-page-'))
try {
  const store = await openSqliteStore({ path: openFolders(folder).database })
  await fillAnalysis(store, { id: 'large', count: tickets, answered: true })
  await store.close()
  const args = ['serve', '--port', '0', '--data', folder, '--json']
  const server = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const [line] = (await once(createInterface(server.stdout), 'line')) as [string]
    const figures = await ask(String(JSON.parse(line).url).replace(/\/$/, ''))
    console.log(`${tickets.toLocaleString('en')} tickets, Node ${process.version}`)
    console.table(figures.map((figure) => ({ ...figure, holds: verdictOf(figure) })))
    process.exitCode = figures.every((figure) => verdictOf(figure) !== 'no') ? 0 : 1
  } finally {
    server.kill()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
