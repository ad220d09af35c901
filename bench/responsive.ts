/**
 * Does the server answer while it reads a large file? `node bin/node.mjs bench/responsive.ts FILE…` sends each file to
 * a server of its own and asks /healthz every 20 ms meanwhile: how long the answers took.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, openAsBlob, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { print } from './table.ts'

const files = process.argv.slice(2)
const folder = mkdtempSync(path.join(tmpdir(), 'triaje-responsive-'))
const main = path.join(import.meta.dirname, '..', 'src', 'main.ts')

const server = spawn(process.execPath, [main, 'serve', '--port', '0', '--json', '--data', folder], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
const [line] = (await once(createInterface(server.stdout), 'line')) as [string]
const { url } = JSON.parse(line) as { url: string }

/** Milliseconds that each answer took while `work` was under way. */
const pollWhile = async (work: Promise<unknown>): Promise<readonly number[]> => {
  const taken: number[] = []
  let running = true
  const stop = (): void => {
    running = false
  }
  work.then(stop, stop)
  while (running) {
    const start = performance.now()
    await (await fetch(`${url}/healthz`)).text()
    taken.push(performance.now() - start)
    await delay(20)
  }
  await work
  return taken.toSorted((a, b) => a - b)
}

const send = async (file: string): Promise<number> => {
  const form = new FormData()
  form.append('file', await openAsBlob(file), path.basename(file))
  const response = await fetch(`${url}/api/files`, { method: 'POST', body: form })
  await response.text()
  return response.status
}

print(['file', 'status', 's', 'answers', 'median, ms', '99 %, ms', 'slowest, ms'], true)
for (const file of files) {
  const start = performance.now()
  const sending = send(file)
  const taken = await pollWhile(sending)
  const seconds = (performance.now() - start) / 1000
  const at = (share: number): string => (taken[Math.floor((taken.length - 1) * share)] ?? 0).toFixed(0)
  print([
    path.basename(file),
    `${await sending}`,
    seconds.toFixed(1),
    `${taken.length}`,
    at(0.5),
    at(0.99),
    at(1),
  ])
}
server.kill('SIGTERM')
await once(server, 'exit')
rmSync(folder, { recursive: true, force: true })
