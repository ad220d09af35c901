import { inflateRawSync } from 'node:zlib'
import { zipOf } from '../../src/intake/xlsx/workbook.test-helper.ts'

/** Numbers from 0 up to 1, always the same for a seed. */
export type Random = () => number

type Mutation<T> = (subject: T, random: Random) => T

const below = (random: Random, limit: number): number => Math.floor(random() * limit)
const pick = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)] as T

const flipped: Mutation<Buffer> = (bytes, random) => {
  const copy = Buffer.from(bytes)
  for (let i = 0; i < 1 + below(random, 8) && copy.length > 0; i++)
    copy[below(random, copy.length)] = below(random, 256)
  return copy
}
const cut: Mutation<Buffer> = (bytes, random) => bytes.subarray(0, below(random, bytes.length))
const torn: Mutation<Buffer> = (bytes, random) => {
  const from = below(random, bytes.length)
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + 1 + below(random, 200))])
}
const repeated: Mutation<Buffer> = (bytes, random) => {
  const from = below(random, bytes.length)
  const piece = bytes.subarray(from, from + 1 + below(random, 200))
  return Buffer.concat([bytes.subarray(0, from), piece, piece, bytes.subarray(from + piece.length)])
}

/** What spreadsheets, XML and text files trip over. */
const ODD = [
  ...['"', "'", '<', '>', '&', ']]>', '<![CDATA[x]]>', '<!-- x -->', '<x/>', '&#0;', '&#128512;', '_x000D_'],
  ...['\u0000', '\u0001', '\r', '\r\n', '\n', '\t', ';', ',', '=1+1', '\ufeff', '\ud83d', '"";"', '""'],
]
const sprinkled: Mutation<Buffer> = (bytes, random) => {
  const at = below(random, bytes.length + 1)
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(pick(random, ODD)), bytes.subarray(at)])
}

const VALUES = [
  '',
  '0',
  '-1',
  '1',
  '2',
  'A1',
  'XFD1048576',
  'A1:XFD1048576',
  'B2:B3',
  '99999999999',
  '1e9',
  'x',
  'true',
]
const TAG = /<[^<>]*>/g
const ATTRIBUTE = /="[^"<>]*"/g

/** One occurrence of a pattern in XML, replaced. */
const replacedOnce = (
  xml: string,
  random: Random,
  [pattern, by]: [RegExp, (found: string) => string],
): string => {
  const found = [...xml.matchAll(pattern)]
  if (found.length === 0) return xml
  const { 0: text, index } = pick(random, found)
  return xml.slice(0, index) + by(text) + xml.slice(index + text.length)
}

const XML: readonly Mutation<string>[] = [
  (xml, random) => replacedOnce(xml, random, [TAG, () => '']),
  (xml, random) => replacedOnce(xml, random, [TAG, (tag) => tag + tag]),
  (xml, random) => replacedOnce(xml, random, [ATTRIBUTE, () => `="${pick(random, VALUES)}"`]),
  (xml, random) => replacedOnce(xml, random, [/ [\w:]+="[^"<>]*"/g, () => '']),
  (xml, random) => replacedOnce(xml, random, [/<row\b.*?<\/row>/gs, (row) => row + row]),
  (xml, random) => replacedOnce(xml, random, [/<row\b.*?<\/row>/gs, () => '']),
  (xml, random) =>
    replacedOnce(xml, random, [
      /<c\b.*?<\/c>/gs,
      (cell) => pick(random, ['', cell + cell, '<c/>', `${cell}<c r="ZZ1"><v>1</v></c>`]),
    ]),
  (xml, random) =>
    replacedOnce(xml, random, [
      /<sheetData>/g,
      (tag) => `<cols><col min="1" max="16384" width="9"/></cols>${tag}`,
    ]),
  (xml, random) => replacedOnce(xml, random, [/<\/sheetData>/g, (tag) => tag + pick(random, BEHIND)]),
  (xml, random) =>
    Buffer.from(pick(random, [flipped, sprinkled, torn, repeated])(Buffer.from(xml), random)).toString(),
]

const BEHIND = [
  '<autoFilter ref="A1:C9"/>',
  '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
  '<conditionalFormatting sqref="A1:XFD9"><cfRule type="expression" priority="7"><formula>1</formula></cfRule></conditionalFormatting>',
  '<dataValidations count="9"><dataValidation type="whole" sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation></dataValidations>',
  '<dataValidations count="0"/>',
  '<hyperlinks/><pageMargins/>',
  '<extLst><ext><x:a xmlns:x="y"/></ext></extLst>',
]

const BYTES: readonly Mutation<Buffer>[] = [flipped, cut, torn, repeated, sprinkled]

/** The parts of a sound zip. */
const unzipped = (zip: Buffer): [name: string, content: Buffer][] => {
  const parts: [string, Buffer][] = []
  let at = zip.readUInt32LE(zip.length - 22 + 16)
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [size, nameLength] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)]
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const stored = zip.subarray(start, start + size)
    const content = zip.readUInt16LE(at + 10) === 0 ? stored : inflateRawSync(stored)
    parts.push([zip.toString('utf8', at + 46, at + 46 + nameLength), content])
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return parts
}

/** A file with something wrong in it: a workbook mostly inside one of its parts, so that it is still read. */
export const mutated = (file: Buffer, random: Random): Buffer => {
  const isZip = file.readUInt32LE(0) === 0x04034b50
  if (!isZip || random() < 0.1) return several(file, random, BYTES)
  const parts = unzipped(file)
  const at =
    random() < 0.6 ? parts.findIndex(([name]) => /worksheets\/sheet/.test(name)) : below(random, parts.length)
  const [name, content] = parts[at] ?? ['', Buffer.alloc(0)]
  const changed = several(content.toString(), random, XML)
  return zipOf(parts.map((part, i) => (i === at ? [name, changed] : part)))
}

const several = <T>(subject: T, random: Random, mutations: readonly Mutation<T>[]): T => {
  let result = subject
  for (let i = 0; i < 1 + below(random, 3); i++) result = pick(random, mutations)(result, random)
  return result
}
