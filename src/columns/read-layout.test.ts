import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { TriajeError } from '../shared/errors.ts'
import { readLayout } from './read-layout.ts'
import { sourceOf } from './source.test-helper.ts'

const tickets = (count: number): string[][] =>
  Array.from({ length: count }, (_, at) => [`INC${1000 + at}`, `No abre la aplicación ${at}`, ''])

const UNNAMED = ['Column 2 opened', 'Column 3 title', 'Column 4 state']

describe('the layout of a sheet', () => {
  test('names repeated and empty headers, keeps cells beside the headers, counts rows with data', async () => {
    const source = sourceOf({
      Hoja1: [
        ['Informe'],
        [],
        ['Key', 'Comment', 'Comment', '', 'Comment'],
        ['ABC-1', 'se reinició el equipo hoy', 'sigue igual que antes'],
        [],
        ['ABC-2', '   ', null, 'x', 'y', 'más allá'],
        ['ABC-3', 'z'.repeat(300)],
      ],
    })
    const { layout, rows } = await readLayout(source, 0)
    assert.equal(layout.headerRow, 3)
    assert.equal(rows, 3)
    const names = layout.columns.map(({ index, name }) => `${index} ${name}`)
    assert.deepEqual(names, [
      '1 Key',
      '2 Comment',
      '3 Comment (2)',
      '4 Column 4',
      '5 Comment (3)',
      '6 Column 6',
    ])
    assert.deepEqual(layout.columns[0]?.sample, ['ABC-1', 'ABC-2', 'ABC-3'])
    assert.equal(layout.columns[1]?.sample[1]?.length, 200)
  })

  test('counts every row of a long sheet and shows five values', async () => {
    const source = sourceOf({ Page: [['Number', 'Short description', 'Empty'], ...tickets(173)] })
    const { layout, rows } = await readLayout(source, 0)
    assert.equal(rows, 173)
    assert.deepEqual(
      layout.columns.map(({ role, sample }) => [role, sample.length]),
      [
        ['id', 5],
        ['title', 5],
        [null, 0],
      ],
    )
  })

  test('takes the header row that the user gives, and refuses one below the data', async () => {
    const source = sourceOf({ Page: [['Number', 'Subject'], ...tickets(60)] })
    const { layout, rows } = await readLayout(source, 0, { headerRow: 3 })
    assert.deepEqual([layout.columns[0]?.name, rows], ['INC1001', 58])
    await assert.rejects(
      readLayout(source, 0, { headerRow: 99 }),
      (error) => error instanceof TriajeError && error.code === 'request.invalid',
    )
  })

  test('sees by all values whether the month comes first, and says so only of dates', async () => {
    const dates = Array.from({ length: 31 }, (_, at) => [`INC${at}`, 'No abre Outlook', `5/${at + 1}/2024`])
    const source = sourceOf({ Page: [['Number', 'Subject', 'Opened'], ...dates] })
    const { layout } = await readLayout(source, 0)
    assert.deepEqual(
      layout.columns.map(({ monthFirst }) => monthFirst),
      [undefined, undefined, true],
    )
  })

  test('without a header row all rows are tickets and columns are called by letters', async () => {
    const titles = ['No funciona la impresora', 'La VPN se corta cada rato', 'Outlook pide la contraseña']
    const rows = titles.map((title, at) => [`INC00${at}`, `2024-05-0${at + 1}`, title, 'Abierto'])
    const read = async (sheet: string[][], headerRow?: number): Promise<unknown> => {
      const options = headerRow === undefined ? {} : { headerRow }
      const { layout, rows } = await readLayout(sourceOf({ Page: sheet }), 0, options)
      return [layout.headerRow, rows, layout.columns.map(({ name, role }) => `${name} ${role}`)]
    }
    const texts = titles.map((title, at) => [title, at < 2 ? 'Abierto' : 'Cerrado'])
    assert.deepEqual(await read(texts), [0, 3, ['A title', 'B state']])
    const named = ['A id', 'B opened', 'C title', 'D state']
    assert.deepEqual(await read(rows), [0, 3, named])
    assert.deepEqual(await read([['Listado'], ...rows]), [1, 3, ['Listado id', ...UNNAMED]])
    assert.deepEqual(
      await read(
        titles.map((title) => [title]),
        0,
      ),
      [0, 3, ['A title']],
    )
  })

  test('a row with several known names is that of the headers, whatever else recurs in it', async () => {
    const junk = ['{{x}}', '<b>', '=1+1', '@x', 'data:x', '__proto__']
    const rows = [1, 2, 3].map((n) => [`INC00${n}`, 'No imprime', 'Alta', ...junk])
    const sheet = [['Número', 'Título', 'Prioridad', ...junk], ...rows]
    const { layout } = await readLayout(sourceOf({ Page: sheet }), 0)
    assert.deepEqual([layout.headerRow, layout.columns[1]?.role], [1, 'title'])
  })

  test('an empty sheet has no columns and no rows', async () => {
    const { layout, rows } = await readLayout(sourceOf({ Page: [] }), 0)
    assert.deepEqual([layout.columns, rows], [[], 0])
  })
})
