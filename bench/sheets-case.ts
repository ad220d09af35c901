/** One case of bench/sheets.ts, in a process of its own: JOB LIBRARY FILE FOLDER [PROTOTYPE]; prints what it took. */
import { append, read } from './sheets/jobs.ts'

export type Measured = { readonly cpuSeconds: number; readonly peakMegabytes: number; readonly cells: number }

const [job = '', library = '', file = '', folder = '', prototype = ''] = process.argv.slice(2)
const task = { file, folder, prototype }
const jobs = job === 'read' ? read : append
const cells = (await jobs[library]?.(task)) ?? 0
if (cells === 0) throw new Error(`${library} found no cells`)
const { user, system } = process.cpuUsage()
const measured: Measured = {
  cpuSeconds: (user + system) / 1e6,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
  cells,
}
console.log(JSON.stringify(measured))
