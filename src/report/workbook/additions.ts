import { relationshipPart } from '../../intake/xlsx/relationships.ts'
import type { Workbook } from '../../intake/xlsx/workbook.ts'
import { wholeXml } from '../../intake/xlsx/xml-part.ts'
import type { ZipEntry } from '../../intake/xlsx/zip-directory.ts'
import type { ExtraSheet } from './extra-sheet.ts'
import type { PartKind, SheetTag } from './own-parts.ts'
import { asWorkbook, freeLinkIds, type NewPart, sheetTags, withContentTypes, withLinks } from './package.ts'
import { freeSheetName } from './sheet-names.ts'

type AddedSheet = { readonly sheet: ExtraSheet; readonly part: NewPart; readonly tag: SheetTag }

/** Parts that join a workbook, with names and links that it does not have yet. */
export type Additions = {
  readonly sheets: readonly AddedSheet[]
  /** The styles, in the rare workbook that has none. */
  readonly styles: NewPart | null
}

/** `xml`: the workbook part. */
export const planAdditions = async (
  { zip, entry, styles }: Workbook,
  xml: string,
  sheets: readonly ExtraSheet[],
): Promise<Additions> => {
  const links = zip.find(relationshipPart(entry.name))
  const kinds: readonly PartKind[] = [
    ...sheets.map(() => 'worksheet' as const),
    ...(styles ? [] : ['styles' as const]),
  ]
  const ids = freeLinkIds(links ? await wholeXml(zip, links) : '', kinds.length)
  const folder = entry.name.slice(0, entry.name.lastIndexOf('/') + 1)
  const taken = sheetTags(xml).map((tag) => tag.get('name') ?? '')
  const names: string[] = []
  const used = new Set(zip.entries.map(({ name }) => name.toLowerCase()))
  const parts = kinds.map((kind, i): NewPart => {
    const target = freeTarget(kind, (name) => used.has((folder + name).toLowerCase()))
    used.add((folder + target).toLowerCase())
    return { kind, target, name: folder + target, linkId: ids[i] ?? '' }
  })
  const added = sheets.flatMap((sheet, i): AddedSheet[] => {
    const part = parts[i]
    const name = freeSheetName(sheet.name, [...taken, ...names])
    names.push(name)
    return part ? [{ sheet, part, tag: { name, linkId: part.linkId, hidden: sheet.hidden ?? false } }] : []
  })
  return { sheets: added, styles: parts.find(({ kind }) => kind === 'styles') ?? null }
}

const freeTarget = (kind: PartKind, taken: (name: string) => boolean): string => {
  const name = (n: number): string =>
    kind === 'worksheet' ? `worksheets/sheet${n}.xml` : `styles${n > 1 ? n : ''}.xml`
  let n = 1
  while (taken(name(n))) n++
  return name(n)
}

/** The parts that tell of other parts, where they change; a template becomes a workbook. */
export const packageEdits = async (
  { zip, entry, strict }: Workbook,
  { sheets, styles }: Additions,
): Promise<ReadonlyMap<ZipEntry, string>> => {
  const parts = [...sheets.map(({ part }) => part), ...(styles ? [styles] : [])]
  const edits = new Map<ZipEntry, string>()
  const types = zip.find('[Content_Types].xml')
  const before = types ? await wholeXml(zip, types) : ''
  const after = withContentTypes(asWorkbook(before), parts)
  if (types && after !== before) edits.set(types, after)
  const links = zip.find(relationshipPart(entry.name))
  if (links && parts.length > 0) edits.set(links, withLinks(await wholeXml(zip, links), parts, strict))
  return edits
}
