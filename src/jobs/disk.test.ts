import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explain, TriajeError } from '../shared/errors.ts'
import { diskError } from './disk.ts'

const full = (what: string): readonly string[] => {
  const error = diskError(Object.assign(new Error('x'), { code: 'ENOSPC' }), what)
  assert(error instanceof TriajeError)
  return (['es', 'en'] as const).map((language) => explain(error.code, error.params, language).detail)
}

test('for what there is no room is said in the language of the reader, a path as it is', () => {
  const [es, en] = full('upload')
  assert.match(es ?? '', /para el archivo que llega\./)
  assert.match(en ?? '', /for the file that comes in\./)
  for (const text of full('/data/x')) assert.match(text, /\/data\/x\./)
})

test('other trouble stays what it is', () => {
  const error = Object.assign(new Error('x'), { code: 'EMFILE' })
  assert.equal(diskError(error, 'files'), error)
})
