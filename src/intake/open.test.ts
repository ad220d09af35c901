import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { explain, TriajeError } from '../shared/errors.ts'
import { open, rowOf, rowsOf, workbookOf, zipOf } from './xlsx/workbook.test-helper.ts'

/** An OLE2 compound file with one directory sector that holds these names. */
const ole2 = (...names: string[]): Buffer => {
  const bytes = Buffer.alloc(512 * 3)
  bytes.write('d0cf11e0a1b11ae1', 'hex')
  bytes.writeUInt16LE(9, 30)
  bytes.writeUInt32LE(1, 48)
  bytes.writeUInt32LE(0, 76)
  bytes.fill(0xff, 512, 1024)
  names.forEach((name, i) => {
    bytes.write(name, 1024 + i * 128, 'utf16le')
    bytes.writeUInt16LE(name.length * 2 + 2, 1024 + i * 128 + 64)
  })
  return bytes
}

const noise = Buffer.from(Array.from({ length: 5_000 }, (_, i) => (i * i * 31 + i * 7) % 256))
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')

const REFUSED: readonly (readonly [what: string, bytes: Buffer, code: string, kind?: string])[] = [
  ['nothing', Buffer.alloc(0), 'file.empty'],
  ['a workbook with a password', ole2('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'file.encrypted'],
  ['a .doc', ole2('Root Entry', 'WordDocument'), 'file.unsupported', '.doc (Word 97–2003)'],
  ['an OLE2 file cut short', ole2('Root Entry').subarray(0, 600), 'file.unsupported', 'OLE2'],
  [
    'an OpenDocument text',
    zipOf([['mimetype', 'application/vnd.oasis.opendocument.text']]),
    'file.unsupported',
    'OpenDocument',
  ],
  ['a .docx', zipOf([['word/document.xml', '<w/>']]), 'file.unsupported', '.docx'],
  ['a zip of something', zipOf([['tickets.csv', 'a;b']]), 'file.unsupported', '.zip'],
  [
    'HTML without a table',
    Buffer.from('<!-- x --><!DOCTYPE html><p>'),
    'file.unsupported',
    'HTML without tables',
  ],
  ['HTML in an archive', Buffer.from('MIME-Version: 1.0\r\n'), 'file.unsupported', 'HTML (.mht)'],
  ['other XML', Buffer.from('<?xml version="1.0"?><rss/>'), 'file.unsupported', 'XML'],
  ['JSON', Buffer.from('[{"number": "INC1"}]'), 'file.unsupported', 'JSON'],
  ['PDF', Buffer.from('%PDF-1.7'), 'file.unsupported', 'PDF'],
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'file.unsupported', 'an image'],
  ['gzip', gzipSync('a;b'), 'file.unsupported', 'gzip (.gz)'],
  ['noise', noise, 'file.unsupported', 'binary data'],
  ['UTF-32', Buffer.from(new Uint32Array([0xfeff, 65, 59, 66]).buffer), 'file.unsupported', 'UTF-32'],
]

for (const [what, bytes, code, kind] of REFUSED)
  test(`refuses ${what}`, async () => {
    await assert.rejects(open(bytes, 'export.csv'), (error) => {
      assert.ok(error instanceof TriajeError, String(error))
      assert.equal(error.code, code)
      const { detail } = explain(error.code, error.params, 'en')
      assert.ok(detail.includes('export.csv') && detail.includes(kind ?? ''), detail)
      return true
    })
  })

const TEXTS: readonly (readonly [what: string, bytes: Buffer])[] = [
  ['semicolons', Buffer.from('Asunto;Prioridad\r\nVPN;Alta\r\n')],
  ['UTF-16 with a byte order mark', utf16('\ufeffAsunto\tPrioridad\nVPN\tAlta\n')],
  ['UTF-16 without one', utf16('Asunto;Prioridad\nVPN;Alta\n')],
  ['a few stray zeros', Buffer.from(`Asunto;Prioridad\nVPN;Alta\n${'Wi-Fi;Baja\n'.repeat(50)}\0`)],
]

for (const [what, bytes] of TEXTS)
  test(`a text with ${what} is text, whatever its name`, async () => {
    const source = await open(bytes, 'export.xlsx')
    assert.equal(source.format, 'csv')
    for await (const [header, first] of source.rows(0)) {
      assert.deepEqual(header?.cells, ['Asunto', 'Prioridad'])
      assert.deepEqual(first?.cells, ['VPN', 'Alta'])
      break
    }
    source.close()
  })

const LISTS = [
  'cuerpo\n"<table><tr><td>VPN</td></tr></table>"\n',
  '<p>No va la VPN</p>\n<p>No imprime</p>\n',
  '<asunto>;estado\nVPN;Alta\n',
]

for (const text of LISTS)
  test(`a list of texts in HTML is a list: ${text.split('\n')[0]}`, async () =>
    assert.equal((await open(Buffer.from(text), 'export.csv')).format, 'csv'))

test('a workbook is a workbook, whatever its name', async () => {
  const bytes = workbookOf(rowOf(1, 'Asunto'))
  assert.equal((await open(bytes, 'export.csv')).format, 'xlsx')
  assert.equal((await rowsOf(bytes)).length, 1)
})
