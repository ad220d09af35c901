import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Page } from 'playwright-core'
import { rowOf, workbookOf } from '../../src/intake/xlsx/workbook.test-helper.ts'
import type { AnalysisView, TicketView } from '../../src/jobs/desk.ts'
import { startFakeOllama } from '../fake-ollama/fake-ollama.ts'
import { folderFor, serve, type TestServer } from '../journeys/triaje.ts'
import { noChromium, visit } from './browser.ts'
import { PAYLOADS } from './payloads.ts'
import { openTab, startButton, ticketRows } from './steps.ts'
import type { Words } from './words.ts'

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const HEADERS = ['Número', 'Título', 'Prioridad', 'Grupo', 'Abierto']

/** A ticket of every payload in every column, under headers of all payloads. */
const sheetRows = (): string =>
  [
    rowOf(1, ...[...HEADERS, ...PAYLOADS].map(xml)),
    ...PAYLOADS.map((text, i) => {
      const [one, day] = [xml(text), `2026-05-${String(i + 1).padStart(2, '0')}`]
      return rowOf(i + 2, `INC${i}`, `VPN ${one}`, one, one, day, ...PAYLOADS.map(() => one))
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

const ALIVE = `({
  pwned: window.pwned,
  elements: document.querySelectorAll('#pwned, [name=pwned]').length,
  base: document.baseURI,
  tooWide: Math.max(0, document.documentElement.scrollWidth - innerWidth),
})`

/** Nothing of a payload has come to life, and nothing pushes the page out of a window, wide or narrow. */
const isHarmless = async (page: Page, where: string): Promise<void> => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.evaluate('new Promise(requestAnimationFrame)')
    const alive = await page.evaluate(ALIVE)
    assert.deepEqual(
      alive,
      { pwned: undefined, elements: 0, base: new URL('/', page.url()).href, tooWide: 0 },
      where,
    )
  }
}

type Place = {
  readonly where: string
  /** Its address; none: where the place before it is. */
  readonly path?: (analysis: AnalysisView) => string
  readonly open: (page: Page, words: Words) => Promise<unknown>
}

const tickets =
  (filter: string) =>
  ({ id }: AnalysisView): string =>
    `/analyses/${id}?tab=tickets&${filter}`

const PLACES: readonly Place[] = [
  {
    where: 'home',
    path: () => '/',
    open: (page, { home }) => page.getByRole('heading', { name: home.files }).waitFor(),
  },
  {
    where: 'prepare',
    path: ({ fileId }) => `/files/${fileId}`,
    open: (page, words) => startButton(page, words).waitFor(),
  },
  { where: 'a row of the sheet', open: (page, words) => openRecord(page, words) },
  {
    where: 'summary',
    path: ({ id }) => `/analyses/${id}`,
    open: (page, { analysis }) => page.getByText(analysis.top.title).waitFor(),
  },
  { where: 'tickets', open: (page, { analysis }) => openTab(page, analysis.tabs.tickets) },
  { where: 'the tickets, one by one', path: tickets('row=2'), open: (page, words) => readAll(page, words) },
  {
    where: 'tickets of a group',
    path: tickets(`group=${encodeURIComponent(PAYLOADS[2] ?? '')}`),
    open: (page, words) => ticketRows(page, words).first().waitFor(),
  },
  {
    where: 'tickets searched for',
    path: tickets(`q=${encodeURIComponent(PAYLOADS[0] ?? '')}`),
    open: (page, words) => page.getByRole('searchbox', { name: words.tickets.search }).waitFor(),
  },
  {
    where: 'charts',
    path: ({ id }) => `/analyses/${id}?tab=charts`,
    open: (page) => page.locator('main svg[role=group]').first().waitFor(),
  },
  { where: 'charts as tables', open: (page, words) => showTables(page, words) },
  {
    where: 'how it was made',
    path: ({ id }) => `/analyses/${id}?tab=how`,
    open: (page, { analysis }) => page.getByText(analysis.how.made).waitFor(),
  },
]

/** A name for each payload that no masking takes for an identifier. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** An engine that answers every ticket with the payload it asks for by letter, slowly enough to be watched. */
const hostileEngine = async (t: TestContext): Promise<string> => {
  const says = (ticket: string): string | undefined =>
    PAYLOADS[LETTERS.indexOf(/Case ([a-z])\b/.exec(ticket)?.[1] ?? '-')]
  const fake = await startFakeOllama({ slots: 1, speed: { prompt: 50_000, generation: 800 }, says })
  t.after(() => fake.stop())
  return fake.url
}

const cases = (): Buffer =>
  Buffer.from(
    ['Title;Description', ...PAYLOADS.map((_, i) => `Case ${LETTERS[i]} of many;VPN fails`)].join('\n'),
  )

/** True for an answer that still holds what a payload would do; its ticket says nothing of the kind. */
const isHostile = (ticket: TicketView): boolean => JSON.stringify(ticket).includes('pwned')

test('hostile answers of a model stay text while they come in and afterwards', {
  skip: noChromium,
}, async (t) => {
  const server = await serve(t, folderFor(t), { OLLAMA_HOST: await hostileEngine(t) })
  const file = await server.upload('tickets.csv', cases())
  const { page, words } = await visit(t, server.url)
  const { id } = await server.api<AnalysisView>('POST', '/api/analyses', {
    fileId: file.id,
    categories: { kind: 'free' },
    fields: ['category', 'summary', 'problem', 'symptoms', 'actions', 'cause'],
  })
  await page.goto(`/analyses/${id}`)
  await server.until(id, ({ state }) => state === 'done')
  await isHarmless(page, 'answers coming in')
  const answered = (await server.tickets(id)).filter(({ state }) => state === 'done')
  assert.ok(answered.filter(isHostile).length >= 8, 'payloads are among the answers')
  for (const { row } of answered) {
    await page.goto(`/analyses/${id}?tab=tickets&row=${row}`)
    await page.getByRole('button', { name: words.tickets.pane.edit(words.tickets.pane.category) }).waitFor()
    await isHarmless(page, `the answers of row ${row}`)
  }
  for (const tab of ['summary', 'charts', 'how']) {
    await page.goto(`/analyses/${id}?tab=${tab}`, { waitUntil: 'networkidle' })
    await isHarmless(page, tab)
  }
})

test('hostile text stays text wherever it stands', { skip: noChromium }, async (t) => {
  const server = await serve(t, folderFor(t))
  const analysis = await hostileAnalysis(server)
  const { page, words } = await visit(t, server.url)
  for (const { where, path, open } of PLACES) {
    if (path) await page.goto(path(analysis))
    await open(page, words)
    await page.waitForLoadState('networkidle')
    await isHarmless(page, where)
  }
})

/** By its number on a wide screen, by its card on a narrow one. */
const openRecord = async (page: Page, { prepare }: Words): Promise<void> => {
  const number = page.getByRole('button', { name: prepare.sheet.showRecord('2') })
  const card = page.getByRole('button', { name: `VPN ${PAYLOADS[0]}` })
  await number.or(card).first().click()
  await page.getByRole('dialog').getByText('INC0').waitFor()
}

/** Opens every ticket: its answer is exactly what it was. */
const readAll = async (page: Page, { common, tickets }: Words): Promise<void> => {
  for (const [i, text] of PAYLOADS.entries()) {
    const pane = page.getByLabel(tickets.pane.label(tickets.rowNumber(String(i + 2))), { exact: true })
    const answer = pane.getByRole('paragraph').filter({ hasNotText: common.loading }).first()
    await answer.waitFor()
    assert.equal(await answer.textContent(), text)
    if (i === PAYLOADS.length - 1) return
    await pane.getByRole('button', { name: tickets.pane.next }).and(page.locator(':enabled')).waitFor()
    await page.keyboard.press('ArrowDown')
  }
}

const showTables = async (page: Page, { charts }: Words): Promise<void> => {
  const toggles = page.getByRole('button', { name: charts.table })
  while ((await toggles.count()) > 0) await toggles.first().click()
}
