import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { test } from 'node:test'

/** The order in which data flows: a file may import, even types, only from its own folder and folders to the left. */
const ORDER = [
  'shared',
  'intake',
  'columns',
  'tickets',
  'analysis',
  'review',
  'insight',
  'report',
  'store',
  'jobs',
  'engines',
  'server',
  'cli',
]

/** Pure folders: the outside world comes in as an argument. */
const PURE = ['intake', 'columns', 'tickets', 'analysis', 'review', 'insight', 'report']
const EFFECTS =
  /^(node:)?(fs|net|tls|http|https|http2|dgram|dns|child_process|process|timers|worker_threads|os)(\/|$)|^(undici|better-sqlite3|pg)$/

/** Adapters are chosen once, in main.ts; everyone else sees only the port. */
const ADAPTERS = /^src\/(engines\/|store\/(sqlite|postgres)\/)/

type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean }

const IMPORTS =
  /(?:^|[\n;])\s*(?:import|export)\s+(type\s)?(?:[^'"()]*?\sfrom\s*)?['"]([^'"]+)['"]|import\((?:\s*)['"]([^'"]+)['"]/g

const importsOf = (file: string): Import[] => {
  const from = file.split(sep).join('/')
  return [...readFileSync(file, 'utf8').matchAll(IMPORTS)].map((match) => {
    const target = match[2] ?? match[3] ?? ''
    const to = target.startsWith('.')
      ? normalize(join(dirname(from), target))
          .split(sep)
          .join('/')
      : target
    return { from, to, typeOnly: match[1] !== undefined }
  })
}

const all = globSync('src/**/*.{ts,tsx}')
  .filter((file) => !/\.(test|test-helper)\.tsx?$/.test(file))
  .flatMap(importsOf)
const own = all.filter(({ to }) => to.startsWith('src/'))
const isWeb = (file: string): boolean => file.startsWith('src/web/')
const folder = (file: string): string => file.split('/')[1] ?? ''
const rank = (file: string): number => (folder(file).endsWith('.ts') ? Infinity : ORDER.indexOf(folder(file)))
const show = (found: readonly Import[]): string[] => found.map(({ from, to }) => `${from} -> ${to}`)

test('the reader of imports finds them', () => {
  assert.ok(own.length > 200)
  assert.ok(
    all.some(({ from, to }) => from === 'src/main.ts' && to === 'src/server/app.ts'),
    'dynamic ones too',
  )
})

test('data flows one way: no file imports from a later folder', () => {
  const wrong = own.filter(({ from, to }) => !isWeb(from) && (rank(to) > rank(from) || rank(to) === -1))
  assert.deepEqual(show(wrong), [])
})

test('stages are pure: no file system, network, database, timers or process', () => {
  const wrong = all.filter(({ from, to }) => PURE.includes(folder(from)) && EFFECTS.test(to))
  assert.deepEqual(show(wrong), [])
})

test('only main.ts chooses the store and the engines', () => {
  const outside = ({ from, to }: Import): boolean => folder(from) !== folder(to)
  const wrong = own.filter((one) => ADAPTERS.test(one.to) && one.from !== 'src/main.ts' && outside(one))
  assert.deepEqual(show(wrong), [])
})

test('the page knows the server by its types alone', () => {
  const wrong = own.filter(({ from, to, typeOnly }) => isWeb(from) && !isWeb(to) && !typeOnly)
  assert.deepEqual(show(wrong), [])
})

test('there is no import cycle, types included', () => {
  const graph = Map.groupBy(own, ({ from }) => from)
  const state = new Map<string, 'open' | 'done'>()
  const cycles: string[] = []
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'open') cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '))
    if (state.has(file)) return
    state.set(file, 'open')
    for (const { to } of graph.get(file) ?? []) visit(to, [...path, file])
    state.set(file, 'done')
  }
  for (const file of graph.keys()) visit(file, [])
  assert.deepEqual(cycles, [])
})
