import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TriajeError } from '../../shared/errors.ts'
import { ZipWriter } from './zip-writer.ts'

const GIB = 2 ** 30
const entry = (size: number) => ({
  ...{ name: 'xl/worksheets/sheet1.xml', compressedSize: 0, size, crc32: 0, method: 8, time: 0, date: 0x21 },
  headerAt: 0,
})

async function* blanks(bytes: number): AsyncIterable<Uint8Array> {
  const piece = new Uint8Array(2 ** 26)
  for (let at = 0; at < bytes; at += piece.length) yield piece
}

const nowhere = { write: () => {}, patch: () => {} }

const CASES = [
  ['a part that inflates to 4 GiB', 4 * GIB, 0],
  ['a zip of more than 4 GiB', 0, 4 * GIB],
] as const

for (const [what, size, bytes] of CASES)
  test(`${what} is refused with a reason`, async () => {
    const zip = new ZipWriter(nowhere)
    await assert.rejects(zip.copy(entry(size), blanks(bytes)), (error) => {
      assert.ok(error instanceof TriajeError)
      assert.equal(error.code, 'file.too-large')
      return true
    })
  })

test('up to that it is written', async () => {
  const zip = new ZipWriter(nowhere)
  await zip.copy(entry(4 * GIB - 2), blanks(3 * GIB))
  zip.finish()
})
