import { fold, squeeze } from '../shared/text.ts'
import type { RowCondition } from '../tickets/where/condition.ts'
import { wronglyWritten } from './refusals.ts'

type Kind = Exclude<keyof RowCondition, 'column'>

const SIGNS: Readonly<Record<string, Kind>> = {
  '=': 'is',
  '!=': 'not',
  '~=': 'contains',
  '>=': 'from',
  '<=': 'to',
}

/** `HEADER=VALUE` and its like, each as one condition; the values of one header and sign are alternatives. */
export const whereFrom = (texts: readonly string[]): readonly RowCondition[] => {
  const lists = new Map<string, { column: string; kind: Kind; values: string[] }>()
  for (const text of texts) {
    const { column, kind, value } = parsed(text)
    const key = JSON.stringify([fold(squeeze(column)), kind])
    const list = lists.get(key) ?? { column, kind, values: [] }
    list.values.push(value)
    lists.set(key, list)
  }
  return [...lists.values()].flatMap(conditionsOf)
}

type Parsed = { readonly column: string; readonly kind: Kind; readonly value: string }

/** The first sign ends the header; a header with a sign in it is named by its place. */
const parsed = (text: string): Parsed => {
  const [, column = '', sign = '', value = ''] = /^\s*(.+?)\s*([!~<>]?=)\s*(.*?)\s*$/s.exec(text) ?? []
  const kind = SIGNS[sign]
  const isBound = kind === 'from' || kind === 'to'
  if (kind && !(isBound && value === '')) return { column, kind, value }
  throw wronglyWritten('where', text, 'HEADER=VALUE (=, !=, ~=, >=, <=)')
}

const conditionsOf = ({
  column,
  kind,
  values,
}: {
  readonly column: string
  readonly kind: Kind
  readonly values: readonly string[]
}): readonly RowCondition[] =>
  kind === 'from' || kind === 'to'
    ? values.map((value) => ({ column, [kind]: value }))
    : [{ column, [kind]: values }]
