import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page, Request } from 'playwright-core'
import type { AnalysisView } from '../../src/jobs/desk.ts'
import { createFormat } from '../../src/web/i18n/format.ts'
import { trialSentences } from '../../src/web/pages/analysis/summary/trial-sentences.ts'
import { startFakeOllama } from '../fake-ollama/fake-ollama.ts'
import { labelledCsv, labelledRows } from '../journeys/labelled-tickets.ts'
import { folderFor, serve } from '../journeys/triaje.ts'
import { noChromium, visit } from './browser.ts'
import { openTab, startButton } from './steps.ts'
import { LANGUAGES } from './words.ts'

const LABELLED = 220
const EMBED = 'nomic-embed-text:latest'

/** An export whose last 40 tickets nobody filed yet. */
const EXPORT = labelledCsv(
  labelledRows(LABELLED + 40).map((row, i) => (i < LABELLED ? row : { ...row, label: '' })),
)

type Asked = { readonly examples?: boolean; readonly embed?: string }

const asked = (request: Request): Asked => request.postDataJSON() as Asked

/** The next request for what would come of the analysis that names the embedding model so. */
const estimateWith = (page: Page, embed: string | undefined): Promise<Request> =>
  page.waitForRequest((request) => request.url().endsWith('/api/estimates') && asked(request).embed === embed)

for (const language of LANGUAGES)
  test(`examples and vectors are chosen on the card, asked for, and told afterwards, in ${language}`, {
    skip: noChromium,
  }, async (t) => {
    const fake = await startFakeOllama()
    t.after(() => fake.stop())
    const server = await serve(t, folderFor(t), { OLLAMA_HOST: fake.url })
    const { id: fileId } = await server.upload('tickets.csv', EXPORT)
    const { page, words } = await visit(t, server.url, { language })
    const { learn, analysis } = words
    await page.goto(`/files/${fileId}`)
    const card = page.getByRole('group', { name: learn.title('Categoría') })
    const examples = card.getByLabel(learn.showExamples)
    assert.equal(await examples.isChecked(), false, 'off until somebody wants it')
    await examples.click()
    assert.equal(await examples.isChecked(), true)

    const field = card.getByLabel(learn.embed)
    assert.equal(await field.inputValue(), '')
    await field.click()
    const offered = page.getByRole('option')
    await offered.first().waitFor()
    assert.deepEqual(await offered.allInnerTexts(), [EMBED], 'no model that answers, none far away')
    const estimating = estimateWith(page, EMBED)
    await offered.first().click()
    assert.equal(asked(await estimating).examples, true)
    await card.getByText(EMBED).first().waitFor()

    const sending = page.waitForRequest(
      (request) => request.method() === 'POST' && request.url().endsWith('/api/analyses'),
    )
    await startButton(page, words).click()
    const sent = asked(await sending)
    assert.deepEqual([sent.examples, sent.embed], [true, EMBED])

    await page.waitForURL('**/analyses/*')
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    const { learned } = await server.until(id, ({ state }) => state === 'done')
    assert.ok(learned?.vectors?.model === EMBED && learned.trial?.examples, 'both were tried')
    await openTab(page, analysis.tabs.how)
    const told = page.locator('dt', { hasText: analysis.how.learned }).locator('xpath=../dd')
    const text = await told.textContent()
    for (const sentence of trialSentences(learned, { learn, format: createFormat(language) }))
      assert.ok(text?.includes(sentence), `${sentence} in: ${text}`)
  })

test('an embedding model that is typed counts when the field is left, and can be taken away again', {
  skip: noChromium,
}, async (t) => {
  const fake = await startFakeOllama()
  t.after(() => fake.stop())
  const server = await serve(t, folderFor(t), { OLLAMA_HOST: fake.url })
  const { id: fileId } = await server.upload('tickets.csv', EXPORT)
  const { page, words } = await visit(t, server.url, { language: 'en' })
  await page.goto(`/files/${fileId}`)
  const card = page.getByRole('group', { name: words.learn.title('Categoría') })
  const field = card.getByLabel(words.learn.embed)
  await field.pressSequentially(' nomic-embed-text ')
  const named = estimateWith(page, 'nomic-embed-text')
  await field.blur()
  await named
  await card.getByText(/nomic-embed-text/).waitFor()
  const without = estimateWith(page, '')
  await field.fill('')
  await field.blur()
  await without
  await startButton(page, words).click()
  await page.waitForURL('**/analyses/*')
  const [stored] = await server.api<readonly AnalysisView[]>('GET', '/api/analyses')
  // what the next page still loads must not meet a server that has gone
  await page.waitForLoadState('networkidle')
  assert.deepEqual([stored?.settings.embed, stored?.settings.examples], [undefined, undefined])
})
