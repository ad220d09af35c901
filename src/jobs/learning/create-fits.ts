import { createHash } from 'node:crypto'
import type { Taxonomy } from '../../analysis/taxonomy/taxonomy.ts'
import type { CorrectedTicket } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { inputsOf } from '../inputs.ts'
import { modelAnswers } from './distilled.ts'
import type { Fits } from './fits.ts'
import { type Fit, isFit, type TooFew } from './learn.ts'
import { type Course, learnInThread } from './learn-thread.ts'
import { listKind } from './list-kind.ts'
import { readFit } from './saved-fits.ts'
import type { OnShare } from './share.ts'

type Learning = { readonly fit: Promise<Fit | TooFew>; readonly listeners: Set<OnShare> }

/** Fits kept in memory: that of the set-up page is the one of the run that follows. */
const KEPT = 3

export const createFits = (context: Omit<Context, 'fits'>): Fits => {
  const fits = new Map<string, Learning>()
  let last: Promise<unknown> = Promise.resolve()
  /** One after the other: each takes a core for itself. */
  const inTurn = (course: Course): Learning => {
    const listeners = new Set<OnShare>()
    const onShare: OnShare = (share) => {
      for (const listener of listeners) listener(share)
    }
    const fit = last.then(() => learnInThread(context, course, { signal: NEVER, onShare }))
    last = fit.catch(() => undefined)
    return { fit, listeners }
  }
  /** One whose vectors failed is not what was asked for: the next who asks tries again. */
  const forgetFailed = (key: string, { fit }: Learning): void => {
    fit.then(
      (learned) => isFit(learned) && learned.vectors?.use === 'failed' && fits.delete(key),
      () => fits.delete(key),
    )
  }
  return {
    of: async ({ file, settings, taxonomy, suspects = false }, signal, onShare) => {
      const corrections = await context.store.corrections(listKind(settings))
      const course = {
        inputs: inputsOf(file, settings),
        taxonomy,
        corrections,
        version: versionOf(taxonomy),
        suspects,
        shots: settings.examples === true,
        saved: settings.saved ? await readFit(context.folders, settings.saved) : null,
        answers: settings.saved ? [] : await modelAnswers(context, settings),
        embed: settings.embed ?? null,
        url: settings.url,
      }
      const key = keyOf(course)
      const learning = fits.get(key) ?? inTurn(course)
      fits.delete(key)
      fits.set(key, learning)
      forgetFailed(key, learning)
      for (const old of [...fits.keys()].slice(0, -KEPT)) fits.delete(old)
      const { fit, listeners } = learning
      if (!onShare) return until(signal, fit)
      listeners.add(onShare)
      return until(signal, fit).finally(() => listeners.delete(onShare))
    },
  }
}

const NEVER = new AbortController().signal

/** Who waits may leave; what is being learned is finished for the next who asks. */
const until = <T>(signal: AbortSignal, work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const leave = (): void => reject(signal.reason)
    if (signal.aborted) return leave()
    signal.addEventListener('abort', leave, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
  })

const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')

/** The same for lists with the same categories. */
export const versionOf = ({ categories }: Taxonomy): string => hashOf(categories).slice(0, 16)

const keyOf = ({ inputs, corrections, version, suspects, shots, saved, answers, embed }: Course): string =>
  hashOf([
    inputs.map(({ file, layout: { sheet, headerRow, columns }, where }) => [
      [file.id, file.encoding, sheet, headerRow, where],
      columns.map(({ role }) => role),
    ]),
    version,
    suspects,
    shots,
    saved && [saved.name, saved.version, saved.labelled],
    embed?.digest,
    answers.map(({ ticket, said }) => [ticket.ticketId, ticket.row, said]),
    corrections.map(({ key, category, subcategory }: CorrectedTicket) => [key, category, subcategory]),
  ])
