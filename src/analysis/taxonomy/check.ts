import { fold, squeeze } from '../../shared/text.ts'
import type { CategoryDraft } from './draft.ts'
import { invalid, MAX_CATEGORIES, MAX_NAME, REASONS } from './reasons.ts'
import { slug, takeId } from './slug.ts'
import type { Category, Taxonomy } from './taxonomy.ts'

/** A draft with its texts tidied; `above` is the key of its parent, '' on the first level. */
type Entry = Required<Omit<CategoryDraft, 'parent' | 'children'>> & { readonly above: string }

/** How names are compared. */
const key = (name: string): string => fold(squeeze(name))

const tidy = (draft: CategoryDraft, above: string): Entry => ({
  name: squeeze(draft.name),
  definition: squeeze(draft.definition ?? ''),
  terms: [...new Set((draft.terms ?? []).map(squeeze).filter((term) => term !== ''))],
  code: squeeze(draft.code ?? '') || null,
  id: squeeze(draft.id ?? '') || null,
  above,
})

const checkNames = (entries: readonly Entry[]): void => {
  for (const [index, { name }] of entries.entries()) {
    if (name === '') throw invalid(REASONS.noName(index + 1))
    if (name.length > MAX_NAME) throw invalid(REASONS.nameTooLong(name))
  }
}

/** Nested drafts in a row, each with the name of its parent; a third level is refused. */
const flatten = (drafts: readonly CategoryDraft[]): Entry[] =>
  drafts.flatMap((draft) => {
    const children = draft.children ?? []
    const deep = children.find((child) => (child.children ?? []).length > 0)
    if (deep) throw invalid(REASONS.tooDeep(squeeze(deep.children?.[0]?.name ?? '')))
    if (children.length > 0 && draft.parent) throw invalid(REASONS.tooDeep(squeeze(children[0]?.name ?? '')))
    return [tidy(draft, draft.parent ?? ''), ...children.map((child) => tidy(child, draft.name))]
  })

/** The first-level name that each name, id or code stands for. */
const firstLevel = (entries: readonly Entry[]): Map<string, string> => {
  const names = new Map<string, string>()
  const top = entries.filter((entry) => key(entry.above) === '')
  for (const entry of top) names.set(key(entry.name), key(entry.name))
  for (const { id, code, name } of top)
    for (const alias of [id, code]) if (alias && !names.has(key(alias))) names.set(key(alias), key(name))
  return names
}

/** Refuses a parent that is itself below another category: a cycle or a third level. */
const refuseChildAsParent = (entry: Entry, entries: readonly Entry[]): void => {
  const parent = entries.find((other) => other !== entry && key(other.name) === key(entry.above))
  if (!parent) return
  const loops = key(parent.above) === key(entry.name)
  throw invalid(loops ? REASONS.cycle(entry.name) : REASONS.tooDeep(entry.name))
}

/** Parents resolved to keys of first-level names; those that nobody listed are added. */
const resolveParents = (entries: readonly Entry[]): Entry[] => {
  const names = firstLevel(entries)
  const added: Entry[] = []
  const resolved = entries.map((entry) => {
    const above = key(entry.above)
    if (above === '') return { ...entry, above }
    if (!names.has(above)) {
      refuseChildAsParent(entry, entries)
      names.set(above, above)
      added.push(tidy({ name: entry.above }, ''))
    }
    return { ...entry, above: names.get(above) ?? above }
  })
  return [...added, ...resolved]
}

const merged = (a: Entry, b: Entry): Entry => {
  const differ = (x: string | null, y: string | null) => Boolean(x) && Boolean(y) && x !== y
  if (differ(a.definition, b.definition) || differ(a.code, b.code) || differ(a.id, b.id))
    throw invalid(REASONS.duplicate(b.name))
  return {
    ...a,
    definition: a.definition || b.definition,
    terms: [...new Set([...a.terms, ...b.terms])],
    code: a.code ?? b.code,
    id: a.id ?? b.id,
  }
}

/** The same name within one parent once: repeated rows add to each other and may not contradict. */
const withoutDuplicates = (entries: readonly Entry[]): Entry[] => {
  const unique = new Map<string, Entry>()
  for (const entry of entries) {
    const place = `${entry.above}\n${key(entry.name)}`
    const known = unique.get(place)
    unique.set(place, known ? merged(known, entry) : entry)
  }
  return [...unique.values()]
}

const takenIds = (entries: readonly Entry[]): Set<string> => {
  const taken = new Set<string>()
  for (const { id } of entries) {
    if (!id) continue
    if (taken.has(id)) throw invalid(REASONS.duplicateId(id))
    taken.add(id)
  }
  return taken
}

const category = ({ above: _, ...entry }: Entry, id: string, parent: string | null): Category => ({
  ...entry,
  id,
  parent,
})

/** Parents in the order of the list, each followed by its children; ids that were not given are made. */
const arrange = (entries: readonly Entry[]): Category[] => {
  const taken = takenIds(entries)
  const parents = entries.filter((entry) => entry.above === '')
  return parents.flatMap((parent) => {
    const id = parent.id ?? takeId(slug(parent.name), taken)
    const children = entries.filter((entry) => entry.above === key(parent.name))
    const below = children.map((child) =>
      category(child, child.id ?? takeId(`${id}.${slug(child.name)}`, taken), id),
    )
    return [category(parent, id, null), ...below]
  })
}

/**
 * The drafts as a list that keeps the promises of Taxonomy. Repeated names are merged; a parent that is
 * not listed is added as a first-level category; ids that are not given are made from the names and stay
 * the same as long as the names do.
 * @throws TriajeError categories.invalid: empty, over 500, a third level, a cycle, contradictions
 */
export const checkedTaxonomy = (kind: Taxonomy['kind'], drafts: readonly CategoryDraft[]): Taxonomy => {
  const entries = flatten(drafts)
  if (entries.length === 0) throw invalid(REASONS.empty())
  checkNames(entries)
  const categories = arrange(withoutDuplicates(resolveParents(entries)))
  if (categories.length > MAX_CATEGORIES) throw invalid(REASONS.tooMany(categories.length))
  return { kind, categories }
}
