import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import iconv from 'iconv-lite'
import { TriajeError } from '../src/shared/errors.ts'
import { deskFor, untilView } from './desk.ts'

const TEXT = 'Número;Título;Descripción\r\nINC1;Avería en la señal;No va la impresión desde mañana\r\n'

async function* bytes(encoding: string): AsyncIterable<Uint8Array> {
  yield iconv.encode(TEXT, encoding)
}

for (const encoding of ['cp850', 'macroman'])
  test(`a text in ${encoding} is read and answered as its user says`, async (t) => {
    const { desk } = await deskFor(t, {})
    const guessed = await desk.addFile('tickets.csv', bytes(encoding))
    assert.notEqual(guessed.sheets[0]?.columns[1]?.name, 'Título', 'its bytes do not tell')
    const { id, sheets } = await desk.addFile('tickets.csv', bytes(encoding), encoding)
    assert.deepEqual(
      sheets[0]?.columns.map(({ name, role, sample }) => [name, role, sample[0]]),
      [
        ['Número', 'id', 'INC1'],
        ['Título', 'title', 'Avería en la señal'],
        ['Descripción', 'description', 'No va la impresión desde mañana'],
      ],
    )
    const { rows } = await desk.preview(id, { limit: 1 })
    assert.deepEqual(rows[0]?.cells[1], 'Avería en la señal')
    const { analysis } = await desk.start({ fileId: id }, 'es')
    await untilView(desk, analysis.id, ({ state }) => state === 'done')
    const result = await desk.result(analysis.id, 'csv')
    const answered = iconv.decode(readFileSync(result.path), encoding)
    await result.dispose()
    assert.match(answered, /^Número;Título;Descripción;Clasificación;.*\r\nINC1;Avería en la señal;/)
  })

test('an encoding that nobody knows is refused', async (t) => {
  const { desk } = await deskFor(t, {})
  await assert.rejects(desk.addFile('tickets.csv', bytes('utf-8'), 'klingon'), (error) => {
    assert.ok(error instanceof TriajeError)
    assert.deepEqual([error.code, error.field], ['request.invalid', 'encoding'])
    return true
  })
})

test('a file that is here is read otherwise, and the one as it was goes', async (t) => {
  const { desk } = await deskFor(t, {})
  const wrong = await desk.addFile('tickets.csv', bytes('cp850'))
  assert.equal((await desk.preview(wrong.id, { limit: 1 })).encoding, 'windows-1252')
  const right = await desk.readAs(wrong.id, 'cp850')
  const { encoding, columns } = await desk.preview(right.id, { limit: 1 })
  assert.deepEqual([encoding, columns[1]?.name], ['cp850', 'Título'])
  assert.deepEqual(
    (await desk.files()).map(({ id }) => id),
    [right.id],
  )
})

test('one that an analysis or somebody needs stays, and its answers are not those of the other', async (t) => {
  const { desk } = await deskFor(t, {})
  const wrong = await desk.addFile('tickets.csv', bytes('cp850'))
  const { analysis } = await desk.start({ fileId: wrong.id, columns: { title: '#2' } }, 'es')
  const right = await desk.readAs(wrong.id, 'cp850')
  const pinned = await desk.readAs(right.id, 'macroman')
  await desk.patchFile(pinned.id, { pinned: true })
  await desk.readAs(pinned.id, 'cp437')
  assert.deepEqual(new Set((await desk.files()).map(({ id }) => id)).size, 3, 'wrong, pinned and the last')
  const again = await desk.start({ fileId: pinned.id, columns: { title: '#2' }, resume: true }, 'es')
  assert.notEqual(again.analysis.id, analysis.id)
  await assert.rejects(desk.readAs(pinned.id, 'klingon'), /klingon/)
  await assert.rejects(desk.readAs('nobody', 'utf-8'), /nobody/)
})
