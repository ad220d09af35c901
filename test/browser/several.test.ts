import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AnalysisView } from '../../src/jobs/desk.ts'
import { createFormat } from '../../src/web/i18n/format.ts'
import { csv, manyRows } from '../journeys/tickets.ts'
import { folderFor, serve } from '../journeys/triaje.ts'
import { noChromium, visit } from './browser.ts'
import { ticketRows, type Upload } from './steps.ts'
import { LANGUAGES } from './words.ts'

const ROWS = manyRows(40)
const FILES: readonly Upload[] = [
  { name: 'mayo-1.csv', content: csv(ROWS.slice(0, 25)) },
  { name: 'mayo-2.csv', content: csv(ROWS.slice(15)) },
  { name: 'other.csv', content: Buffer.from('ID,Title,Description\r\n1,No prints,The printer is stuck\r\n') },
]

for (const language of LANGUAGES)
  test(`several files become one analysis, in ${language}`, { skip: noChromium }, async (t) => {
    const server = await serve(t, folderFor(t), { LANG: 'C.UTF-8' })
    const visited = await visit(t, server.url, { language })
    const { page, words } = visited
    const { prepare, common, analysis } = words
    const format = createFormat(language)
    const startsWith = (count: number) => prepare.start.analyse(format.plural(count, common.tickets))
    await page.goto('/')
    await page
      .locator('main input[type=file]')
      .first()
      .setInputFiles(FILES.map(({ name, content }) => ({ name, mimeType: '', buffer: Buffer.from(content) })))
    await page.waitForURL('**/files/*')
    const card = page.getByRole('region', { name: prepare.files.title })
    await card.getByText(format.plural(10, prepare.files.repeated)).waitFor()
    await card.getByText(prepare.files.differs('other.csv')).waitFor()
    const start = page.getByRole('button', { name: startsWith(40) })
    assert.ok(await start.isDisabled())
    await card.getByRole('button', { name: prepare.files.drop('other.csv') }).click()
    await card.getByText(prepare.files.differs('other.csv')).waitFor({ state: 'detached' })
    await start.click()
    await page.waitForURL('**/analyses/*')
    await page.getByText(common.states.done, { exact: true }).waitFor()
    const [made] = await server.api<readonly AnalysisView[]>('GET', '/api/analyses')
    assert.deepEqual([made?.total, made?.repeated, made?.files.length], [40, 10, 2])

    await page.goto(`/analyses/${made?.id}?tab=tickets&sort=-row`)
    await ticketRows(page, words).first().click()
    const pane = page.getByRole('complementary')
    await pane.getByText('INC0000040').waitFor()
    await pane.getByText('26 · mayo-2').waitFor()
    const summary = analysis.fields.summary
    await pane.getByRole('button', { name: words.tickets.pane.edit(summary) }).click()
    await pane.getByRole('textbox', { name: summary }).fill('A person wrote this.')
    await pane.getByRole('button', { name: words.tickets.pane.save }).click()
    await pane.getByText('A person wrote this.').waitFor()
    await page.keyboard.press('Escape')

    for (const [choice, name] of [
      [analysis.download.zip, /^mayo-1_triaje\.zip$/],
      [analysis.download.ofFile('mayo-2'), /^mayo-2_triaje\.xlsx$/],
    ] as const) {
      await page.getByRole('button', { name: analysis.download.label }).click()
      const started = page.waitForEvent('download')
      await page.getByRole('menuitem', { name: choice }).click()
      assert.match((await started).suggestedFilename(), name)
    }
  })
