import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AnalysisView } from '../../src/jobs/desk.ts'
import { createFormat } from '../../src/web/i18n/format.ts'
import { labelledCsv, labelledRows } from '../journeys/labelled-tickets.ts'
import { folderFor, serve } from '../journeys/triaje.ts'
import { noChromium, visit } from './browser.ts'
import { LANGUAGES } from './words.ts'

const TICKETS = 260

for (const language of LANGUAGES)
  test(`a labelled export is learned from without a click, in ${language}`, {
    skip: noChromium,
  }, async (t) => {
    const server = await serve(t, folderFor(t), { LANG: 'C.UTF-8' })
    const { id } = await server.upload('tickets.csv', labelledCsv(labelledRows(TICKETS)))
    const { page, words } = await visit(t, server.url, { language })
    const { learn, prepare, common } = words
    const format = createFormat(language)
    await page.goto(`/files/${id}`)
    const card = page.getByRole('group', { name: learn.title('Categoría') })
    await card.getByText(format.plural(TICKETS, learn.tickets)).waitFor()
    await card.getByText(learn.classifier).waitFor()
    const numbers = await card.locator('dd').allInnerTexts()
    const [classifier = 0, person = 0] = numbers.map(Number)
    assert.equal(classifier + person, TICKETS)

    await page
      .getByRole('button', { name: prepare.start.analyse(format.plural(TICKETS, common.tickets)) })
      .click()
    await page.waitForURL('**/analyses/*')
    await page.getByText(common.states.done, { exact: true }).waitFor()
    await page.getByText(learn.learned(format.plural(TICKETS, learn.tickets))).waitFor()
    await page.getByText(learn.promise(format.percent(0.9))).waitFor()
    await page.getByRole('tab', { name: words.analysis.tabs.accuracy }).click()
    await page.getByText(learn.accuracy.confusionHelp).waitFor()
    await page.getByRole('img', { name: learn.accuracy.calibration }).waitFor()
    const known = learn.known(format.plural(TICKETS, learn.tickets), format.plural(5, learn.categories))
    await page.getByText(learn.training.labels(known, '792')).waitFor()
    const downloading = page.waitForEvent('download')
    await page.getByRole('link', { name: learn.training.files.table }).click()
    assert.equal((await downloading).suggestedFilename(), 'tickets_labelled.csv')
    const [stored] = await server.api<readonly AnalysisView[]>('GET', '/api/analyses')
    assert.deepEqual([stored?.routes.classifier, stored?.routes.person], [classifier, person])
  })

test('learning can be declined', { skip: noChromium }, async (t) => {
  const server = await serve(t, folderFor(t), { LANG: 'C.UTF-8' })
  const { id } = await server.upload('tickets.csv', labelledCsv(labelledRows(TICKETS)))
  const { page, words } = await visit(t, server.url, { language: 'en' })
  const { learn, prepare } = words
  await page.goto(`/files/${id}`)
  await page.getByLabel(learn.use).click()
  await page.getByRole('button', { name: prepare.start.analyse('') }).click()
  await page.waitForURL('**/analyses/*')
  const [stored] = await server.api<readonly AnalysisView[]>('GET', '/api/analyses')
  assert.deepEqual([stored?.settings.right, stored?.settings.categories.kind], [null, 'starter'])
})
