import assert from 'node:assert/strict'
import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import type { EvaluationView } from '../../src/jobs/learning/evaluation-view.ts'
import { startFakeOllama } from '../fake-ollama/fake-ollama.ts'
import { tableOf } from './examples.ts'
import { labelledCsv, labelledRows } from './labelled-tickets.ts'
import { folderFor, serve, triaje, until } from './triaje.ts'

test('the command line measures engine and classifier on the same tickets and writes what is misfiled', async (t) => {
  const folder = folderFor(t)
  const file = path.join(folder, 'tickets.csv')
  const out = path.join(folder, 'misfiled.xlsx')
  writeFileSync(file, labelledCsv(labelledRows(200)))
  const args = ['evaluate', file, '--label', 'Categoría', '--engine', 'instant', '--data', folder]
  const { code, stdout, stderr } = await triaje([...args, '--json', '--out', out])
  assert.equal(code, 0, stderr)
  const { type, sources, misfiledTotal, misfiled, column, training } = JSON.parse(stdout)
  assert.deepEqual([type, column], ['evaluation', 'Categoría'])
  const evaluations: EvaluationView['sources'] = sources
  assert.deepEqual(
    evaluations.map(({ source, evaluation: { tickets } }) => [source, tickets]),
    [
      ['engine', 200],
      ['classifier-sample', 200],
      ['classifier', 200],
    ],
  )
  const accuracies = evaluations.map(({ evaluation }) => evaluation.accuracy)
  assert.ok(accuracies.every(({ value, from, to }) => from <= value && value <= to))
  assert.equal(misfiled.length, Math.min(100, misfiledTotal))
  assert.deepEqual(training, {
    labelled: 200,
    classes: 5,
    advice: { pays: false, reason: 'labels', labelsNeeded: 840 },
  })
  assert.ok(existsSync(out))
  assert.ok((await tableOf(out)).length > 1)
})

test('a model is judged on a sample, in the background, over HTTP', async (t) => {
  const fake = await startFakeOllama()
  t.after(() => fake.stop())
  const server = await serve(t, folderFor(t), { OLLAMA_HOST: fake.url })
  const { id: fileId } = await server.upload('tickets.csv', labelledCsv(labelledRows(150)))
  const body = { fileId, label: 'Categoría', engine: 'ollama' }
  const { id, state } = await server.api<EvaluationView>('POST', '/api/evaluations', body)
  assert.equal(state, 'running')
  const look = () => server.api<EvaluationView>('GET', `/api/evaluations/${id}`)
  const { sources, total } = await until(look, (evaluation) => evaluation.state === 'done')
  assert.equal(total, 50)
  const tickets = sources.map(({ source, evaluation }) => [source, evaluation.tickets])
  assert.deepEqual(tickets, [
    ['engine', 50],
    ['classifier-sample', 50],
    ['classifier', 150],
  ])
})

test('a column that does not exist is refused', async (t) => {
  const folder = folderFor(t)
  const file = path.join(folder, 'tickets.csv')
  writeFileSync(file, labelledCsv(labelledRows(30)))
  const args = ['evaluate', file, '--engine', 'instant', '--data', folder]
  const { code, stderr } = await triaje([...args, '--label', 'Nada'])
  assert.equal(code, 2)
  assert.match(stderr, /Nada/)
  assert.equal((await triaje(args)).code, 2)
})

test('engines, models and contexts are compared on the same tickets', async (t) => {
  const fake = await startFakeOllama()
  t.after(() => fake.stop())
  const folder = folderFor(t)
  const file = path.join(folder, 'tickets.csv')
  writeFileSync(file, labelledCsv(labelledRows(120)))
  const ways = [
    '--engine',
    'instant',
    '--engine',
    'ollama',
    '--context',
    'VPN: red',
    '--context',
    'Wifi: red',
  ]
  const args = ['evaluate', file, '--label', 'Categoría', ...ways, '--sample', '30', '--data', folder]
  const { code, stdout, stderr } = await triaje([...args, '--json'], { OLLAMA_HOST: fake.url })
  assert.equal(code, 0, stderr)
  const { sources }: EvaluationView = JSON.parse(stdout)
  assert.deepEqual(
    sources.map(({ source, engine, context, evaluation }) => [source, engine, context, evaluation.tickets]),
    [
      ['engine', 'ollama', 'Wifi: red', 30],
      ['rival', 'ollama', 'VPN: red', 30],
      ['rival', 'instant', 'Wifi: red', 30],
      ['rival', 'instant', 'VPN: red', 30],
      ['classifier-sample', null, '', 30],
      ['classifier', null, '', 120],
    ],
  )
  for (const { source, difference, evaluation } of sources) {
    if (source === 'engine') assert.equal(difference, null)
    else assert.ok(difference && difference.from <= difference.value && difference.value <= difference.to)
    assert.ok(evaluation.accuracy.from <= evaluation.accuracy.value)
  }
})

test('tickets without text are not waited for; the labels of an example are judged', async (t) => {
  const folder = folderFor(t)
  const file = 'examples/servicenow-es/tickets.xlsx'
  const args = ['evaluate', file, '--label', 'Categoría', '--engine', 'instant', '--json', '--data', folder]
  const { code, stdout, stderr } = await triaje(args)
  assert.equal(code, 0, stderr)
  const { state, asked, total, sources }: EvaluationView = JSON.parse(stdout)
  assert.deepEqual([state, asked, total], ['done', 136, 136])
  const [engine = assert.fail(), , classifier = assert.fail()] = sources
  assert.deepEqual([engine.evaluation.tickets, classifier.evaluation.tickets], [136, 136])
  for (const { evaluation } of [engine, classifier]) assert.ok(evaluation.accuracy.value > 0.5)
})
