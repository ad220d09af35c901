import { attributesOf } from '../../intake/xlsx/attributes.ts'
import { XmlScanner } from '../../intake/xlsx/xml-scanner.ts'
import { encodeUtf8, escapeAttribute } from '../../intake/xlsx/xml-text.ts'
import { contentType, linkType, type PartKind, type SheetTag } from './own-parts.ts'
import { rewriteXml } from './rewrite.ts'

/** A part of ours in a workbook. */
export type NewPart = {
  /** Path in the zip. */
  readonly name: string
  readonly kind: PartKind
  /** Path seen from the workbook part. */
  readonly target: string
  /** Its id among the workbook's links. */
  readonly linkId: string
}

/** `[Content_Types].xml` with new parts. */
export const withContentTypes = (xml: string, parts: readonly NewPart[]): string => {
  const known = new Set(tagsNamed(xml, 'Override').map((tag) => tag.get('PartName')?.toLowerCase()))
  const missing = parts.filter(({ name }) => !known.has(`/${name.toLowerCase()}`))
  const override = (prefix: string, { name, kind }: NewPart): string =>
    `<${prefix}Override PartName="/${encodeUtf8(escapeAttribute(name))}" ContentType="${contentType(kind)}"/>`
  return rewriteXml(xml, {
    beforeEnd: (_, prefix, depth) =>
      depth === 0 ? missing.map((part) => override(prefix, part)).join('') : '',
  })
}

/** Content types that call a template a workbook: Excel opens neither under the extension of the other. */
export const asWorkbook = (types: string): string =>
  types.replace(/(\/vnd\.(?:openxmlformats-officedocument\.spreadsheetml|ms-excel)\.)template\./g, '$1sheet.')

/** The workbook's links with those to new parts; one that was there already, to nothing, now has its part. */
export const withLinks = (xml: string, parts: readonly NewPart[], strict: boolean): string => {
  const known = tagsNamed(xml, 'Relationship').map((tag) => tag.get('Target'))
  const missing = parts.filter(({ target }) => !known.includes(target))
  const link = (prefix: string, { kind, target, linkId }: NewPart): string =>
    `<${prefix}Relationship Id="${linkId}" Type="${linkType(kind, strict)}" Target="${target}"/>`
  return rewriteXml(xml, {
    beforeEnd: (_, prefix, depth) => (depth === 0 ? missing.map((part) => link(prefix, part)).join('') : ''),
  })
}

/** The workbook part with further sheets behind its own. */
export const withSheets = (xml: string, sheets: readonly SheetTag[]): string => {
  const present = sheetTags(xml)
  const ids = present.map((tag) => Number(tag.get('sheetId') ?? 0))
  const link = linkAttribute(present[0] ?? new Map())
  const first = Math.max(0, ...ids) + 1
  const tags = (prefix: string): string =>
    sheets
      .map(
        ({ name, linkId, hidden }, i) =>
          `<${prefix}sheet name="${encodeUtf8(escapeAttribute(name))}" sheetId="${first + i}"${hidden ? ' state="hidden"' : ''} ${link}="${linkId}"/>`,
      )
      .join('')
  return rewriteXml(xml, {
    beforeEnd: (name, prefix, depth) => (depth === 1 && name === 'sheets' ? tags(prefix) : ''),
  })
}

/** What names the link of a sheet; with its namespace where each sheet declares that itself, as openpyxl writes them. */
const linkAttribute = (tag: ReadonlyMap<string, string>): string => {
  const link = [...tag.keys()].find((name) => name.endsWith(':id')) ?? 'r:id'
  const declaration = `xmlns:${link.slice(0, -':id'.length)}`
  const namespace = tag.get(declaration)
  return namespace === undefined ? link : `${declaration}="${escapeAttribute(namespace)}" ${link}`
}

/** The attributes of the sheets of a workbook part, of any kind of sheet. */
export const sheetTags = (xml: string): readonly ReadonlyMap<string, string>[] => tagsNamed(xml, 'sheet', 2)

/** Ids that no link of the part has. */
export const freeLinkIds = (xml: string, count: number): readonly string[] => {
  const taken = new Set(tagsNamed(xml, 'Relationship').map((tag) => tag.get('Id')))
  const free: string[] = []
  for (let n = 1; free.length < count; n++) if (!taken.has(`rId${n}`)) free.push(`rId${n}`)
  return free
}

const tagsNamed = (xml: string, wanted: string, depth = 1): ReadonlyMap<string, string>[] => {
  const tags: ReadonlyMap<string, string>[] = []
  const scanner = new XmlScanner({
    open: (at) => {
      if (at.depth === depth && at.name() === wanted) tags.push(attributesOf(at.source()))
    },
    close: () => {},
  })
  scanner.push(Buffer.from(xml, 'latin1'))
  return tags
}
