import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
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
