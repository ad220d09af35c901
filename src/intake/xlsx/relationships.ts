import { attributesOf } from './attributes.ts'
import { scanXml } from './xml-part.ts'
import type { ZipEntry } from './zip-directory.ts'
import type { Zip } from './zip-reader.ts'

/** A link from one part of the workbook to another. */
export type Relationship = {
  readonly id: string
  /** The last word of its type: worksheet, styles, table, … (the same in Strict and Transitional files). */
  readonly type: string
  readonly entry: ZipEntry
}

/** The links of a part ('' is the package itself) to parts that exist. */
export const relationshipsOf = async (zip: Zip, part: string): Promise<readonly Relationship[]> => {
  const entry = zip.find(relationshipPart(part))
  const found: Relationship[] = []
  if (!entry) return found
  await scanXml(zip.inflate(entry), {
    open: (at) => {
      if (at.name() !== 'Relationship') return
      const link = readLink(zip, part, attributesOf(at.source()))
      if (link) found.push(link)
    },
    close: () => {},
  })
  return found
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export const relationshipPart = (part: string): string => {
  const folder = folderOf(part)
  return `${folder}_rels/${part.slice(folder.length)}.rels`
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1)

const readLink = (
  zip: Zip,
  part: string,
  attributes: ReadonlyMap<string, string>,
): Relationship | undefined => {
  const target = attributes.get('Target')
  if (target === undefined || attributes.get('TargetMode') === 'External') return undefined
  const path = resolvePath(folderOf(part), target)
  const entry = zip.find(path) ?? zip.find(unescapePath(path))
  const type = attributes.get('Type')?.split('/').at(-1) ?? ''
  return entry && { id: attributes.get('Id') ?? '', type, entry }
}

/** A target as a path in the zip: absolute or relative to `folder`, with `/` or `\`. */
const resolvePath = (folder: string, target: string): string => {
  const slashed = target.replaceAll('\\', '/')
  const steps: string[] = []
  for (const step of (slashed.startsWith('/') ? slashed : folder + slashed).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

const unescapePath = (path: string): string =>
  path.replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
