import { vectorsOf } from '../../analysis/embedding.ts'
import { maskText } from '../../tickets/mask/mask.ts'
import { fileAt } from '../../tickets/place.ts'
import type { Context } from '../context.ts'
import type { AnalysisSettings } from '../desk.ts'
import { patiently } from '../patience.ts'
import { NO_ROW } from './lesson.ts'
import { type MakeVectors, type Meant, NoVectors } from './vectors.ts'

/** Texts, masked, whose vectors a thread needs: only the main one talks to servers and to the store. */
export type Wish = {
  readonly texts: readonly string[]
  /** Which of the files they are of; null for tickets of other analyses, of which nothing is kept. */
  readonly position: number | null
}

/** Null where the embedding model does not answer. */
export type Granted = readonly Float32Array[] | null

export type Grant = (wish: Wish) => Promise<Granted>

/** Makes vectors of tickets by asking, file by file. */
export const wishedVectors =
  (ask: Grant): MakeVectors =>
  async (tickets) => {
    const made = new Map<Meant, Float32Array>()
    const ofFile = Map.groupBy(tickets, ({ row }) => (row === NO_ROW ? null : fileAt(row)))
    for (const [position, some] of ofFile) {
      const vectors = await ask({ texts: some.map(textOf), position })
      if (vectors === null) throw new NoVectors()
      some.forEach((ticket, i) => {
        made.set(ticket, vectors[i] as Float32Array)
      })
    }
    return tickets.map((ticket) => made.get(ticket) as Float32Array)
  }

/** What an embedding model reads is masked, as what a model reads is. */
const textOf = ({ title, text }: Meant): string => maskText(`${title}\n${text}`).text

type Made = {
  readonly embed: NonNullable<AnalysisSettings['embed']>
  readonly url: string | null
  /** In the order of their positions. */
  readonly fileIds: readonly string[]
}

/** Grants wishes from the store and from the embedding model; what that makes is kept with the file. */
export const vectorMaker = (
  context: Pick<Context, 'engines' | 'store' | 'clock' | 'warn'>,
  { embed: { name, digest }, url, fileIds }: Made,
  signal: AbortSignal,
): Grant => {
  const { store } = context
  const engine = context.engines.embedder(name, url ?? undefined)
  const embed = (texts: readonly string[]) =>
    patiently(context, { engine, signal }, () => engine.embed(texts, signal))
  return async ({ texts, position }) => {
    const fileId = position === null ? undefined : fileIds[position]
    const cache = {
      read: store.vectors,
      write: async (vectors: ReadonlyMap<string, Uint8Array>) => {
        if (fileId !== undefined) await store.addVectors(fileId, vectors)
      },
    }
    try {
      return await vectorsOf(texts, { digest, embed, cache })
    } catch (error) {
      signal.throwIfAborted()
      context.warn(`the embedding model ${name} gives no vectors`, error)
      return null
    }
  }
}
