import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { cellText } from '../../src/intake/source.ts'
import type { AnalysisView } from '../../src/jobs/desk.ts'
import { startFakeOllama } from '../fake-ollama/fake-ollama.ts'
import { tableOf } from '../journeys/examples.ts'
import { csv, manyRows } from '../journeys/tickets.ts'
import { folderFor, serve, until } from '../journeys/triaje.ts'
import { noChromium, type Visit, visit } from './browser.ts'
import { choose, openTab, startButton } from './steps.ts'
import { WORDS } from './words.ts'

/** Some ten tickets a second: slow enough to act on, fast enough to see the end. */
const SLOW = { speed: { prompt: 50_000, generation: 400 }, slots: 2 } as const
const ROWS = 80

/** A server with a slow model; what its page is asked comes from `Started`. */
const slowServer = async (t: TestContext) => {
  const fake = await startFakeOllama(SLOW)
  t.after(() => fake.stop())
  const data = folderFor(t)
  const env = { OLLAMA_HOST: fake.url, TRIAJE_ENGINE: 'ollama' }
  return { fake, data, env, server: await serve(t, data, env) }
}

const runningAnalysis = async (t: TestContext, rows = ROWS) => {
  const set = await slowServer(t)
  const { id: fileId } = await set.server.upload('tickets.csv', csv(manyRows(rows)))
  const analysis = await set.server.api<AnalysisView>('POST', '/api/analyses', { fileId })
  return { ...set, analysis }
}

const share = async ({ page, words }: Visit): Promise<number> => {
  const bar = page.getByRole('progressbar', { name: words.analysis.progress.label })
  return Number(await bar.getAttribute('aria-valuenow'))
}

const standsAt = (visited: Visit, atLeast: number): Promise<number> =>
  until(
    () => share(visited),
    (now) => now >= atLeast,
  )

const stateShown = ({ page, words }: Visit, state: AnalysisView['state']): Promise<void> =>
  page.getByText(words.common.states[state], { exact: true }).first().waitFor()

const press = ({ page }: Visit, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()

test('an analysis can be watched, paused, resumed and stopped', { skip: noChromium }, async (t) => {
  const { server } = await slowServer(t)
  const visited = await visit(t, server.url, { language: 'en' })
  const { page, words } = visited
  const { actions, cancelDialog } = words.analysis
  await page.goto('/')
  await page.getByText(words.common.engine.ready('', 'gemma3:4b').trim().split(' · ').pop() ?? '').waitFor()
  await choose(page, { name: 'tickets.csv', content: csv(manyRows(ROWS)) })
  await startButton(page, words).click()
  await page.getByText(words.analysis.latest.title).waitFor()
  const begun = await standsAt(visited, 3)
  await standsAt(visited, begun + 3)
  await page
    .getByRole('list')
    .filter({ has: page.getByRole('link', { name: /INC/ }) })
    .first()
    .waitFor()
  await press(visited, actions.pause)
  await stateShown(visited, 'paused')
  await page.getByText(words.analysis.reasons.user.detail).waitFor()
  const paused = await share(visited)
  await hasPartialResult(visited)
  await press(visited, actions.resume)
  await stateShown(visited, 'running')
  await standsAt(visited, paused + 1)
  await press(visited, actions.cancel)
  await press(visited, cancelDialog.back)
  await stateShown(visited, 'running')
  await press(visited, actions.cancel)
  await press(visited, cancelDialog.action)
  await stateShown(visited, 'cancelled')
  await page.waitForLoadState('networkidle')
})

/** Downloads what is done so far: some rows are, and the others are marked as waiting. */
const hasPartialResult = async ({ page, words }: Visit): Promise<void> => {
  await page.getByRole('button', { name: words.analysis.download.partial }).click()
  const started = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: words.analysis.download.csv }).click()
  const table = await tableOf(await (await started).path())
  const states = table.slice(1).map((cells) => cellText(cells.at(-1) ?? null))
  assert.equal(states.length, ROWS)
  assert.deepEqual([...new Set(states)].sort(), ['done', 'waiting'])
}

test('an engine that goes away is waited for, and the page says so in either language', {
  skip: noChromium,
}, async (t) => {
  const { server, fake, analysis } = await runningAnalysis(t)
  const visited = await visit(t, server.url)
  const { page } = visited
  await page.goto(`/analyses/${analysis.id}`)
  await standsAt(visited, 2)
  const back = fake.away(1500)
  for (const [language, nothingLost] of [
    ['es', /no se pierde nada/],
    ['en', /nothing is lost/],
  ] as const) {
    const { common, analysis } = WORDS[language]
    await page.getByText(language.toUpperCase(), { exact: true }).click()
    await page.getByText(common.states.paused, { exact: true }).first().waitFor()
    const notice = page.getByRole('status').filter({ hasText: analysis.reasons.engine.title })
    await notice.filter({ hasText: nothingLost }).waitFor()
  }
  await back
  await page.getByText(WORDS.en.common.states.running, { exact: true }).first().waitFor()
  const { done, failed } = await server.until(analysis.id, ({ state }) => state === 'done')
  assert.deepEqual([done, failed], [ROWS, 0])
})

test('a page that is closed and opened again finds its analysis further on', {
  skip: noChromium,
}, async (t) => {
  const { server, analysis } = await runningAnalysis(t, 4 * ROWS)
  const visited = await visit(t, server.url)
  const { page } = visited
  await page.goto('/')
  await page.getByRole('link', { name: analysis.name, exact: true }).click()
  const left = await standsAt(visited, 3)
  await page.goto('about:blank')
  await server.until(analysis.id, ({ done, total }) => (done / total) * 100 > left + 2)
  await page.goto('/')
  await page.getByRole('link', { name: analysis.name, exact: true }).click()
  await standsAt(visited, left + 1)
  await stateShown(visited, 'running')
})

test('a reload keeps the place: tab, search, order and open ticket', { skip: noChromium }, async (t) => {
  const { server, analysis } = await runningAnalysis(t, 20)
  const { page, words } = await visit(t, server.url)
  await page.goto(`/analyses/${analysis.id}`)
  await openTab(page, words.analysis.tabs.tickets)
  await page.getByRole('searchbox', { name: words.tickets.search }).fill('VPN')
  await page.waitForURL(/q=VPN/)
  await page.getByText('INC0000006').click()
  await page.waitForURL(/row=7/)
  const address = page.url()
  await page.reload()
  await page.getByRole('complementary').getByText('INC0000006').waitFor()
  assert.equal(page.url(), address)
  assert.equal(await page.getByRole('searchbox').inputValue(), 'VPN')
  await page.goBack()
  await page.getByRole('complementary').waitFor({ state: 'detached' })
})

test('analyses outlive the server, and an open page finds it again', { skip: noChromium }, async (t) => {
  const { server, data, env, analysis } = await runningAnalysis(t)
  const visited = await visit(t, server.url)
  const { page, words } = visited
  visited.expect(/Failed to load resource/)
  await page.goto(`/analyses/${analysis.id}`)
  await standsAt(visited, 3)
  await server.stop()
  await page.getByText(words.analysis.progress.lineLost).waitFor()
  const again = await serve(t, data, { ...env, TRIAJE_PORT: new URL(server.url).port })
  await stateShown(visited, 'done')
  assert.equal(again.url, server.url)
  await page.goto('/')
  await page.getByRole('link', { name: analysis.name, exact: true }).waitFor()
  await page.getByText(words.common.states.done, { exact: true }).waitFor()
})
