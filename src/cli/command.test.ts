import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explain, TriajeError } from '../shared/errors.ts'
import { ANALYZE_OPTIONS } from './analyze-options.ts'
import { type Command, readArguments } from './command.ts'

const COMMAND: Command = {
  name: 'analyze',
  arguments: 'FILE… [options]',
  help: { es: '', en: '' },
  takes: [1, 2],
  options: [...ANALYZE_OPTIONS, { name: 'again', value: 'X', repeats: true, help: { es: '', en: '' } }],
  run: async () => 0,
}

const refused = (argv: readonly string[]): readonly [es: string, en: string] => {
  try {
    readArguments(COMMAND, argv)
  } catch (error) {
    assert.ok(error instanceof TriajeError && error.code === 'request.invalid')
    const { params } = error
    return [explain('request.invalid', params, 'es').detail, explain('request.invalid', params, 'en').detail]
  }
  return assert.fail(`${argv} is taken`)
}

test('words, values, values given several times and switches are read', () => {
  const args = readArguments(COMMAND, [
    'a.csv',
    '--model=x',
    '--again',
    '1',
    '--json',
    '--again',
    '2',
    '--',
    '-b',
  ])
  assert.deepEqual(args.positionals, ['a.csv', '-b'])
  assert.deepEqual([args.values.model, args.repeated.again, [...args.flags]], ['x', ['1', '2'], ['json']])
  assert.equal(readArguments(COMMAND, ['a.csv', '--context=-x']).values.context, '-x')
})

test('an option that there is not is said in both languages, with one of a like name', () => {
  const [es, en] = refused(['a.csv', '--lang', 'es'])
  assert.match(
    es,
    /triaje analyze no tiene la opción --lang \(¿--language\?\); todas están en: triaje analyze --help/,
  )
  assert.match(en, /triaje analyze has no option --lang \(--language\?\); all are in: triaje analyze --help/)
  assert.match(refused(['a.csv', '-q'])[1], /has no option -q; all are in/)
})

for (const [argv, es, en] of [
  [['a.csv', '--model'], /falta el valor: --model/, /value is missing: --model/],
  [
    ['a.csv', '--model', '--json'],
    /--json parece otra opción.*--model=--json/,
    /--json looks like another option/,
  ],
  [['a.csv', '--json=yes'], /--json se escribe sin valor/, /--json is written without a value/],
  [[], /se escribe así: triaje analyze FILE… \[options\]/, /it is written like this: triaje analyze FILE…/],
  [['a', 'b', 'c'], /se escribe así/, /it is written like this/],
] as const)
  test(`what to do is said in both languages: ${argv.join(' ') || 'no file'}`, () => {
    const [spanish, english] = refused(argv)
    assert.match(spanish, es)
    assert.match(english, en)
  })
