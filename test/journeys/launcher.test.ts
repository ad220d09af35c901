import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { folderFor, until } from './triaje.ts'

type Listening = { readonly url: string; readonly pid: number }

const listening = async ({ stdout }: ChildProcess): Promise<Listening> => {
  let text = ''
  for await (const chunk of stdout ?? []) {
    text += chunk
    const line = text.split('\n').find((one) => one.includes('"listening"'))
    if (line) return JSON.parse(line)
  }
  throw new Error(`it did not start: ${text}`)
}

const isAlive = async (pid: number): Promise<boolean> => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const WAYS: readonly [name: string, command: string, args: readonly string[]][] = [
  ['npm start', 'npm', ['start', '--']],
  ['the launcher', 'node', ['bin/triaje.mjs', 'serve']],
]

for (const [name, command, args] of WAYS)
  test(`${name} serves, and ends with everything it started when it is told to`, async (t) => {
    const child = spawn(command, [...args, '--port', '0', '--data', folderFor(t), '--json'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    t.after(() => child.kill('SIGKILL'))
    const { url, pid } = await listening(child)
    assert.equal((await fetch(`${url}/healthz`)).status, 200)
    const exited = once(child, 'exit')
    child.kill('SIGTERM')
    await exited
    assert.equal(
      await until(
        () => isAlive(pid),
        (alive) => !alive,
      ),
      false,
    )
    await assert.rejects(fetch(`${url}/healthz`))
  })

test('a file given to npm run counts from where the user stands', async (t) => {
  const folder = folderFor(t)
  copyFileSync('examples/glpi-es/tickets.csv', path.join(folder, 'julio.csv'))
  const args = ['--prefix', process.cwd(), 'run', 'analyze', '--', 'julio.csv', '--engine', 'instant']
  const child = spawn('npm', [...args, '--data', path.join(folder, 'data')], { cwd: folder, stdio: 'ignore' })
  assert.deepEqual(await once(child, 'exit'), [0, null])
  assert.ok(existsSync(path.join(folder, 'julio_triaje.csv')))
})

/** A clone whose build tells its process and never ends. */
const cloneThatBuilds = (folder: string): string => {
  cpSync('bin', path.join(folder, 'bin'), { recursive: true })
  mkdirSync(path.join(folder, 'src'))
  for (const file of [
    'package-lock.json',
    'node_modules/.package-lock.json',
    'node_modules/typescript/bin/tsc',
  ])
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true })
  writeFileSync(path.join(folder, 'package-lock.json'), '{}')
  writeFileSync(path.join(folder, 'node_modules/.package-lock.json'), '{}')
  const told = path.join(folder, 'pid')
  const build = `require('fs').writeFileSync(${JSON.stringify(told)}, String(process.pid)); setInterval(() => {}, 1000)`
  writeFileSync(path.join(folder, 'node_modules/typescript/bin/tsc'), build)
  return told
}

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  test(`${signal} while it builds ends the build, too`, async (t) => {
    const folder = folderFor(t)
    const told = cloneThatBuilds(folder)
    const child = spawn(process.execPath, [path.join(folder, 'bin/triaje.mjs'), 'list'], { stdio: 'ignore' })
    t.after(() => child.kill('SIGKILL'))
    const pidTold = async (): Promise<string> => (existsSync(told) ? readFileSync(told, 'utf8') : '')
    const pid = Number(await until(pidTold, (text) => text !== ''))
    child.kill(signal)
    assert.deepEqual(await once(child, 'exit'), [code, null])
    assert.equal(
      await until(
        () => isAlive(pid),
        (alive) => !alive,
      ),
      false,
    )
  })
