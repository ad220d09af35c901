import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { CARELESS_ROWS, carelessWriter, storeWriter, type Writer } from './crash/writers.ts'
import { needs } from './skip.ts'

const canTrace = spawnSync('strace', ['-f', '-o', '/dev/null', 'true']).status === 0
const skip = needs('strace', canTrace, 'it is not installed, or may not trace here')

const folder = mkdtempSync(path.join(tmpdir(), 'triaje-durability-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const CALLS = 'trace=fsync,fdatasync,write,pwrite64'

/** The calls of a script to the system, one a line, in their order. */
const traced = ({ args, env }: Writer): readonly string[] => {
  const out = path.join(folder, 'trace')
  const command = ['-f', '-e', CALLS, '-o', out, process.execPath, ...args]
  const { status, stderr } = spawnSync('strace', command, { env, encoding: 'utf8' })
  assert.equal(status, 0, stderr)
  return readFileSync(out, 'utf8').split('\n')
}

type Told = { readonly told: number; readonly unsafe: number; readonly syncs: number }

/** How often an answer was told, and how often while something written was not on the disk yet. */
const tellings = (calls: readonly string[]): Told => {
  const found = { told: 0, unsafe: 0, syncs: 0 }
  let written = false
  for (const call of calls)
    if (/ pwrite64\(/.test(call)) written = true
    else if (/ f(data)?sync(\(\d+\)| resumed>\)) += 0/.test(call)) {
      written = false
      found.syncs += 1
    } else if (/ write\(1, "\d+\\n"/.test(call)) {
      found.told += 1
      if (written) found.unsafe += 1
    }
  return found
}

test('an answer is on the disk before anybody is told of it', { skip }, async () => {
  const writer = await storeWriter(path.join(folder, 'triaje.db'), 40)
  const { told, unsafe, syncs } = tellings(traced(writer))
  assert.ok(told >= 40, 'each of four that answer at a time tells of its own')
  assert.ok(syncs >= 40, 'only what comes together shares a sync')
  assert.equal(unsafe, 0)
})

test('the control without syncs is found out', { skip }, () => {
  const { told, unsafe } = tellings(traced(carelessWriter(path.join(folder, 'careless.db'))))
  assert.deepEqual([told, unsafe], [CARELESS_ROWS, CARELESS_ROWS])
})
