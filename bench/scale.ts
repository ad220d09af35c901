/**
 * How the store and the server bear large numbers: `npm run bench:scale -- [--tickets=200000] [--store=2000000]`.
 * Fills a store, works through one analysis as a run does, then asks a server on that folder for lists and counts.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { openFolders } from '../src/jobs/folders.ts'
import { openSqliteStore } from '../src/store/sqlite/open.ts'
import { askServer } from './scale/ask-server.ts'
import { type Figure, verdictOf } from './scale/figures.ts'
import { fillAnalysis } from './scale/fill.ts'
import { workThrough } from './scale/work-through.ts'

const { values } = parseArgs({
  options: {
    tickets: { type: 'string', default: '200000' },
    store: { type: 'string', default: '2000000' },
  },
})
const tickets = Number(values.tickets)
const all = Math.max(tickets, Number(values.store))

/** Tickets of each analysis that only fills the store. */
const FILLING = 100_000

const folder = mkdtempSync(path.join(tmpdir(), 'triaje-scale-'))
const figures: Figure[] = []
try {
  const store = await openSqliteStore({ path: openFolders(folder).database })
  for (let filled = 0; filled < all - tickets; filled += FILLING) {
    const count = Math.min(FILLING, all - tickets - filled)
    await fillAnalysis(store, { id: `filling-${filled}`, count, answered: true })
    process.stderr.write(`\r${(filled + count).toLocaleString('en')} tickets in the store `)
  }
  await fillAnalysis(store, { id: 'large', count: tickets, answered: false })
  process.stderr.write('\n')
  figures.push(...(await workThrough(store, 'large', tickets)))
  await store.close()
  figures.push(...(await askServer(folder, 'large')))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(
  `${tickets.toLocaleString('en')} tickets in one analysis, ${all.toLocaleString('en')} in the store, Node ${process.version}`,
)
console.table(
  figures.map(({ what, value, unit, most }) => ({
    what,
    value,
    unit,
    most,
    holds: verdictOf({ value, most }),
  })),
)
process.exitCode = figures.every((figure) => verdictOf(figure) !== 'no') ? 0 : 1
