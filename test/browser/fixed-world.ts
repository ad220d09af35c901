import type { Page } from 'playwright-core'

/** The moment at which pictures are taken, after the last ticket of the examples. */
const NOW = '2026-10-02T09:30:00Z'

/** When what they show was begun and ended, and how fast it was. */
const FIXED = {
  createdAt: '2026-10-02T09:12:00Z',
  startedAt: '2026-10-02T09:12:00Z',
  endedAt: '2026-10-02T09:12:04Z',
  expiresAt: '2026-11-01T09:12:00Z',
  at: Date.parse('2026-10-02T09:12:00Z'),
  ticketsPerMinute: 38,
  etaSeconds: 150,
}

/**
 * Replaces moments and speeds in all that the server says, and tells a running analysis' last answers at once, so
 * that the same screen looks the same tomorrow.
 */
const WORLD = `{
  const fixed = ${JSON.stringify(FIXED)}
  const parse = JSON.parse
  JSON.parse = (text) =>
    parse(text, (key, value) => (value !== null && Object.hasOwn(fixed, key) ? fixed[key] : value))
  window.EventSource = class extends EventTarget {
    constructor(url) {
      super()
      void this.tell(url.split('/events')[0])
    }
    async tell(analysis) {
      const { items } = await (await fetch(analysis + '/tickets?state=done&limit=8')).json()
      this.dispatchEvent(new Event('open'))
      for (const ticket of items)
        this.dispatchEvent(new MessageEvent('ticket', { data: JSON.stringify(ticket) }))
    }
    close() {}
  }
}`

export const fixWorld = async (page: Page): Promise<void> => {
  await page.clock.setFixedTime(NOW)
  await page.addInitScript(WORLD)
}
