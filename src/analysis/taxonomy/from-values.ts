import { fold, squeeze } from '../../shared/text.ts'
import { checkedTaxonomy } from './check.ts'
import { invalid, MAX_NAME, REASONS } from './reasons.ts'
import type { Taxonomy } from './taxonomy.ts'

/** Most categories taken from a column; rarer values are left out. */
const MAX_VALUES = 200

/** What systems and people write where there is no category (folded, without brackets). */
const BLANKS = new Set(
  (
    'n/a|na|n.a.|nd|n/d|s/d|null|none|nil|nan|empty|blank|vacio|en blanco|blancos|vazio|vide|' +
    'sin datos|sin dato|sin categoria|sin clasificar|sin valor|sin especificar|sin asignar|' +
    'ninguno|ninguna|no aplica|no definido|undefined|not set|not specified|unspecified|unassigned|' +
    'uncategorized|uncategorised|no category|no value|not available|not applicable|#n/a|#n/d|#ref!'
  ).split('|'),
)

const isBlank = (value: string): boolean => {
  const bare = fold(value)
    .replace(/^[([{<«"'-]+|[)\]}>»"'-]+$/g, '')
    .trim()
  return !/[\p{L}\p{N}]/u.test(bare) || BLANKS.has(bare)
}

type Group = { name: string; best: number; count: number }

/** One group for each spelling that differs only in case, accents or blanks; named as most tickets write it. */
const grouped = (values: ReadonlyMap<string, number>): Group[] => {
  const groups = new Map<string, Group>()
  for (const [value, count] of values) {
    const name = squeeze(value)
    if (count < 1 || name.length > MAX_NAME || isBlank(name)) continue
    const group = groups.get(fold(name)) ?? { name, best: 0, count: 0 }
    if (count > group.best) Object.assign(group, { name, best: count })
    group.count += count
    groups.set(fold(name), group)
  }
  return [...groups.values()]
}

/**
 * The values of the user's own category column as a list, the most frequent first, at most 200.
 * @param values how many tickets have each value
 * @throws TriajeError categories.invalid when no value is left
 */
export const taxonomyFromValues = (values: ReadonlyMap<string, number>): Taxonomy => {
  const names = grouped(values).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
  if (names.length === 0) throw invalid(REASONS.noValues())
  const leftOut = names.length - MAX_VALUES
  const taxonomy = checkedTaxonomy(
    'column',
    names.slice(0, MAX_VALUES).map(({ name }) => ({ name })),
  )
  return leftOut > 0 ? { ...taxonomy, leftOut } : taxonomy
}
