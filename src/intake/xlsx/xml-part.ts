import { overLimit } from '../faults.ts'
import { XML_LIMITS } from '../limits.ts'
import { type XmlHandler, XmlScanner } from './xml-scanner.ts'
import type { ZipEntry } from './zip-directory.ts'
import type { Zip } from './zip-reader.ts'

/** Feeds a part to a handler, chunk by chunk; those that are not in UTF-8 are recoded on the way. */
export const scanXml = async (content: AsyncIterable<Buffer>, handler: XmlHandler): Promise<void> => {
  const scanner = new XmlScanner(handler)
  for await (const chunk of utf8Chunks(content)) scanner.push(chunk)
  scanner.finish()
}

/** The same content in UTF-8, declared as such. */
export async function* utf8Chunks(content: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  let recode: ((chunk: Buffer) => Buffer) | undefined
  for await (const chunk of content) {
    recode ??= recoder(chunk)
    yield recode(chunk)
  }
}

const recoder = (first: Buffer): ((chunk: Buffer) => Buffer) => {
  const encoding = utf16Kind(first) ?? declaredEncoding(first)
  if (!encoding) return (chunk) => chunk
  const decoder = new TextDecoder(encoding)
  const declared = /^(<\?xml[^>]*\sencoding=["'])[^"']+/i
  return (chunk) => Buffer.from(decoder.decode(chunk, { stream: true }).replace(declared, '$1UTF-8'))
}

const UTF8 = /^(utf-?8|us-ascii)$/i

/** The encoding that the XML declaration names, where it is not UTF-8 and is known. */
const declaredEncoding = (first: Buffer): string | undefined => {
  const said = /^<\?xml[^>]*\sencoding=["']([\w.:-]+)["']/.exec(first.toString('latin1', 0, 200))?.[1]
  return said !== undefined && !UTF8.test(said) && isKnown(said) ? said : undefined
}

const isKnown = (encoding: string): boolean => {
  try {
    new TextDecoder(encoding)
    return true
  } catch {
    return false
  }
}

const LESS = 0x3c

/** By its byte order mark or by how its first `<` is written. */
const utf16Kind = ([a, b]: Buffer): 'utf-16le' | 'utf-16be' | undefined => {
  if ((a === 0xff && b === 0xfe) || (a === LESS && b === 0)) return 'utf-16le'
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === LESS)) return 'utf-16be'
  return undefined
}

/** A small part as a whole, as UTF-8 bytes held as latin1. */
export const wholeXml = async (zip: Zip, entry: ZipEntry): Promise<string> => {
  if (entry.size > XML_LIMITS.part) throw overLimit(PART_LIMIT)
  const chunks: string[] = []
  for await (const chunk of utf8Chunks(zip.inflate(entry))) chunks.push(chunk.toString('latin1'))
  return chunks.join('')
}

const PART_LIMIT = { es: '64 MiB para los estilos del libro', en: '64 MiB for the styles of a workbook' }
