import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Page } from 'playwright-core'
import { rowOf, workbookOf } from '../../src/intake/xlsx/workbook.test-helper.ts'
import type { AnalysisView } from '../../src/jobs/desk.ts'
import { folderFor, serve, type TestServer } from '../journeys/triaje.ts'
import { noChromium, visit } from './browser.ts'
import { PAYLOADS } from './payloads.ts'
import { openTab, startButton, ticketRows } from './steps.ts'
import type { Words } from './words.ts'

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const HEADERS = ['Número', 'Título', 'Descripción', 'Prioridad', 'Grupo', 'Sede', 'Abierto']
/** As many columns as `rowOf` can name. */
const HOSTILE_HEADERS = PAYLOADS.slice(0, 26 - HEADERS.length)

/** A ticket of every payload in every column, under headers of payloads. */
const sheetRows = (): string =>
  [
    rowOf(1, ...[...HEADERS, ...HOSTILE_HEADERS].map(xml)),
    ...PAYLOADS.map((text, i) => {
      const [one, day] = [xml(text), `2026-05-${String(i + 1).padStart(2, '0')}`]
      return rowOf(i + 2, `INC${i}`, one, `VPN ${one}`, one, one, one, day, ...HOSTILE_HEADERS.map(() => one))
    }),
  ].join('')

/** Its sheet is called like a payload. */
const workbook = (): Buffer => {
  const name = xml(PAYLOADS[1] ?? '')
  return workbookOf(sheetRows(), {
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  })
}

/** Characters that names of categories may have; files are content with less than 255 bytes. */
const LONGEST = 120

/** Files called like payloads, and an analysis whose categories, answers and context are payloads. */
const hostileAnalysis = async (server: TestServer): Promise<AnalysisView> => {
  for (const text of PAYLOADS)
    await server.upload(`${text.slice(0, LONGEST)}.csv`, Buffer.from('Título;Descripción\nVPN;no va\n'))
  const file = await server.upload(`${PAYLOADS[2]}.xlsx`, workbook())
  const { id } = await server.api<AnalysisView>('POST', '/api/analyses', {
    fileId: file.id,
    context: PAYLOADS.join('\n'),
    categories: { kind: 'list', items: PAYLOADS.map((text) => text.slice(0, LONGEST)) },
    fields: ['category', 'summary', 'problem'],
    engine: 'instant',
  })
  const analysis = await server.until(id, ({ state }) => state === 'done')
  for (const [i, text] of PAYLOADS.entries())
    await server.api('PATCH', `/api/analyses/${id}/tickets/${i + 2}`, {
      category: text.slice(0, LONGEST),
      summary: text,
      problem: text,
    })
  return analysis
}

const ALIVE =
  '({ pwned: window.pwned, elements: document.querySelectorAll("#pwned, [name=pwned]").length, base: document.baseURI })'

/** Nothing of a payload has come to life, and nothing pushes the page out of the window. */
const isHarmless = async (page: Page, where: string): Promise<void> => {
  const alive = await page.evaluate(ALIVE)
  assert.deepEqual(alive, { pwned: undefined, elements: 0, base: page.url() }, where)
  const wide = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
  assert.ok(wide <= 0, `${where} is ${wide} pixels too wide`)
}

test('hostile text stays text wherever it stands', { skip: noChromium }, async (t: TestContext) => {
  const server = await serve(t, folderFor(t))
  const analysis = await hostileAnalysis(server)
  for (const width of [1280, 390])
    await t.test(`${width} pixels wide`, async (t) => {
      const { page, words } = await visit(t, server.url, { viewport: { width, height: 800 } })
      for (const [where, open] of places(analysis, words)) {
        await open(page)
        await isHarmless(page, where)
      }
    })
})

type Place = readonly [where: string, open: (page: Page) => Promise<void>]

const places = ({ id, fileId }: AnalysisView, words: Words): readonly Place[] => {
  const open =
    (path: string, shown: (page: Page) => Promise<unknown>) =>
    async (page: Page): Promise<void> => {
      await page.goto(path)
      await shown(page)
    }
  const { analysis, tickets, home, prepare } = words
  return [
    ['home', open('/', (page) => page.getByRole('heading', { name: home.files }).waitFor())],
    ['prepare', open(`/files/${fileId}`, (page) => startButton(page, words).waitFor())],
    ['a row of the sheet', (page) => openRecord(page, words)],
    ['summary', open(`/analyses/${id}`, (page) => page.getByText(analysis.top.title).waitFor())],
    ['tickets', (page) => openTab(page, analysis.tabs.tickets)],
    ['all tickets, one by one', (page) => readAll(page, words)],
    [
      'charts',
      open(`/analyses/${id}?tab=charts`, (page) => page.locator('main svg[role=group]').first().waitFor()),
    ],
    ['charts as tables', (page) => showTables(page, words)],
    [
      'how it was made',
      open(`/analyses/${id}?tab=how`, (page) => page.getByText(analysis.how.made).waitFor()),
    ],
    [
      'filtered by a payload',
      open(`/analyses/${id}?tab=tickets&group=${encodeURIComponent(PAYLOADS[1] ?? '')}`, (page) =>
        ticketRows(page, words).first().waitFor(),
      ),
    ],
    ['prepared again', open(`/files/${fileId}`, (page) => page.getByText(prepare.title).waitFor())],
    [
      'searched',
      open(`/analyses/${id}?tab=tickets&q=${encodeURIComponent(PAYLOADS[0] ?? '')}`, (page) =>
        page.getByRole('searchbox', { name: tickets.search }).waitFor(),
      ),
    ],
  ]
}

const openRecord = async (page: Page, { prepare }: Words): Promise<void> => {
  await page
    .getByRole('button', { name: prepare.sheet.showRecord('2') })
    .first()
    .click()
  await page.getByRole('dialog').getByText('INC0').waitFor()
}

/** Opens every ticket: its answer is exactly what it was. */
const readAll = async (page: Page, { tickets }: Words): Promise<void> => {
  await page.goto(`${page.url().split('?')[0]}?tab=tickets&row=2`)
  for (const [i, text] of PAYLOADS.entries()) {
    await page.getByText(`INC${i}`, { exact: true }).last().waitFor()
    const answers = page.locator('section').filter({ hasText: tickets.pane.answers })
    await answers.getByRole('paragraph').nth(1).waitFor()
    assert.equal(await answers.getByRole('paragraph').nth(1).textContent(), text)
    await isHarmless(page, `ticket ${i}`)
    await page.keyboard.press('ArrowDown')
  }
}

const showTables = async (page: Page, { charts }: Words): Promise<void> => {
  const toggles = page.getByRole('button', { name: charts.table })
  while ((await toggles.count()) > 0) await toggles.first().click()
}
