import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Taxonomy } from '../../analysis/taxonomy/taxonomy.ts'
import type { Layout } from '../../columns/layout.ts'
import { headerKey } from '../../columns/same-columns.ts'
import { fold, squeeze } from '../../shared/text.ts'
import { fileSink } from '../disk.ts'
import type { Folders } from '../folders.ts'
import { newId } from '../ids.ts'
import type { Looks } from './compare.ts'
import { NO_LABEL } from './guesses.ts'
import type { Fit } from './learn.ts'

const FORMAT = 'triaje-fit-1'

/** What was learned from the labelled column of a file, kept for later files with the same headers. */
export type SavedFit = Pick<Fit, 'labels' | 'labelled' | 'classes' | 'proof' | 'accuracy' | 'interval'> &
  Pick<Fit, 'confidence' | 'classifier'> &
  Partial<Pick<Fit, 'vectors'>> & {
    readonly format: string
    /** Name of the file. */
    readonly name: string
    /** The list that its categories are of. */
    readonly taxonomy: Taxonomy
    readonly version: string
    /** Of the labelled tickets, as by models that have not seen them. */
    readonly looks: Looks
  }

/** Of one kind are the columns of the same name in sheets with the same headers. */
type Kind = {
  readonly layout: Layout
  readonly column: string
  /** Digest of the embedding model whose vectors are needed; '' for none. */
  readonly digest: string
}

const kindOf = ({ layout, column, digest }: Kind): string => {
  const name = layout.columns.find(({ index }) => `#${index}` === column)?.name ?? column
  const said = `${headerKey(layout)}\n\n${fold(squeeze(name))}${digest && `\n\n${digest}`}`
  return createHash('sha256').update(said).digest('hex').slice(0, 16)
}

type Kept = Kind & {
  readonly fit: Fit
  readonly taxonomy: Taxonomy
  readonly version: string
  readonly file: { readonly id: string; readonly name: string }
}

/** Keeps what was learned from a file, in place of what was learned from it before. One line of JSON, then the classifier. */
export const keepFit = async (
  folders: Folders,
  { fit, taxonomy, version, file, ...kind }: Kept,
): Promise<void> => {
  const { labels, labelled, classes, proof, accuracy, interval, confidence, vectors } = fit
  const head: Omit<SavedFit, 'classifier'> = {
    ...{ format: FORMAT, name: file.name, version, taxonomy, labels, labelled, classes },
    ...{ proof, accuracy, interval, confidence, vectors, looks: looksOf(fit) },
  }
  const partial = path.join(folders.temporary, `fit-${newId()}`)
  const sink = fileSink(partial)
  sink.write(Buffer.from(`${JSON.stringify(head)}\n`))
  sink.write(fit.classifier)
  sink.finish()
  await rename(partial, path.join(folders.learned, `${kindOf(kind)}-${file.id}`))
}

const looksOf = ({ guesses: { truths, confidences, answers } }: Fit): Looks => {
  const labelled = [...truths.keys()].filter((i) => truths[i] !== NO_LABEL)
  return {
    confidences: labelled.map((i) => confidences[i] as number),
    answers: labelled.map((i) => answers[i] as number),
  }
}

/** Name of what was learned last from a file of the kind, with the embedding model at hand or without any, or null. */
export const findFit = async (folders: Folders, kind: Kind): Promise<string | null> => {
  const prefixes = [kind, { ...kind, digest: '' }].map((one) => `${kindOf(one)}-`)
  const names = (await readdir(folders.learned)).filter((name) =>
    prefixes.some((prefix) => name.startsWith(prefix)),
  )
  const dated = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(path.join(folders.learned, name))).mtimeMs })),
  )
  return dated.sort((a, b) => b.at - a.at)[0]?.name ?? null
}

/** Null where it is gone, or made by another version of the program. */
export const readFit = async (folders: Folders, name: string): Promise<SavedFit | null> => {
  const file = path.join(folders.learned, path.basename(name))
  if (!existsSync(file)) return null
  const bytes = await readFile(file)
  const end = bytes.indexOf('\n')
  const head = JSON.parse(bytes.toString('utf8', 0, end)) as Omit<SavedFit, 'classifier'>
  return head.format === FORMAT ? { ...head, classifier: Uint8Array.from(bytes.subarray(end + 1)) } : null
}

/** The ids of the files that something is kept of. */
export const filesLearnedFrom = async (folders: Folders): Promise<readonly string[]> =>
  (await readdir(folders.learned)).map((name) => name.slice(name.indexOf('-') + 1))

/** With a file goes what was learned from it. */
export const dropFits = async (folders: Folders, fileId: string): Promise<void> => {
  const names = (await readdir(folders.learned)).filter((name) => name.endsWith(`-${fileId}`))
  await Promise.all(names.map((name) => rm(path.join(folders.learned, name), { force: true })))
}
