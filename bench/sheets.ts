/**
 * What reading and extending a workbook costs, beside other libraries in the same run:
 * `npm run bench:sheets -- [--only triaje,exceljs] [--rows 10000,50000,200000] [--huge] [--prototype FOLDER]`.
 * Every case is a process of its own; peak is its resident memory, runtime included. `--huge` adds a sheet part of
 * 600 MiB.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Kind, makeInput } from './sheets/input.ts'
import type { Measured } from './sheets-case.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'triaje,exceljs,e965,prototype' },
    rows: { type: 'string', default: '10000,50000,200000' },
    huge: { type: 'boolean', default: false },
    prototype: { type: 'string', default: '' },
  },
})

/** As the program runs (bin/runtime.mjs). */
const MEMORY = '--max-semi-space-size=4'

const LIMIT_MS = 180_000
const folder = mkdtempSync(path.join(tmpdir(), 'triaje-sheets-'))
const root = path.resolve(import.meta.dirname, '..')

/** Plain JavaScript, as it runs when installed: types are not stripped while memory is measured. */
const compiled = (): string => {
  const build = path.join(folder, 'build')
  const config = path.join(folder, 'tsconfig.json')
  const compilerOptions = {
    noEmit: false,
    outDir: build,
    rootDir: root,
    types: ['node'],
    typeRoots: [path.join(root, 'node_modules/@types')],
  }
  const files = [path.join(root, 'bench/sheets-case.ts')]
  writeFileSync(
    config,
    JSON.stringify({ extends: path.join(root, 'tsconfig.json'), compilerOptions, include: [], files }),
  )
  const { status, stdout } = spawnSync(
    process.execPath,
    [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', config],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stdout)
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction')
  writeFileSync(path.join(build, 'package.json'), '{"type":"module"}')
  return path.join(build, 'bench/sheets-case.js')
}
const child = compiled()
/** The sketch beside what it imports. */
const prototype = values.prototype === '' ? '' : path.join(folder, 'prototype')
if (prototype !== '') cpSync(values.prototype, prototype, { recursive: true })
const wanted = values.only.split(',').filter((name) => name !== 'prototype' || values.prototype !== '')
const sizes = values.rows.split(',').map(Number)

type Case = {
  readonly job: 'read' | 'append'
  readonly library: string
  readonly file: string
  readonly of: string
}

type Line = Readonly<Record<'job' | 'rows' | 'library', string>> &
  Partial<Record<'CPU s' | 'peak MB', number>>

const run = ({ job, library, file, of }: Case): Line => {
  const args = [MEMORY, child, job, library, file, folder, prototype]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    timeout: LIMIT_MS,
  })
  const line = { job, rows: of, library }
  if (status !== 0) return { ...line, library: `${library}: ${whyNot(stderr)}` }
  const { cpuSeconds, peakMegabytes } = JSON.parse(stdout) as Measured
  return { ...line, 'CPU s': Number(cpuSeconds.toFixed(1)), 'peak MB': Math.round(peakMegabytes) }
}

const whyNot = (stderr: string): string => {
  if (/heap out of memory/.test(stderr)) return 'out of memory'
  return /^\w*Error[^\n]*/m.exec(stderr)?.[0].slice(0, 60) ?? `no end within ${LIMIT_MS / 1000} s`
}

const casesFor = (file: string, of: string): readonly Case[] =>
  (['read', 'append'] as const).flatMap((job) =>
    wanted
      .filter((library) => library !== 'prototype' || job === 'append')
      .map((library) => ({ job, library, file, of })),
  )

const input = async (kind: Kind, rows: number, bytes = 0): Promise<string> => {
  const file = path.join(folder, `${kind}-${rows}.xlsx`)
  await makeInput(file, { kind, rows, bytes })
  return file
}

const lines: Line[] = []
for (const rows of sizes)
  for (const kind of ['shared', 'inline'] as const) {
    const file = await input(kind, rows)
    const size = (statSync(file).size / 1e6).toFixed(0)
    lines.push(...casesFor(file, `${rows} ${kind} (${size} MB)`).map(run))
  }
if (values.huge) {
  const file = await input('inline', 1_048_000, 600 * 2 ** 20)
  lines.push(...casesFor(file, 'a part of 600 MiB').map(run))
}
rmSync(folder, { recursive: true, force: true })

const { model } = cpus()[0] ?? { model: 'unknown' }
console.log(
  `${new Date().toISOString().slice(0, 10)}, ${model}, ${cpus().length} cores, Node ${process.version}`,
)
console.table(lines)
