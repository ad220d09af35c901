/**
 * How the store and the server bear large numbers:
 * `npm run bench:scale -- [--tickets=200000] [--store=2000000] [--folder=DIR]`. Fills a store, works through one analysis as a run does, then asks a server on that folder for lists and counts. A
 * folder that is named is kept, and not filled again the next time. With --page docs/sizing.md is written.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { openFolders } from '../src/jobs/folders.ts'
import { openSqliteStore } from '../src/store/sqlite/open.ts'
import { askServer } from './scale/ask-server.ts'
import { type BilingualFigure, rounded, verdictOf } from './scale/figures.ts'
import { fillAnalysis } from './scale/fill.ts'
import { sizingPage } from './scale/page.ts'
import { workThrough } from './scale/work-through.ts'

const { values } = parseArgs({
  options: {
    tickets: { type: 'string', default: '200000' },
    store: { type: 'string', default: '2000000' },
    folder: { type: 'string' },
    page: { type: 'boolean', default: false },
  },
})
const tickets = Number(values.tickets)
const others = Math.max(0, Number(values.store) - tickets)

/** Tickets of each analysis that only fills the store. */
const FILLING = 100_000

const PAGE = path.join(import.meta.dirname, '../docs/sizing.md')

const sizeOf = (database: string, count: number): BilingualFigure => ({
  what: 'room on the disk, answers and search included',
  spanish: 'sitio en disco, con respuestas y búsqueda',
  value: rounded(statSync(database).size / count / 1024, 2),
  unit: 'KiB a ticket',
  most: null,
})

const folder = values.folder ?? mkdtempSync(path.join(tmpdir(), 'triaje-scale-'))
const figures: BilingualFigure[] = []
let all = 0
try {
  const store = await openSqliteStore({ path: openFolders(folder).database })
  const present = (await store.analyses()).reduce((sum, { counters }) => sum + counters.total, 0)
  for (let filled = present; filled < others; filled += FILLING) {
    const count = Math.min(FILLING, others - filled)
    await fillAnalysis(store, { id: `filling-${filled}`, count, answered: true })
    process.stderr.write(`\r${(filled + count).toLocaleString('en')} tickets in the store `)
  }
  all = Math.max(present, others) + tickets
  const large = `large-${all}`
  await fillAnalysis(store, { id: large, count: tickets, answered: false })
  process.stderr.write('\n')
  figures.push(...(await workThrough(store, large, tickets)))
  await store.close()
  figures.push(sizeOf(openFolders(folder).database, all))
  figures.push(...(await askServer(folder, large)))
} finally {
  if (!values.folder) rmSync(folder, { recursive: true, force: true })
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
if (values.page) writeFileSync(PAGE, sizingPage({ tickets, all, figures }))
process.exitCode = figures.every((figure) => verdictOf(figure) !== 'no') ? 0 : 1
