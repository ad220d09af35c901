// Writes docs/quality.md from the benchmarks: npm run docs:quality -- DIR [--embed URL] [--only quality,speed,…] [--set NAME]
// Each section is run and dated by itself; those that are not run stay as they are. --set: of the replays, which take long.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

const PAGE = path.join(import.meta.dirname, '../docs/quality.md')
const GIB = 2 ** 30

type Section = {
  readonly name: string
  readonly title: string
  readonly about: string
  /** The benchmark with its arguments; DIR stands for the folder. */
  readonly command: readonly string[]
}

type Given = { readonly embed: string; readonly set: string }

const sections = ({ embed, set }: Given): readonly Section[] => [
  {
    name: 'quality',
    title: 'How well it learns categories',
    about:
      'Five folds, the fold of a ticket by its id; text is title, description and notes. Beside accuracy and macro-F1: mean distance of confidence from accuracy, and the same learned from 50, 200 and 1,000 labels only. With vectors: those of a small embedding model beside the words, used where cross-validation says that they help.',
    command: ['quality.ts', 'DIR', ...(embed ? ['--embed', embed] : [])],
  },
  {
    name: 'guarantee',
    title: 'Whether "right at least X" holds',
    about:
      'Each replay draws up to 1,000 labels, sets the threshold on them and judges what it accepts of the other tickets. Broken: share of replays in which fewer were right than promised; by construction 5 % at most, within chance. Surely broken: by more than chance in so few tickets explains. Naive: the rule "probability at least X".',
    command: ['guarantee.ts', 'DIR', '--replays', '200', ...(set ? ['--set', set] : [])],
  },
  {
    name: 'misfiled',
    title: 'Whether wrong labels are found',
    about:
      'In 5 % of the labels an error is planted: any other label, or the one that the classifier mixes it up with most. Judged is the most suspicious tenth of the tickets; errors that were there before count as false alarms.',
    command: ['misfiled.ts', 'DIR'],
  },
  {
    name: 'speed',
    title: 'How fast it is',
    about:
      'Made-up tickets of 240 characters; one process, CPU seconds; speed and training are medians of five.',
    command: ['classifier.ts'],
  },
]

const INTRODUCTION = `<!-- made by \`npm run docs:quality -- DIR\`: figures of real runs, do not edit -->

# How good the classifier is

Measured on public sets of labelled tickets and requests. DIR is a folder of CSV files with the columns id, short_description, description, work_notes and label: put your own there.
`

const machine = (): string =>
  `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / GIB)} GiB, Node ${process.version}`

const run = ({ title, about, command }: Section, folder: string): string => {
  const [script = '', ...args] = command
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      path.join(import.meta.dirname, script),
      ...args.map((argument) => (argument === 'DIR' ? folder : argument)),
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  )
  if (status !== 0) throw new Error(`${script} failed`)
  const date = new Date().toISOString().slice(0, 10)
  return `## ${title}\n\n${about}\n\n${date}, ${machine()}: \`bench/${[script, ...args].join(' ')}\`\n\n${stdout.trim()}\n`
}

/** A section as it stands in the page. */
const standing = (page: string, title: string): string =>
  page.split(/^(?=## )/m).find((part) => part.startsWith(`## ${title}\n`)) ?? ''

const main = (): void => {
  const options = {
    only: { type: 'string', default: '' },
    embed: { type: 'string', default: '' },
    set: { type: 'string', default: '' },
  } as const
  const { values, positionals } = parseArgs({ allowPositionals: true, options })
  const [folder] = positionals
  if (!folder) throw new Error('usage: quality-page.ts DIR [--embed URL] [--only SECTION,…] [--set NAME]')
  const only = values.only.split(',').filter((name) => name !== '')
  for (const section of sections(values)) {
    if (only.length > 0 && !only.includes(section.name)) continue
    const text = run(section, folder)
    const page = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : ''
    const parts = sections(values).map(({ name, title }) =>
      (name === section.name ? text : standing(page, title)).trim(),
    )
    writeFileSync(PAGE, `${[INTRODUCTION.trim(), ...parts.filter((part) => part !== '')].join('\n\n')}\n`)
  }
}

main()
