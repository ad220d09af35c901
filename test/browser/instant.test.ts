import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cellText } from '../../src/intake/source.ts'
import { createFormat } from '../../src/web/i18n/format.ts'
import { type Expected, expectedOf, tableOf } from '../journeys/examples.ts'
import { folderFor, serve, until } from '../journeys/triaje.ts'
import { noChromium, type Visit, visit } from './browser.ts'
import { drop, fileAt, found, openTab, startButton, starting, ticketRows } from './steps.ts'
import { LANGUAGES } from './words.ts'

const HEADERS = {
  es: ['Clasificación', 'Subclasificación', 'Resumen', 'Confianza', 'Revisar', 'Estado del análisis'],
  en: ['Classification', 'Subclassification', 'Summary', 'Confidence', 'Review', 'Analysis status'],
}

/** Something that some tickets of the example say, and not all. */
const WORD = 'VPN'

for (const language of LANGUAGES)
  test(`from a dropped file to charts and a workbook, in ${language}`, { skip: noChromium }, async (t) => {
    const example = `servicenow-${language}/tickets.xlsx`
    const expected = expectedOf(example)
    const server = await serve(t, folderFor(t), { LANG: 'C.UTF-8' })
    const visited = await visit(t, server.url, { language })
    const { page } = visited
    await page.goto('/')
    await drop(page, fileAt(`examples/${example}`))
    await seesItsColumns(visited, expected)
    await startButton(page, visited.words).click()
    await page.waitForURL('**/analyses/*')
    await page.getByText(visited.words.common.states.done, { exact: true }).waitFor()
    await findsTickets(visited, expected.tickets)
    await correctsATicket(visited)
    await followsAChart(visited)
    const { header, rows } = await downloads(visited)
    assert.deepEqual(header.slice(-HEADERS[language].length), HEADERS[language])
    assert.equal(rows.length, expected.tickets)
    const filled = rows.filter((row) => row.at(-6) !== '' && row.at(-4) !== '')
    assert.equal(filled.length, expected.tickets - expected.withoutText)
    assert.ok(
      filled.some((row) => row.at(-4) === CORRECTION),
      'the correction is in the workbook',
    )
  })

/** Roles as badges on the headers, and the first rows. */
const seesItsColumns = async ({ page, words }: Visit, { roles, tickets }: Expected): Promise<void> => {
  const { prepare } = words
  await page.waitForURL('**/files/*')
  for (const role of ['title', 'description'] as const) {
    const [header] = Object.entries(roles).find(([, given]) => given === role) ?? ['']
    const name = prepare.sheet.changeRole(header, prepare.roles[role])
    await page.getByRole('button', { name, exact: true }).waitFor()
  }
  const format = createFormat('en')
  const shown = prepare.sheet.shown('50', format.plural(tickets, prepare.sheet.rows))
  await page.getByText(shown).waitFor()
  const number = format.plural(tickets, words.common.tickets)
  await page.getByRole('button', { name: prepare.start.analyse(number) }).waitFor()
}

/** How many tickets the list says there are. */
const countOf = async ({ page }: Visit): Promise<number> => {
  const said = await page
    .getByRole('status')
    .filter({ hasText: / tickets?$/ })
    .textContent()
  return Number.parseInt(said ?? '', 10)
}

/** Search, filter and sort change the list and the address. */
const findsTickets = async (visited: Visit, total: number): Promise<void> => {
  const { page, words } = visited
  const { tickets } = words
  await openTab(page, words.analysis.tabs.tickets)
  await found(page, `${total} tickets`).waitFor()
  await page.getByRole('searchbox', { name: tickets.search }).fill(WORD)
  await page.waitForURL(/q=VPN/)
  await until(
    () => countOf(visited),
    (some) => some > 0 && some < total,
  )
  await page.getByRole('button', { name: tickets.clearSearch }).click()
  await found(page, `${total} tickets`).waitFor()
  await page.getByRole('button', { name: tickets.filter, exact: true }).click()
  await page.getByRole('combobox', { name: tickets.filters.state }).click()
  await page.getByRole('option', { name: tickets.states.skipped }).click()
  await page.keyboard.press('Escape')
  const chip = tickets.chip(tickets.filters.state, tickets.states.skipped)
  await page.getByRole('button', { name: tickets.removeFilter(chip) }).click()
  await page.getByRole('columnheader', { name: tickets.columns.category }).getByRole('button').click()
  await page.waitForURL(/sort=category/)
}

const CORRECTION = 'A person wrote this summary.'

/** Opens a ticket, mends its summary, and finds it mended after a reload. */
const correctsATicket = async ({ page, words }: Visit): Promise<void> => {
  const { pane } = words.tickets
  const summary = words.analysis.fields.summary
  await ticketRows(page, words).nth(3).click()
  await page.getByRole('button', { name: pane.edit(summary) }).click()
  await page.getByRole('textbox', { name: summary }).fill(CORRECTION)
  await page.getByRole('button', { name: pane.save }).click()
  await page.getByRole('complementary').getByText(CORRECTION).waitFor()
  await page.getByRole('button', { name: pane.edit(pane.category) }).click()
  const field = page.getByRole('combobox', { name: pane.category })
  await field.click()
  const option = page.getByRole('option').last()
  const chosen = (await option.textContent()) ?? ''
  await option.click()
  await page.getByRole('button', { name: pane.save }).click()
  await field.waitFor({ state: 'detached' })
  await page.reload()
  const opened = page.getByRole('complementary')
  await opened.getByText(CORRECTION).waitFor()
  await opened.getByText(chosen, { exact: true }).waitFor()
  await page.keyboard.press('Escape')
  await opened.waitFor({ state: 'detached' })
}

/** A bar of the first chart leads to its tickets. */
const followsAChart = async ({ page, words }: Visit): Promise<void> => {
  await openTab(page, words.analysis.tabs.charts)
  const { charts, tickets } = words
  await page.getByRole('group', { name: charts.categories.name }).getByRole('link').first().click()
  await page.waitForURL(/tab=tickets.*category=|category=.*tab=tickets/)
  const chip = page.getByRole('button', {
    name: starting(tickets.removeFilter(`${tickets.filters.category}: `)),
  })
  await chip.click()
}

/** The finished workbook as it is on disk. */
const downloads = async ({ page, words }: Visit) => {
  await page.getByRole('button', { name: words.analysis.download.label }).click()
  const started = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: words.analysis.download.xlsx }).click()
  const download = await started
  assert.match(download.suggestedFilename(), /\.xlsx$/)
  const table = (await tableOf(await download.path())).map((cells) => cells.map(cellText))
  const width = Math.max(...table.map((cells) => cells.length))
  const headerAt = table.findIndex((cells) => cells.length === width)
  const rows = table.slice(headerAt + 1).map((cells) => [...cells, ...Array(width - cells.length).fill('')])
  return { header: table[headerAt] ?? [], rows }
}
