import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { promisify } from 'node:util'
import { BOMBS, type Bomb } from './bombs.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'triaje-bombs-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const write = (file: string, bytes: ReturnType<Bomb['bytes']>): void => {
  const fd = openSync(file, 'w')
  for (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) writeSync(fd, piece)
  closeSync(fd)
}

/** The program's own flags (bin/runtime.mjs). */
const MEMORY = ['--max-semi-space-size=8', '--heap-growing-percent=40', '--no-parallel-scavenge']

type Outcome = { code: string | null; rows: number; seconds: number; mib: number }

const outcomeOf = async (file: string): Promise<Outcome> => {
  const { stdout } = await promisify(execFile)(process.execPath, [...MEMORY, 'test/bombs/read.ts', file])
  return JSON.parse(stdout)
}

for (const { what, bytes, code, rows } of BOMBS)
  test(`${what}: ${code ?? 'read'}, in less than 100 MiB`, async (t) => {
    const file = path.join(folder, 'bomb')
    write(file, bytes())
    const outcome = await outcomeOf(file)
    rmSync(file)
    t.diagnostic(JSON.stringify(outcome))
    assert.equal(outcome.code, code)
    if (rows !== undefined) assert.equal(outcome.rows, rows)
    assert.ok(outcome.mib < 100, `${outcome.mib} MiB`)
  })
