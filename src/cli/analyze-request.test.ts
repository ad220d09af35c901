import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { explain, TriajeError } from '../shared/errors.ts'
import { analyze } from './analyze.ts'
import { requestFrom } from './analyze-request.ts'
import { readArguments } from './command.ts'

const request = async (...args: string[]) => {
  const { resume, force, ...rest } = await requestFrom(readArguments(analyze, ['a.xlsx', ...args]))
  return { ...rest, resume, force }
}

const READ: readonly [name: string, args: readonly string[], wanted: object][] = [
  ['nothing', [], { resume: false, force: true }],
  ['--resume takes up what there is', ['--resume'], { resume: true, force: false }],
  ['columns', ['--columns', 'title=Asunto,notes=#7'], { columns: { title: 'Asunto', notes: '#7' } }],
  [
    'a header with a comma in it',
    ['--columns', 'title=Asunto, breve,description=Detalle'],
    { columns: { title: 'Asunto, breve', description: 'Detalle' } },
  ],
  [
    'rows',
    ['--where', 'Estado=Cerrado', '--where', 'estado=Abierto'],
    { where: [{ column: 'Estado', is: ['Cerrado', 'Abierto'] }] },
  ],
  ['a role for no column', ['--columns', 'notes='], { columns: { notes: '' } }],
  ['the row of the headers', ['--header-row', '4'], { headerRow: 4 }],
  ['fields', ['--fields', 'category, cause'], { fields: ['category', 'cause'] }],
  [
    'a column of categories',
    ['--categories', '@Categoría'],
    { categories: { kind: 'column', column: 'Categoría' } },
  ],
  ['free categories', ['--categories', 'free'], { categories: { kind: 'free' } }],
  [
    'engine',
    ['--engine', 'ollama', '--model', 'x:1b', '--language', 'en'],
    { engine: 'ollama', model: 'x:1b', language: 'en' },
  ],
  ['a promise', ['--right', '0.9'], { right: 0.9 }],
  ['a promise in percent', ['--right', '95%'], { right: 0.95 }],
  ['no learning', ['--no-learn'], { learn: false }],
  ['numbers', ['--sample', '20', '--concurrency', '0'], { sample: 20, concurrency: 0 }],
]

for (const [name, args, wanted] of READ)
  test(`understood: ${name}`, async () => {
    assert.deepEqual(await request(...args), { resume: false, force: true, ...wanted })
  })

const REFUSED: readonly (readonly string[])[] = [
  ['--columns', 'Asunto'],
  ['--columns', 'title=#2,title=#3'],
  ['--engine', 'instant', '--model', 'x:1b'],
  ['--engine', 'instant', '--url', 'http://127.0.0.1:11434'],
  ['--where', 'Estado'],
  ['--fields', 'category,mood'],
  ['--engine', 'gpt'],
  ['--language', 'fr'],
  ['--sample', '0'],
  ['--sample', '2.5'],
  ['--concurrency', '99'],
  ['--right', '0.5'],
  ['--right', '100'],
  ['--right', 'most'],
  ['--context', '@/none/such.txt'],
  ['--context', `@${tmpdir()}`],
  ['--categories', tmpdir()],
  ['--categories', '/none/such.csv'],
]

for (const args of REFUSED)
  test(`refused: ${args.join(' ')}`, async () => {
    await assert.rejects(request(...args), (error) => error instanceof TriajeError && error.status < 500)
  })

/** Both languages name what is wrong and what to do. */
const SAID: readonly [args: readonly string[], es: RegExp, en: RegExp][] = [
  [
    ['--columns', 'title=#2, notes=#4, title=#3'],
    /dos veces el rol title; deja una/,
    /the role title twice; leave one/,
  ],
  [
    ['--engine', 'instant', '--model', 'x'],
    /instantáneo no usa --model; quita --model, o usa --engine ollama/,
    /does not use --model; leave --model out, or use --engine ollama/,
  ],
  [['--categories', tmpdir()], /es una carpeta; indica un archivo/, /is a folder; give a file/],
]

for (const [args, es, en] of SAID)
  test(`refused with what to do: ${args.slice(0, -1).join(' ')}`, async () => {
    await assert.rejects(request(...args), (error) => {
      assert.ok(error instanceof TriajeError)
      assert.match(explain(error.code, error.params, 'es').detail, es)
      assert.match(explain(error.code, error.params, 'en').detail, en)
      return true
    })
  })

const LISTS: readonly [file: string, content: string][] = [
  ['list.csv', 'nombre;padre;términos\nVPN;Redes;túnel;\nCorreo;;outlook'],
  ['list.txt', 'Redes\n  VPN\nCorreo'],
  ['list.json', '[{"name":"Redes","children":["VPN"]},"Correo"]'],
]

for (const [file, content] of LISTS)
  test(`a list of categories in ${path.extname(file)}, and a context in a file`, async (t) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'triaje-list-'))
    t.after(() => rmSync(folder, { recursive: true, force: true }))
    writeFileSync(path.join(folder, file), content)
    writeFileSync(path.join(folder, 'context.txt'), 'SISCONT: contabilidad')
    const { categories, context } = await request(
      '--categories',
      path.join(folder, file),
      '--context',
      `@${path.join(folder, 'context.txt')}`,
    )
    assert.equal(context, 'SISCONT: contabilidad')
    assert.ok(categories?.kind === 'list')
    assert.deepEqual(categories.items.map(({ name }) => name).toSorted(), ['Correo', 'Redes', 'VPN'])
  })
