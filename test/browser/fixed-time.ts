import type { Page } from 'playwright-core'

/** The moment at which pictures are taken, and when what they show was begun and ended. */
const NOW = '2026-05-29T09:30:00Z'
const TIMES = {
  createdAt: '2026-05-29T09:12:00Z',
  startedAt: '2026-05-29T09:12:00Z',
  endedAt: '2026-05-29T09:12:04Z',
  at: Date.parse('2026-05-29T09:12:00Z'),
  ticketsPerMinute: 38,
  etaSeconds: 150,
}

/** Replaces moments and speeds in everything that the server says, so that the same page looks the same tomorrow. */
const FIXED = `{
  const times = ${JSON.stringify(TIMES)}
  const parse = JSON.parse
  JSON.parse = (text) =>
    parse(text, (key, value) => (value !== null && Object.hasOwn(times, key) ? times[key] : value))
}`

export const fixTime = async (page: Page): Promise<void> => {
  await page.clock.setFixedTime(NOW)
  await page.addInitScript(FIXED)
}
