/**
 * Reads all rows of a file's first sheet and prints {rows, seconds of CPU, peak MB of memory}:
 * `read-one.ts FILE [FOLDER]`, by this program, or by another reader with its interface (`book.mjs`, `sstdisk.mjs`).
 */
import { existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { openSource } from '../src/intake/open.ts'
import { openFile, scratchIn } from '../src/jobs/disk.ts'
import { openLegacy } from '../src/jobs/legacy/open-legacy.ts'

const [file = '', folder] = process.argv.slice(2)

const readHere = async (): Promise<number> => {
  const bytes = await openFile(file)
  const source = await openSource({ bytes, scratch: scratchIn(tmpdir()), legacy: openLegacy, name: file })
  let rows = 0
  for await (const batch of source.rows(source.sheets[0]?.index ?? 0)) rows += batch.length
  source.close()
  await bytes.close()
  return rows
}

const readBy = async (other: string): Promise<number> => {
  const load = (name: string) => import(pathToFileURL(path.resolve(other, name)).href)
  const { openBook, scanRows } = await load('book.mjs')
  const { loadSstDisk } = await load('sstdisk.mjs')
  const book = await openBook(file)
  const sst = book.sstPart
    ? await loadSstDisk(book, path.join(tmpdir(), `strings-${process.pid}`))
    : undefined
  let rows = 0
  await scanRows(book, book.sheets[0], () => rows++, { sst })
  return rows
}

const peak = (): number => {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS) / 1000
}

const rows = await (folder === undefined ? readHere() : readBy(folder))
const { user, system } = process.cpuUsage()
console.log(JSON.stringify({ rows, seconds: (user + system) / 1e6, mb: Math.round(peak()) }))
