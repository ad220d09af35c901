/**
 * Reads a file to its end, as the program does when it comes in, and says what came of it and what it took:
 * `read.ts FILE` prints {code, rows, seconds, mib}. Memory is the growth of this process's peak (resident
 * set; the system's own figure, which a child does not inherit where it tells it by itself).
 */
import { existsSync, readFileSync } from 'node:fs'
import { openSource } from '../../src/intake/open.ts'
import { openFile, scratchIn } from '../../src/jobs/disk.ts'
import { openLegacy } from '../../src/jobs/legacy/open-legacy.ts'
import { TriajeError } from '../../src/shared/errors.ts'

const [file = ''] = process.argv.slice(2)
const scratch = scratchIn(process.env.TMPDIR ?? '/tmp')

const readAll = async (name: string): Promise<{ code: string | null; rows: number }> => {
  const bytes = await openFile(name)
  let rows = 0
  try {
    const source = await openSource({ bytes, scratch, legacy: openLegacy, name })
    try {
      for (const { index } of source.sheets)
        for await (const batch of source.rows(index)) rows += batch.length
    } finally {
      source.close()
    }
    return { code: null, rows }
  } catch (error) {
    if (error instanceof TriajeError) return { code: error.code, rows }
    throw error
  } finally {
    await bytes.close()
  }
}

const peak = (): number => {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  const kib = /VmHWM:\s+(\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS
  return Number(kib) / 1024
}
const before = peak()
const start = performance.now()
const { code, rows } = await readAll(file)
const seconds = (performance.now() - start) / 1000
console.log(
  JSON.stringify({ code, rows, seconds: Number(seconds.toFixed(2)), mib: Math.round(peak() - before) }),
)
