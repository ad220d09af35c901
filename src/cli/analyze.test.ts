import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import { MODELS } from '../../test/fake-ollama/catalogue.ts'
import { startFakeOllama } from '../../test/fake-ollama/fake-ollama.ts'
import type { FakeModel } from '../../test/fake-ollama/options.ts'
import { csv, manyRows } from '../../test/journeys/tickets.ts'
import { folderFor, run, triaje } from '../../test/journeys/triaje.ts'
import { partsOf, rowOf, worksheet, zipOf } from '../intake/xlsx/workbook.test-helper.ts'

const BOOK = zipOf(
  partsOf(worksheet(rowOf(1, 'Número', 'Breve descripción') + rowOf(2, 'INC1', 'La VPN no conecta'))),
)
const TABS = Buffer.from('Número\tBreve descripción\r\nINC1\tLa VPN no conecta\r\n')

const placed = (t: TestContext, name: string, content: Buffer) => {
  const folder = folderFor(t)
  writeFileSync(path.join(folder, name), content)
  return { at: (other: string) => path.join(folder, other), data: ['--data', path.join(folder, 'data')] }
}

const INSTANT = ['--engine', 'instant']

test('a workbook called .csv gives a workbook, with nothing of it lost', async (t) => {
  const { at, data } = placed(t, 'a.csv', BOOK)
  const { code, stdout, stderr } = await triaje(['analyze', at('a.csv'), ...INSTANT, ...data])
  assert.deepEqual([code, stdout], [0, `${at('a_triaje.xlsx')}\n`], stderr)
  assert.equal(readFileSync(at('a_triaje.xlsx')).toString('latin1', 0, 2), 'PK')
})

test('a .tsv is written where the input has tabs', async (t) => {
  const { at, data } = placed(t, 'a.txt', TABS)
  const args = ['analyze', at('a.txt'), '--out', at('x.tsv'), ...INSTANT, ...data]
  const { code, stdout, stderr } = await triaje(args)
  assert.deepEqual([code, stdout], [0, `${at('x.tsv')}\n`], stderr)
  assert.match(readFileSync(at('x.tsv'), 'utf8'), /^INC1\tLa VPN no conecta\t/m)
})

for (const [name, content] of [
  ['a.csv', csv(manyRows(3))],
  ['a.xlsx', BOOK],
] as const)
  test(`a .tsv of ${name} is refused before anything is read, with what to do`, async (t) => {
    const { at, data } = placed(t, name, content)
    const args = ['analyze', at(name), '--out', at('x.tsv'), ...INSTANT, ...data]
    const { code, stdout, stderr } = await triaje(args)
    assert.deepEqual([code, stdout], [2, ''])
    assert.match(stderr, /x\.tsv sería texto separado por tabuladores.*usa \.csv/)
    assert.ok(!existsSync(at('x.tsv')))
    assert.deepEqual(readdirSync(at('data/files')), [])
  })

test('a folder is called a folder', async (t) => {
  const { at, data } = placed(t, 'a.csv', TABS)
  mkdirSync(at('some.xlsx'))
  const { code, stderr } = await triaje(['analyze', at('some.xlsx'), ...INSTANT, ...data])
  assert.equal(code, 2)
  assert.match(stderr, /some\.xlsx» es una carpeta; indica un archivo/)
})

test('with --json the instant engine is told on stderr, with what to do', async (t) => {
  const { at, data } = placed(t, 'a.csv', csv(manyRows(3)))
  const { code, stdout, stderr } = await triaje(['analyze', at('a.csv'), '--json', ...data])
  assert.equal(code, 0, stderr)
  assert.match(stderr, /Se usa el motor instantáneo.*ollama pull/)
  for (const line of stdout.trim().split('\n')) assert.equal(typeof JSON.parse(line), 'object')
})

test('whoever reads the result may go: the file is written all the same', async (t) => {
  const { at, data } = placed(t, 'a.csv', csv(manyRows(60)))
  const { child, ended } = run(['analyze', at('a.csv'), '--json', ...INSTANT, ...data])
  child.stdout?.destroy()
  const { code, stderr } = await ended
  assert.equal(code, 0, stderr)
  assert.doesNotMatch(stderr, /EPIPE|at .*\.ts:/)
  assert.match(readFileSync(at('a_triaje.csv'), 'utf8'), /hecho/)
})

test('a model that goes away and comes back is waited for, and the result is of the end', async (t) => {
  const models: FakeModel[] = [...MODELS]
  const fake = await startFakeOllama({ models, speed: { prompt: 50_000, generation: 1500 }, slots: 2 })
  t.after(() => fake.stop())
  const { at, data } = placed(t, 'a.csv', csv(manyRows(40)))
  const command = run(['analyze', at('a.csv'), '--json', '--model', 'gemma3:4b', ...data], {
    OLLAMA_HOST: fake.url,
  })
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await until(() => fake.stats().completed >= 8)
  const removed = models.splice(0, models.length)
  await until(() => command.said().includes('Se vuelve a intentar solo'))
  models.push(...removed)
  const { code, stdout, stderr } = await command.ended
  assert.equal(code, 0, stderr)
  assert.equal(stderr.split('Se vuelve a intentar solo').length, 2, 'told once')
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const { state, done } = lines.at(-1)
  assert.deepEqual([state, done], ['done', 40])
  assert.equal(lines.filter((line) => line.type === 'ticket' && line.state === 'done').length, 40)
})

test('a place where no result can be written is told before anything is analysed', async (t) => {
  const { at, data } = placed(t, 'a.csv', TABS)
  for (const args of [['analyze'], ['evaluate', '--label', '#1']]) {
    const { code, stderr } = await triaje([
      ...args,
      at('a.csv'),
      '--out',
      at('no/x.xlsx'),
      ...INSTANT,
      ...data,
    ])
    assert.equal(code, 2)
    assert.match(stderr, /No se puede escribir en .*no: la carpeta no existe\. Elige otro lugar con --out/)
  }
  const { stdout } = await triaje(['list', ...data])
  assert.equal(stdout, '')
})

test('a result that cannot be written in the end is not lost: how to get it is told', async (t) => {
  const { at, data } = placed(t, 'a.csv', TABS)
  const long = at(`${'x'.repeat(300)}.csv`)
  const { code, stderr } = await triaje(['analyze', at('a.csv'), '--out', long, ...INSTANT, ...data])
  assert.equal(code, 2)
  const [, id = ''] = /guardado.*: triaje export (\w+) --out/.exec(stderr) ?? []
  const { stdout } = await triaje(['export', id, '--out', at('b.csv'), ...data])
  assert.equal(stdout, `${at('b.csv')}\n`)
})

test('a data folder that cannot be used is told, with what to do', async (t) => {
  const { at } = placed(t, 'a.csv', TABS)
  mkdirSync(at('broken'))
  writeFileSync(at('broken/triaje.db'), 'no database, whatever its name says '.repeat(50))
  for (const [folder, told] of [
    ['a.csv', /\(data\.unusable\)\n.*: hay un archivo con ese nombre\..*--data/],
    ['broken', /\(data\.damaged\)\n.*broken.triaje\.db está dañado.*--data/],
  ] as const)
    for (const command of ['list', 'serve']) {
      const { code, stdout, stderr } = await triaje([command, '--data', at(folder)])
      assert.deepEqual([code, stdout], [2, ''], stderr)
      assert.match(stderr, told)
    }
})

const mayRead = process.platform === 'win32' || process.getuid?.() === 0
test('a file that may not be read is told', { skip: mayRead && 'everything may be read' }, async (t) => {
  const { at, data } = placed(t, 'a.csv', TABS)
  chmodSync(at('a.csv'), 0o000)
  const { code, stderr } = await triaje(['analyze', at('a.csv'), ...INSTANT, ...data])
  assert.equal(code, 2)
  assert.match(stderr, /\(file\.unreadable\)\n.*no se puede abrir: no hay permiso/)
})

const FULL = '/dev/full'
const noFull = !existsSync(FULL) && `there is no ${FULL}`
test('results that find no room on stdout are told, and the file is written', { skip: noFull }, async (t) => {
  const { at, data } = placed(t, 'a.csv', TABS)
  const room = openSync(FULL, 'w')
  const args = [path.resolve('src/main.ts'), 'analyze', at('a.csv'), '--json', ...INSTANT, ...data]
  const env = { ...process.env, LANG: 'es_ES.UTF-8', LC_ALL: '' }
  const { status, stderr } = spawnSync(process.execPath, args, { env, stdio: ['ignore', room, 'pipe'] })
  assert.equal(status, 1)
  assert.match(String(stderr), /La salida no se ha podido escribir entera: no queda espacio en disco/)
  assert.ok(existsSync(at('a_triaje.csv')))
})
