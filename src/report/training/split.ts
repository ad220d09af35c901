import { hash } from 'node:crypto'
import type { TicketText } from '../../analysis/classifier/classifier.ts'
import { neighboursOf } from '../../analysis/classifier/neighbours.ts'
import { fold, squeeze } from '../../shared/text.ts'
import type { Part } from './files.ts'

/** Of every hundred clusters of tickets so many are kept to choose by, and as many to judge with. */
const KEPT = 10
/** Share of runs of five characters that near duplicates have in common (Jaccard). */
const NEAR = 0.7
const RUN = 5
/** The most similar tickets of each that are compared with it. */
const COMPARED = 5

/** A ticket with its key (`duplicateKey`), by which copies are known. */
export type KeyedTicket = TicketText & { readonly key: string }

/**
 * A part for each ticket. Copies and near copies stand in the same part: what a model has learned by heart says nothing
 * of what it can. A ticket whose cluster stays the same keeps its part when more tickets come.
 */
export const splitByCluster = (tickets: readonly KeyedTicket[]): readonly Part[] => {
  const clusters = clustersOf(tickets)
  const names = new Map<number, string>()
  tickets.forEach(({ key }, i) => {
    const cluster = clusters[i] as number
    const name = names.get(cluster)
    if (name === undefined || key < name) names.set(cluster, key)
  })
  return clusters.map((cluster) => partOf(names.get(cluster) as string))
}

const partOf = (name: string): Part => {
  const place = Number.parseInt(hash('sha256', name, 'hex').slice(0, 8), 16) % 100
  if (place < KEPT) return 'test'
  return place < 2 * KEPT ? 'validation' : 'train'
}

/** A number for each ticket, the same for those that are joined by equal keys or near copies, over any number of steps. */
const clustersOf = (tickets: readonly KeyedTicket[]): readonly number[] => {
  const above = [...tickets.keys()]
  const rootOf = (i: number): number => {
    let root = i
    while (above[root] !== root) root = above[root] as number
    above[i] = root
    return root
  }
  const join = (a: number, b: number): void => {
    above[rootOf(Math.max(a, b))] = rootOf(Math.min(a, b))
  }
  const firsts = new Map<string, number>()
  tickets.forEach(({ key }, i) => {
    join(i, firsts.get(key) ?? i)
    if (!firsts.has(key)) firsts.set(key, i)
  })
  const runs = tickets.map(runsOf)
  neighboursOf(tickets, COMPARED).forEach((near, i) => {
    for (const { place } of near)
      if (rootOf(place) !== rootOf(i) && jaccard(runs[i] as Runs, runs[place] as Runs) >= NEAR) join(i, place)
  })
  return tickets.map((_, i) => rootOf(i))
}

type Runs = ReadonlySet<string>

const runsOf = ({ title, text }: TicketText): Runs => {
  const whole = squeeze(fold(`${title ?? ''} ${text}`))
  const runs = new Set<string>()
  for (let at = 0; at <= Math.max(0, whole.length - RUN); at++) runs.add(whole.slice(at, at + RUN))
  return runs
}

const jaccard = (a: Runs, b: Runs): number => {
  if (Math.min(a.size, b.size) < NEAR * Math.max(a.size, b.size)) return 0
  const common = [...a].filter((run) => b.has(run)).length
  return common / (a.size + b.size - common)
}
