import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cellText } from '../../src/intake/source.ts'
import { createFormat } from '../../src/web/i18n/format.ts'
import { tableOf } from '../journeys/examples.ts'
import { folderFor, serve } from '../journeys/triaje.ts'
import { noChromium, type Visit, visit } from './browser.ts'
import { drop, fileAt } from './steps.ts'
import { LANGUAGES } from './words.ts'

/** A column of values, one of its values, and a column of dates of each example. */
const COLUMNS = {
  es: { values: 'Estado', value: 'Cerrado', dates: 'Abierto' },
  en: { values: 'State', value: 'Closed', dates: 'Opened' },
} as const

const chooseColumn = async ({ page, words }: Visit, name: string): Promise<void> => {
  const { rows } = words.prepare
  const condition = page.getByRole('group', { name: rows.column, exact: true })
  await condition.getByRole('combobox', { name: rows.column }).click()
  await page.getByRole('option', { name, exact: true }).click()
}

for (const language of LANGUAGES)
  test(`rows are chosen by values and dates before the run, in ${language}`, {
    skip: noChromium,
  }, async (t) => {
    const example = `examples/servicenow-${language}/tickets.xlsx`
    const table = (await tableOf(example)).map((cells) => cells.map(cellText))
    const width = Math.max(...table.map((cells) => cells.length))
    const headerAt = table.findIndex((cells) => cells.length === width)
    const cell = (row: readonly string[], name: string) => row[table[headerAt]?.indexOf(name) ?? -1] ?? ''
    const { values, value, dates } = COLUMNS[language]
    const rows = table.slice(headerAt + 1)
    const days = rows.map((row) => cell(row, dates).slice(0, 10)).toSorted()
    const from = days[Math.floor(days.length / 3)] ?? ''
    const ofValue = rows.filter((row) => cell(row, values) === value)
    const chosen = ofValue.filter((row) => cell(row, dates).slice(0, 10) >= from)
    assert.ok(chosen.length > 0 && chosen.length < ofValue.length && ofValue.length < rows.length)

    const server = await serve(t, folderFor(t), { LANG: 'C.UTF-8' })
    const visited = await visit(t, server.url, { language })
    const { page, words } = visited
    const { prepare } = words
    const format = createFormat(language)
    const startsWith = (count: number) => prepare.start.analyse(format.plural(count, words.common.tickets))
    await page.goto('/')
    await drop(page, fileAt(example))
    await page.getByRole('button', { name: startsWith(rows.length) }).waitFor()

    await page.getByRole('button', { name: prepare.rows.filter }).click()
    await chooseColumn(visited, values)
    const condition = page.getByRole('group', { name: values, exact: true })
    await condition.getByRole('combobox', { name: prepare.rows.values }).click()
    const option = prepare.rows.value(value, format.number(ofValue.length))
    await page.getByRole('option', { name: option, exact: true }).click()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: startsWith(ofValue.length) }).waitFor()

    await page.getByRole('button', { name: prepare.rows.another }).click()
    await chooseColumn(visited, dates)
    await page.getByLabel(prepare.rows.from).fill(from)
    const start = page.getByRole('button', { name: startsWith(chosen.length) })
    await start.waitFor()
    const left = prepare.rows.left(
      format.number(chosen.length),
      format.plural(rows.length, prepare.sheet.rows),
    )
    await page.getByText(left).waitFor()
    await page.reload()
    await start.click()
    await page.waitForURL('**/analyses/*')
    await page.getByText(words.common.states.done, { exact: true }).waitFor()
    const [analysis] = await server.api<readonly { total: number }[]>('GET', '/api/analyses')
    assert.equal(analysis?.total, chosen.length)
    await page.getByRole('tab', { name: words.analysis.tabs.how }).click()
    await page.getByText(`${values}: ${value}`).waitFor()
  })

test('a choice that leaves no row cannot be started', { skip: noChromium }, async (t) => {
  const server = await serve(t, folderFor(t), { LANG: 'C.UTF-8' })
  const visited = await visit(t, server.url, { language: 'en' })
  const { page, words } = visited
  const { rows, start } = words.prepare
  await page.goto('/')
  await drop(page, fileAt('examples/servicenow-en/tickets.xlsx'))
  await page.getByRole('button', { name: rows.filter }).click()
  await chooseColumn(visited, COLUMNS.en.dates)
  await page.getByLabel(rows.from).fill('2031-01-01')
  await page.getByText(rows.none).waitFor()
  const none = page.getByRole('button', { name: start.analyse('0 tickets') })
  assert.ok(await none.isDisabled())
  await page.getByRole('button', { name: rows.remove }).click()
  await page.getByRole('button', { name: start.analyse('') }).isEnabled()
})
