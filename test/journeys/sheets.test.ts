import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { open, rowsOf } from '../../src/intake/xlsx/workbook.test-helper.ts'
import { folderFor, triaje } from './triaje.ts'

/** The label and the value of each line of a sheet of ours. */
const linesOf = async (file: string): Promise<ReadonlyMap<unknown, unknown>> => {
  const bytes = readFileSync(file)
  const { sheets } = await open(bytes)
  const how = sheets.find(({ name }) => name === 'Cómo se hizo')
  assert.ok(how, 'the sheet is there')
  return new Map((await rowsOf(bytes, how.index)).map(({ cells }) => [cells[0], cells[1]]))
}

const EXAMPLES = ['servicenow-es/tickets.xlsx', 'glpi-es/tickets.csv']

for (const example of EXAMPLES)
  test(`${example} with the sheet that says how it was made`, async (t) => {
    const folder = folderFor(t)
    const data = path.join(folder, 'data')
    const out = path.join(folder, 'out.xlsx')
    const asked = [
      `examples/${example}`,
      '--engine',
      'instant',
      '--sheets',
      'how',
      '--out',
      out,
      '--data',
      data,
    ]
    const { code, stderr } = await triaje(['analyze', ...asked])
    assert.equal(code, 0, stderr)
    const lines = await linesOf(out)
    assert.equal(lines.get('Motor'), 'Instantáneo (sin modelo)')
    assert.match(String(lines.get('Versión de Triaje')), /^\d+\.\d+\.\d+$/)
    assert.match(String(lines.get('Versión de la lista')), /^[0-9a-f]{12}$/)
    assert.equal(lines.get('Nombre'), path.basename(example))
    assert.equal(
      lines.get('Tickets'),
      Number(lines.get('Con respuesta') ?? 0) + Number(lines.get('Sin texto') ?? 0),
    )

    const again = path.join(folder, 'again.xlsx')
    const id = String(lines.get('Análisis'))
    const exported = await triaje(['export', id, '--sheets', 'how', '--out', again, '--data', data])
    assert.equal(exported.code, 0, exported.stderr)
    assert.deepEqual(await linesOf(again), lines)
  })

test('a sheet in a text file is refused', async (t) => {
  const asked = ['examples/glpi-es/tickets.csv', '--sheets', 'how', '--data', path.join(folderFor(t), 'data')]
  const { code, stderr } = await triaje(['analyze', ...asked])
  assert.equal(code, 2)
  assert.match(stderr, /--sheets .*--out NOMBRE\.xlsx/)
})
