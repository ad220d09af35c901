import assert from 'node:assert/strict'
import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { startFakeOllama } from '../fake-ollama/fake-ollama.ts'
import { csv, manyRows } from './tickets.ts'
import { folderFor, serve, triaje } from './triaje.ts'

const GOOD = csv(manyRows(3))

/** The container that Excel wraps a workbook with a password in (MS-CFB): header, one sector of names. */
const ENCRYPTED = (() => {
  const bytes = Buffer.alloc(512 * 3, 0)
  bytes.write('d0cf11e0a1b11ae1', 'hex')
  bytes.writeUInt16LE(3, 26)
  bytes.writeUInt16LE(0xfffe, 28)
  bytes.writeUInt16LE(9, 30)
  bytes.writeUInt16LE(6, 32)
  bytes.writeUInt32LE(1, 44)
  bytes.writeUInt32LE(1, 48)
  bytes.fill(0xff, 76, 512)
  bytes.writeUInt32LE(0, 76)
  bytes.fill(0xff, 512, 1024)
  bytes.writeUInt32LE(0xfffffffd, 512)
  bytes.writeUInt32LE(0xfffffffe, 516)
  for (const [i, name] of ['Root Entry', 'EncryptedPackage', 'EncryptionInfo'].entries()) {
    const at = 1024 + i * 128
    bytes.write(name, at, 'utf16le')
    bytes.writeUInt16LE((name.length + 1) * 2, at + 64)
    bytes[at + 66] = i === 0 ? 5 : 2
  }
  return bytes
})()

/** What is given, what is asked for, and the code and words that must come back. */
const CASES: readonly {
  readonly name: string
  readonly file: string
  readonly content: Buffer
  readonly args?: readonly string[]
  readonly code: string
  readonly says: RegExp
}[] = [
  {
    name: 'an empty file',
    file: 'a.xlsx',
    content: Buffer.alloc(0),
    code: 'file.empty',
    says: /Exporta los tickets de nuevo/,
  },
  {
    name: 'a header and no tickets',
    file: 'a.csv',
    content: Buffer.from('Número;Asunto\r\n'),
    code: 'file.empty',
    says: /ninguna fila/,
  },
  {
    name: 'no column with text',
    file: 'a.csv',
    content: Buffer.from('a;b\r\n1;2\r\n3;4\r\n'),
    code: 'file.no-text',
    says: /title=ENCABEZADO/,
  },
  {
    name: 'a workbook cut short',
    file: 'a.xlsx',
    content: Buffer.from('PK\u0003\u0004 not really a zip file at all'),
    code: 'file.corrupt',
    says: /guárdalo de nuevo/,
  },
  {
    name: 'a workbook with a password',
    file: 'a.xlsx',
    content: ENCRYPTED,
    code: 'file.encrypted',
    says: /quita la contraseña/,
  },
  {
    name: 'a PDF called .xlsx',
    file: 'a.xlsx',
    content: Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj'),
    code: 'file.unsupported',
    says: /\.xlsx/,
  },
  {
    name: 'a column that is not there',
    file: 'a.csv',
    content: GOOD,
    args: ['--columns', 'title=Asunto'],
    code: 'column.unknown',
    says: /Breve descripción/,
  },
  {
    name: 'a role that is not there',
    file: 'a.csv',
    content: GOOD,
    args: ['--columns', 'titel=Descripción'],
    code: 'request.invalid',
    says: /titel/,
  },
  {
    name: 'a sheet that is not there',
    file: 'a.csv',
    content: GOOD,
    args: ['--sheet', 'Hoja 9'],
    code: 'sheet.unknown',
    says: /Hoja 9/,
  },
  {
    name: 'a field that is not there',
    file: 'a.csv',
    content: GOOD,
    args: ['--fields', 'category,mood'],
    code: 'request.invalid',
    says: /mood/,
  },
  {
    name: 'a list from a column without values',
    file: 'a.csv',
    content: Buffer.from('Número;Asunto;Tipo\n1;La VPN no conecta;\n2;Outlook no abre;\n'),
    args: ['--categories', '@Tipo'],
    code: 'categories.invalid',
    says: /ningún valor/,
  },
  {
    name: 'a list that is not there',
    file: 'a.csv',
    content: GOOD,
    args: ['--categories', 'none.csv'],
    code: 'not-found',
    says: /none\.csv/,
  },
  {
    name: 'an engine that is away',
    file: 'a.csv',
    content: GOOD,
    args: ['--engine', 'ollama'],
    code: 'engine.unreachable',
    says: /ollama serve/,
  },
  {
    name: 'an engine outside this machine',
    file: 'a.csv',
    content: GOOD,
    args: ['--url', 'http://10.1.2.3:11434'],
    code: 'engine.remote-refused',
    says: /TRIAJE_ALLOW_REMOTE/,
  },
  {
    name: 'an option that is not there',
    file: 'a.csv',
    content: GOOD,
    args: ['--frobnicate'],
    code: 'request.invalid',
    says: /frobnicate/,
  },
]

for (const { name, file, content, args = [], code, says } of CASES)
  test(`${name}: exit 2, ${code}, what to do, and nothing written`, async (t) => {
    const folder = folderFor(t)
    const input = path.join(folder, file)
    writeFileSync(input, content)
    const ended = await triaje(['analyze', input, '--data', path.join(folder, 'data'), ...args])
    assert.equal(ended.code, 2, ended.stderr)
    assert.ok(ended.stderr.includes(`(${code})`), ended.stderr)
    assert.match(ended.stderr, says)
    assert.equal(ended.stdout, '')
    assert.deepEqual(
      readdirSync(folder).filter((name) => name !== 'data'),
      [file],
    )
  })

test('without a locale the language of the summaries is that of the errors, too', async (t) => {
  const args = ['analyze', 'missing.csv', '--language', 'es', '--data', path.join(folderFor(t), 'data')]
  const neutral = { LANG: 'C.UTF-8' }
  assert.match((await triaje(args, neutral)).stderr, /No existe|no existe|No hay|No se encuentra/)
  const english = await triaje([...args, '--language=es'], { LANG: 'en_GB.UTF-8' })
  assert.match(english.stderr, /There is no|does not exist|not found/i)
})

test('a model that is not installed, and one that only makes vectors, are named with what there is', async (t) => {
  const fake = await startFakeOllama()
  t.after(() => fake.stop())
  const folder = folderFor(t)
  const input = path.join(folder, 'a.csv')
  writeFileSync(input, GOOD)
  const ask = (model: string) =>
    triaje(['analyze', input, '--data', path.join(folder, 'data'), '--model', model], {
      OLLAMA_HOST: fake.url,
    })
  const missing = await ask('llama9:70b')
  assert.equal(missing.code, 2)
  assert.match(missing.stderr, /model\.missing[\s\S]*ollama pull llama9:70b[\s\S]*gemma3:4b/)
  const embedding = await ask('nomic-embed-text')
  assert.equal(embedding.code, 2)
  assert.match(embedding.stderr, /model\.not-chat/)
})

test('the server answers bad input with a problem in the language asked for, and keeps nothing', async (t) => {
  const server = await serve(t, folderFor(t))
  const form = new FormData()
  form.append('file', new Blob([Buffer.from('%PDF-1.7')]), 'a.xlsx')
  const response = await fetch(`${server.url}/api/files`, {
    method: 'POST',
    body: form,
    headers: { 'accept-language': 'es' },
  })
  const problem = (await response.json()) as { code: string; title: string }
  assert.equal(response.headers.get('content-type')?.split(';')[0], 'application/problem+json')
  assert.deepEqual([problem.code, problem.title], ['file.unsupported', 'Tipo de archivo no admitido'])
  assert.deepEqual(await server.api('GET', '/api/files'), [])
})

test('a second owner of a data folder is refused, and a command goes through the server that owns it', async (t) => {
  const data = folderFor(t)
  const server = await serve(t, data)
  const second = await triaje(['serve', '--port', '0', '--data', data])
  assert.equal(second.code, 2)
  assert.match(second.stderr, /data\.in-use/)
  const folder = folderFor(t)
  writeFileSync(path.join(folder, 'a.csv'), GOOD)
  const command = await triaje(['analyze', path.join(folder, 'a.csv'), '--engine', 'instant', '--data', data])
  assert.equal(command.code, 0, command.stderr)
  const analyses = await server.api<readonly unknown[]>('GET', '/api/analyses')
  assert.equal(analyses.length, 1)
})
