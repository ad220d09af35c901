import type { RandomAccess } from '../../shared/random-access.ts'
import { damaged } from '../faults.ts'
import { attributesOf } from './attributes.ts'
import { type Relationship, relationshipsOf } from './relationships.ts'
import { scanXml } from './xml-part.ts'
import type { ZipEntry } from './zip-directory.ts'
import { openZip, type Zip } from './zip-reader.ts'

export type WorkbookSheet = {
  readonly name: string
  /** Position among all sheets, 0-based. */
  readonly index: number
  readonly visible: boolean
  readonly entry: ZipEntry
}

/** The parts of a workbook that matter to us, found through its relationships. */
export type Workbook = {
  readonly zip: Zip
  readonly entry: ZipEntry
  /** Worksheets only. */
  readonly sheets: readonly WorkbookSheet[]
  readonly sharedStrings: ZipEntry | undefined
  readonly styles: ZipEntry | undefined
  /** True when day 0 is 1904-01-01. */
  readonly date1904: boolean
  /** True for the Strict kind of file, whose names of elements differ. */
  readonly strict: boolean
}

export const openWorkbook = async (bytes: RandomAccess): Promise<Workbook> =>
  readWorkbook(await openZip(bytes))

/** The workbook in a zip; throws file.corrupt when there is none. */
export const readWorkbook = async (zip: Zip): Promise<Workbook> => {
  const entry = await findWorkbook(zip)
  if (!entry) throw damaged({ es: 'no contiene ningún libro', en: 'it holds no workbook' })
  const links = await relationshipsOf(zip, entry.name)
  const { tags, date1904, strict } = await readWorkbookPart(zip, entry)
  return {
    zip,
    entry,
    date1904,
    strict,
    sheets: tags.flatMap((tag, index) => toSheet(tag, index, links)),
    sharedStrings: links.find(({ type }) => type === 'sharedStrings')?.entry,
    styles: links.find(({ type }) => type === 'styles')?.entry,
  }
}

/** The workbook part in XML, or undefined: then the zip is something else. */
export const findWorkbook = async (zip: Zip): Promise<ZipEntry | undefined> => {
  const links = await relationshipsOf(zip, '')
  const main = links.find(({ type }) => type === 'officeDocument')?.entry ?? zip.find('xl/workbook.xml')
  return main && !/\.bin$|^(word|ppt)\//i.test(main.name) ? main : undefined
}

type WorkbookPart = Pick<Workbook, 'date1904' | 'strict'> & { readonly tags: readonly string[] }

const readWorkbookPart = async (zip: Zip, entry: ZipEntry): Promise<WorkbookPart> => {
  const tags: string[] = []
  let date1904 = false
  let strict = false
  await scanXml(zip.inflate(entry), {
    open: (at) => {
      const name = at.name()
      if (at.depth === 0) strict = STRICT.test(at.source())
      if (name === 'sheet' && at.depth === 2) tags.push(at.source())
      if (name === 'workbookPr') date1904 = isTrue(attributesOf(at.source()).get('date1904'))
    },
    close: () => {},
  })
  return { tags, date1904, strict }
}

const STRICT = /=["']http:\/\/purl\.oclc\.org\/ooxml\/spreadsheetml\/main["']/

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

const toSheet = (tag: string, index: number, links: readonly Relationship[]): WorkbookSheet[] => {
  const attributes = attributesOf(tag)
  const id = [...attributes].find(([name]) => name.endsWith(':id'))?.[1]
  const link = links.find((candidate) => candidate.id === id)
  if (link?.type !== 'worksheet') return []
  const visible = (attributes.get('state') ?? 'visible') === 'visible'
  return [{ name: attributes.get('name') ?? '', index, visible, entry: link.entry }]
}
