import assert from 'node:assert/strict'
import { test } from 'node:test'
import { systemReason } from './system-reason.ts'

test('what the system and SQLite say is told in words, whatever they were doing', () => {
  for (const [code, words] of [
    ['EACCES', 'there is no permission'],
    ['EDQUOT', 'there is no room on disk'],
    ['SQLITE_READONLY_DIRECTORY', 'there is no permission'],
    ['SQLITE_CANTOPEN_ISDIR', 'there is a folder of that name'],
    ['SQLITE_IOERR_SHMLOCK', 'it allows no locks, like some network folders'],
    ['EWHATEVER', 'EWHATEVER'],
  ] as const)
    assert.equal(systemReason(code).en, words)
})
