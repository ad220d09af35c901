// Labelled tickets of a folder, and the folds that every measurement of them shares.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Example } from '../src/analysis/classifier/classifier.ts'

/** One labelled set: a CSV file with the columns id, short_description, description, work_notes and label. */
export type LabelledSet = {
  readonly name: string
  readonly examples: readonly Example[]
  /** First 8 hex digits of sha1(id) as a number: the fold is this modulo 5. */
  readonly draws: readonly number[]
}

/** The records of a CSV text by header: quoted fields may hold commas, quotes and line ends. */
export const parseCsv = (text: string): readonly Readonly<Record<string, string>>[] => {
  const [header, ...records] = splitCsv(text.replace(/^\uFEFF/, ''))
  if (!header) return []
  return records
    .filter((cells) => cells.length === header.length && cells.join('') !== '')
    .map((cells) => Object.fromEntries(header.map((name, at) => [name.trim(), cells[at] ?? ''])))
}

const splitCsv = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]]
  const field = /("(?:[^"]|"")*"|[^,\r\n"]*)(,|\r?\n|\r|$)/gy
  for (const [, cell = '', end] of text.matchAll(field)) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (end === '') break
    if (end !== ',') rows.push([])
  }
  return rows
}

const drawOf = (id: string): number =>
  Number.parseInt(createHash('sha1').update(id).digest('hex').slice(0, 8), 16)

const exampleOf = (record: Readonly<Record<string, string>>): Example => {
  const { short_description: title = '', description = '', work_notes: notes = '', label = '' } = record
  return { title, text: `${description} ${notes}`.trim(), label: label.trim() }
}

const readSet = (file: string): LabelledSet | null => {
  const records = parseCsv(readFileSync(file, 'utf8')).filter((record) => record.label?.trim())
  if (records.length === 0) return null
  return {
    name: path.basename(file, '.csv'),
    examples: records.map(exampleOf),
    draws: records.map(({ id = '' }) => drawOf(id)),
  }
}

/** The labelled sets of a folder, by name; files without labels are passed over. */
export const readLabelledSets = (folder: string): readonly LabelledSet[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => readSet(path.join(folder, name)))
    .filter((set) => set !== null)
