// What must be there before the program can run: packages, a build, and Node 24. No dependencies, Node >= 20.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { constants, tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const at = (...parts) => path.join(root, ...parts)
const mtime = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0)
const say = (text) => process.stderr.write(`${text}\n`)
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Makes everything ready, once even when two start at the same time; resolves to the Node 24 to run with. */
export async function ready({ build = true } = {}) {
  const isCheckout = existsSync(at('package-lock.json')) && existsSync(at('src'))
  const missing = () => isCheckout && (needsInstall() || (build && needsBuild()))
  if (missing())
    await alone(async () => {
      if (needsInstall()) await install()
      if (build && needsBuild()) await makeBuild()
    })
  return node24()
}

const needsInstall = () => mtime(at('node_modules', '.package-lock.json')) < mtime(at('package-lock.json'))

async function install() {
  say(
    'Triaje: installing packages (first start, about a minute) · instalando paquetes (primer inicio, un minuto)…',
  )
  await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', [
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ])
}

/** Names, sizes and times of everything that goes into a build. */
function sources() {
  const hash = createHash('sha1')
  const visit = (file) => {
    const stat = statSync(file)
    if (stat.isDirectory()) for (const name of readdirSync(file).sort()) visit(path.join(file, name))
    else if (!file.endsWith('.test.ts')) hash.update(`${file} ${stat.size} ${stat.mtimeMs}\n`)
  }
  for (const name of ['src', 'package.json', 'tsconfig.json', 'tsconfig.build.json', 'vite.config.ts'])
    if (existsSync(at(name))) visit(at(name))
  return hash.digest('hex')
}

const stamp = at('dist', '.sources')
const needsBuild = () => !existsSync(stamp) || readFileSync(stamp, 'utf8') !== sources()

async function makeBuild() {
  say('Triaje: building · compilando…')
  const built = sources()
  const node = node24()
  // a build whose launcher was killed may still write there for a moment
  rmSync(at('dist'), { recursive: true, force: true, maxRetries: 10 })
  await run(node, [at('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json'])
  if (existsSync(at('src', 'web', 'index.html')))
    await run(node, [at('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'])
  writeFileSync(stamp, built)
}

/** The running Node when it is new enough, else the one installed as a package for this platform. */
export function node24() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  const require = createRequire(import.meta.url)
  const system = process.platform === 'win32' ? 'win' : process.platform
  for (const prefix of ['node', 'node-bin'])
    try {
      const folder = path.dirname(require.resolve(`${prefix}-${system}-${process.arch}/package.json`))
      const file = path.join(folder, 'bin', system === 'win' ? 'node.exe' : 'node')
      if (existsSync(file)) return file
    } catch {
      // not installed for this platform under that name
    }
  say(`Triaje needs Node 24 or newer (this is ${process.version}) · necesita Node 24 o posterior: nodejs.org`)
  process.exit(2)
}

/** Runs a tool to its end; whoever ends us ends the tool, too. */
async function run(command, args) {
  // the tools talk on stderr: stdout carries results only
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: command.endsWith('.cmd') })
  const end = () => child.kill('SIGKILL')
  const stop = (signal) => process.exit(128 + constants.signals[signal])
  process.on('exit', end)
  for (const signal of SIGNALS) process.on(signal, stop)
  const failure = await new Promise((resolve) => {
    child.on('error', (error) => resolve(` (${error.message})`))
    child.on('exit', (code) => resolve(code === 0 ? null : ''))
  })
  process.off('exit', end)
  for (const signal of SIGNALS) process.off(signal, stop)
  if (failure === null) return
  const called = [command, ...args].map((word) => path.basename(word)).join(' ')
  say(`Triaje: failed · ha fallado: ${called}${failure}`)
  process.exit(1)
}

/** Holds a lock while `work` runs; waits for another holder, and takes over from a dead one. */
async function alone(work) {
  const name = createHash('sha1').update(root).digest('hex').slice(0, 12)
  const lock = path.join(tmpdir(), `triaje-build-${name}`)
  while (!taken(lock)) {
    if (abandoned(lock)) rmSync(lock, { recursive: true, force: true })
    else await setTimeout(200)
  }
  const release = () => rmSync(lock, { recursive: true, force: true })
  process.once('exit', release)
  await work()
  release()
  process.removeListener('exit', release)
}

function taken(lock) {
  try {
    mkdirSync(lock)
    writeFileSync(path.join(lock, 'pid'), String(process.pid))
    return true
  } catch {
    return false
  }
}

function abandoned(lock) {
  const owner = path.join(lock, 'pid')
  return existsSync(owner) ? !alive(Number(readFileSync(owner, 'utf8'))) : Date.now() - mtime(lock) > 5000
}

function alive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/**
 * Large files and many answers stream through the heap: what they leave behind is collected before the heap has grown
 * by half, and the little that is left in the young generation by one thread, since several only wait for each other.
 * For a run of 10,000 tickets that is 262 MB at most instead of 291 where the heap may double, for the same CPU.
 */
export const COLLECTING = ['--heap-growing-percent=40', '--no-parallel-scavenge']
const MEMORY = ['--max-semi-space-size=8', ...COLLECTING]

/** Runs `node args`, hands signals and the exit code through, and takes the child along when it ends. */
export function hand(node, args) {
  const child = spawn(node, [...MEMORY, ...args], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal))
  process.on('exit', () => child.kill('SIGKILL'))
  child.on('error', (error) => {
    say(`Triaje: ${error.message}`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
}
