import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { TriajeError } from '../shared/errors.ts'
import { lockFolder } from './folder-lock.ts'

const root = mkdtempSync(path.join(tmpdir(), 'triaje-lock-'))
after(() => rmSync(root, { recursive: true, force: true }))

/** Takes the folder, says so, and stays until it is stopped. */
const OWNER = `
  const { lockFolder } = await import(process.env.LOCK_MODULE)
  await lockFolder(process.env.LOCK_FOLDER)
  console.log('locked')
  setInterval(() => globalThis.gc(), 5)
`

const owner = async (folder: string): Promise<ChildProcess> => {
  const env = { ...process.env, LOCK_MODULE: import.meta.resolve('./folder-lock.ts'), LOCK_FOLDER: folder }
  const args = ['--expose-gc', '--input-type=module', '--eval', OWNER]
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  after(() => child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return child
}

const inUseBy =
  (pid: number | undefined, folder: string) =>
  (error: unknown): boolean => {
    assert(error instanceof TriajeError)
    assert.equal(error.code, 'data.in-use')
    assert.deepEqual(error.params, { pid: String(pid), folder })
    return true
  }

for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
  test(`a folder that another process holds is refused, and free once that one ended by ${signal}`, async () => {
    const folder = path.join(root, signal)
    const child = await owner(folder)
    await assert.rejects(lockFolder(folder), inUseBy(child.pid, folder))
    child.kill(signal)
    await once(child, 'exit')
    const lock = await lockFolder(folder)
    await lock.release()
  })
}

test('the same process cannot take a folder twice', async () => {
  const folder = path.join(root, 'twice')
  const lock = await lockFolder(folder)
  await assert.rejects(lockFolder(folder), inUseBy(process.pid, folder))
  await lock.release()
  await lock.release()
  await (await lockFolder(folder)).release()
})

test('a process that is refused leaves the lock as it is', async () => {
  const folder = path.join(root, 'refused')
  const child = await owner(folder)
  await assert.rejects(lockFolder(folder))
  await assert.rejects(lockFolder(folder), inUseBy(child.pid, folder))
})

test('two folders are held apart, and only their owner may look into them', async () => {
  const [one, two] = [path.join(root, 'one'), path.join(root, 'two')]
  const locks = await Promise.all([lockFolder(one), lockFolder(two)])
  if (process.platform !== 'win32') assert.equal(statSync(one).mode & 0o777, 0o700)
  for (const lock of locks) await lock.release()
})

test('where no folder can be, or nothing can be locked in it, it is told so', async () => {
  const file = path.join(root, 'a file')
  writeFileSync(file, '')
  const taken = path.join(root, 'taken')
  mkdirSync(path.join(taken, 'lock.db'), { recursive: true })
  const damaged = path.join(root, 'damaged')
  mkdirSync(damaged)
  writeFileSync(path.join(damaged, 'lock.db'), 'no database '.repeat(100))
  await assert.rejects(lockFolder(file), { code: 'data.unusable' })
  await assert.rejects(lockFolder(path.join(file, 'below')), { code: 'data.unusable' })
  await assert.rejects(lockFolder(taken), { code: 'data.unusable' })
  await assert.rejects(lockFolder(damaged), { code: 'data.damaged' })
})
