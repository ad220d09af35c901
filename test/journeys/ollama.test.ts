import assert from 'node:assert/strict'
import { renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import type { AnalysisView, TicketView } from '../../src/jobs/desk.ts'
import { startFakeOllama } from '../fake-ollama/fake-ollama.ts'
import type { FakeOptions } from '../fake-ollama/options.ts'
import { csv, manyRows, type Row } from './tickets.ts'
import { folderFor, run, serve, triaje } from './triaje.ts'

const SLOW = { speed: { prompt: 50_000, generation: 1500 }, slots: 2 } as const

const ollama = async (t: TestContext, options: FakeOptions = {}) => {
  const fake = await startFakeOllama(options)
  t.after(() => fake.stop())
  return { fake, env: { OLLAMA_HOST: fake.url, TRIAJE_ENGINE: 'ollama' } }
}

const begin = async (t: TestContext, rows: readonly Row[], options: FakeOptions) => {
  const { fake, env } = await ollama(t, options)
  const data = folderFor(t)
  const server = await serve(t, data, env)
  const file = await server.upload('tickets.csv', csv(rows))
  const analysis = await server.api<AnalysisView>('POST', '/api/analyses', { fileId: file.id })
  return { fake, env, data, server, analysis }
}

const isDone = ({ state }: AnalysisView): boolean => state === 'done'

test('two tickets that differ in their machine cost one call, and each summary names its own', async (t) => {
  const rows = ['PC-0123', 'PC-0456'].map((machine, i) => ({
    number: `INC000000${i}`,
    title: 'No arranca',
    description: `El equipo ${machine} no arranca desde la actualización KB5034441.`,
  }))
  const { fake, server, analysis } = await begin(t, rows, {})
  await server.until(analysis.id, isDone)
  const [first, second] = await server.tickets(analysis.id)
  const calls = fake.prompts.filter(({ messages }) => JSON.stringify(messages).includes('KB5034441'))
  assert.equal(calls.length, 1)
  assert.ok(!JSON.stringify(calls).includes('PC-0123'), 'the machine is masked in the prompt')
  assert.match(first?.summary ?? '', /PC-0123/)
  assert.match(second?.summary ?? '', /PC-0456/)
  assert.deepEqual([first?.route, second?.route], ['model', 'duplicate'])
})

test('the same file again costs no call: answers are cached', async (t) => {
  const { fake, server, analysis } = await begin(t, manyRows(20), {})
  await server.until(analysis.id, isDone)
  const asked = fake.stats().completed
  const body = { fileId: analysis.fileId, force: true }
  const again = await server.api<AnalysisView>('POST', '/api/analyses', body)
  const { routes } = await server.until(again.id, isDone)
  assert.equal(routes.cache, 20)
  // one canary call when the model is made ready
  assert.ok(fake.stats().completed - asked <= 1)
})

test('cached answers have the ids of the list in use', async (t) => {
  const { server, analysis } = await begin(t, manyRows(3), {})
  await server.until(analysis.id, isDone)
  const withIds = async (prefix: string) => {
    const items = ['Red', 'Correo', 'Otros'].map((name, i) => ({ id: `${prefix}${i}`, name }))
    const body = { fileId: analysis.fileId, force: true, categories: { kind: 'list', items } }
    const { id } = await server.api<AnalysisView>('POST', '/api/analyses', body)
    const { routes } = await server.until(id, isDone)
    return { routes, ids: (await server.tickets(id)).map(({ categoryId }) => categoryId?.slice(0, 1)) }
  }
  assert.equal((await withIds('a')).routes.model, 3)
  const again = await withIds('b')
  assert.deepEqual([again.routes.cache, ...again.ids], [3, 'b', 'b', 'b'])
})

test('a run that goes on warns of a category that most of all answers name', async (t) => {
  const rows = manyRows(40).map((row) => ({ ...row, title: 'La VPN no conecta' }))
  const { server, analysis } = await begin(t, rows, SLOW)
  await server.until(analysis.id, ({ done }) => done >= 25)
  for (const action of ['pause', 'resume']) await server.api('POST', `/api/analyses/${analysis.id}/${action}`)
  await server.until(analysis.id, isDone)
  const events = await fetch(`${server.url}/api/analyses/${analysis.id}/events`, {
    headers: { 'last-event-id': '0' },
  })
  assert.match(await events.text(), /run\.dominant/)
})

test('killed in the middle, it goes on by itself and asks nothing twice', async (t) => {
  const rows = manyRows(60)
  const { fake, env, data, server, analysis } = await begin(t, rows, SLOW)
  await server.until(analysis.id, ({ done }) => done >= 10)
  await server.stop('SIGKILL')
  const next = await serve(t, data, env)
  const { done, failed } = await next.until(analysis.id, isDone)
  assert.deepEqual([done, failed], [60, 0])
  const tickets = new Map<string, number>()
  for (const { messages } of fake.prompts) {
    const text = messages?.at(-1)?.content ?? ''
    tickets.set(text, (tickets.get(text) ?? 0) + 1)
  }
  const twice = [...tickets.values()].filter((times) => times > 1).length
  // those in flight when it was killed, and the canary
  assert.ok(twice <= fake.stats().openMax + 1, `${twice} asked twice`)
  assert.ok(fake.stats().openMax < 20, 'or the bound above would mean nothing')
})

test('an engine that goes away pauses the run, which goes on by itself when it is back', async (t) => {
  const { fake, server, analysis } = await begin(t, manyRows(40), SLOW)
  await server.until(analysis.id, ({ done }) => done >= 5)
  const back = fake.away(1500)
  const paused = await server.until(analysis.id, ({ state }) => state === 'paused')
  assert.equal(paused.reason, 'engine')
  assert.match(paused.detail ?? '', /nothing is lost|no se pierde nada/)
  await back
  const { done, failed } = await server.until(analysis.id, isDone)
  assert.deepEqual([done, failed], [40, 0])
})

test('pause, resume and cancel do what they say, and a result can be had at any moment', async (t) => {
  const { server, analysis, fake } = await begin(t, manyRows(60), SLOW)
  const act = (action: string) => server.api<AnalysisView>('POST', `/api/analyses/${analysis.id}/${action}`)
  await server.until(analysis.id, ({ done }) => done >= 3)
  const paused = await act('pause')
  assert.deepEqual([paused.state, paused.reason], ['paused', 'user'])
  assert.equal((await act('pause')).state, 'paused', 'asked for again it changes nothing')
  const asked = fake.stats().requests
  const partial = await fetch(`${server.url}/api/analyses/${analysis.id}/result.csv`)
  assert.equal((await partial.text()).trim().split('\r\n').length, 61)
  assert.equal(fake.stats().requests, asked, 'nothing is asked while paused')
  await act('resume')
  await server.until(analysis.id, ({ done }) => done > paused.done)
  assert.equal((await act('cancel')).state, 'cancelled')
  assert.equal(
    (await server.api<{ code: string }>('POST', `/api/analyses/${analysis.id}/pause`)).code,
    'state.conflict',
  )
})

const FAULTS: readonly [name: string, options: FakeOptions, failed: number][] = [
  ['answers that are no JSON, once each', { faults: [{ kind: 'invalid-json', times: 1, after: 3 }] }, 0],
  ['a fence around the JSON', { faults: [{ kind: 'fence' }] }, 0],
  ['white space after complete JSON', { faults: [{ kind: 'trailing-space' }] }, 0],
  ['control characters in the text', { faults: [{ kind: 'control' }] }, 0],
  [
    'a server that is busy, crashes and breaks off',
    {
      faults: [
        { kind: 'busy', times: 2, after: 1 },
        { kind: 'crash', times: 2, after: 5 },
        { kind: 'reset', times: 1, after: 9 },
      ],
    },
    0,
  ],
  [
    'one ticket that never gets a valid answer',
    { faults: [{ kind: 'invalid-json', matching: 'violín tejado' }] },
    1,
  ],
]

for (const [name, options, failed] of FAULTS)
  test(`in the end every ticket is right or marked: ${name}`, async (t) => {
    const { server, analysis } = await begin(t, manyRows(20), options)
    const done = await server.until(analysis.id, isDone)
    assert.deepEqual([done.done, done.failed], [20 - failed, failed])
    for (const { state, category, error } of await server.tickets(analysis.id)) {
      if (state === 'done') assert.notEqual(category, '')
      else assert.equal(error?.code, 'answer.invalid')
    }
  })

test('where all that is left fails the run ends, and retry is what helps', async (t) => {
  const rows = ['lleno', 'vacío', 'lento', 'caído', 'abierto'].map((word, i) => ({
    number: `INC000000${i}`,
    title: `Buzón ${word}`,
    description: `El violín tejado está ${word} desde la migración.`,
  }))
  const { server, analysis, fake } = await begin(t, rows, {
    faults: [{ kind: 'invalid-json', matching: 'violín tejado' }],
  })
  const ended = await server.until(analysis.id, isDone)
  assert.deepEqual([ended.done, ended.failed], [0, 5])
  fake.faults([])
  await server.api('POST', `/api/analyses/${analysis.id}/retry`)
  await server.until(analysis.id, (one) => isDone(one) && one.done === 5)
})

test('only the failed tickets are asked again by retry', async (t) => {
  const { server, analysis, fake } = await begin(t, manyRows(20), {
    faults: [{ kind: 'invalid-json', matching: 'violín tejado' }],
  })
  assert.equal((await server.until(analysis.id, isDone)).failed, 1)
  fake.faults([])
  const before = fake.stats().completed
  await server.api('POST', `/api/analyses/${analysis.id}/retry`)
  const { done, failed } = await server.until(analysis.id, (one) => isDone(one) && one.failed === 0)
  assert.deepEqual([done, failed], [20, 0])
  assert.ok(fake.stats().completed - before <= 2)
})

test('a category outside the closed list cannot come out, whatever the model says', async (t) => {
  const { fake, env } = await ollama(t, { faults: [{ kind: 'unknown-label' }] })
  assert.ok(fake)
  const data = folderFor(t)
  const server = await serve(t, data, env)
  const file = await server.upload('tickets.csv', csv(manyRows(3)))
  const items = ['Red', 'Correo'].map((name) => ({ name }))
  const body = { fileId: file.id, categories: { kind: 'list', items } }
  const analysis = await server.api<AnalysisView>('POST', '/api/analyses', body)
  await server.until(analysis.id, ({ state }) => state === 'done' || state === 'paused')
  const tickets: readonly TicketView[] = await server.tickets(analysis.id)
  assert.deepEqual(
    tickets.filter(({ category }) => !['', 'Red', 'Correo'].includes(category)),
    [],
  )
})

test('Ctrl-C ends with 130 and nothing written; --resume goes on there, whatever the file is called now', async (t) => {
  const { fake, env } = await ollama(t, SLOW)
  const folder = folderFor(t)
  const input = path.join(folder, 'tickets.csv')
  writeFileSync(input, csv(manyRows(40)))
  const args = ['--data', path.join(folder, 'data')]
  const first = run(['analyze', input, ...args], env)
  while (fake.stats().completed < 10) await new Promise((resolve) => setTimeout(resolve, 20))
  first.child.kill('SIGINT')
  const { code, stdout } = await first.ended
  assert.deepEqual([code, stdout], [130, ''])
  const renamed = path.join(folder, 'renamed.csv')
  renameSync(input, renamed)
  const second = await triaje(['analyze', renamed, ...args, '--resume', '--json'], env)
  assert.notEqual(second.stdout, '', second.stderr)
  const result = JSON.parse(second.stdout.trim().split('\n').at(-1) ?? '')
  assert.deepEqual([second.code, result.done, result.total], [0, 40, 40])
  assert.ok(fake.stats().completed < 40 + 10, 'finished tickets are not asked again')
})

for (const again of [['analyze', '--resume'], ['resume']] as const)
  test(`killed in the middle, ${again.join(' ')} goes on without a server`, async (t) => {
    const { fake, env } = await ollama(t, SLOW)
    const folder = folderFor(t)
    const input = path.join(folder, 'tickets.csv')
    writeFileSync(input, csv(manyRows(40)))
    const data = ['--data', path.join(folder, 'data')]
    const first = run(['analyze', input, ...data], env)
    while (fake.stats().completed < 10) await new Promise((resolve) => setTimeout(resolve, 20))
    first.child.kill('SIGKILL')
    await first.ended
    const listed = await triaje(['list', '--json', ...data], env)
    const [id] = listed.stdout.match(/(?<="id":")[^"]+/) ?? []
    assert.ok(id)
    const [name, ...more] = again
    const second = await triaje([name, name === 'resume' ? id : input, ...more, ...data], env)
    assert.equal(second.code, 0, second.stderr)
    const { stdout } = await triaje(['status', id, '--json', ...data], env)
    const { state, done, total } = JSON.parse(stdout)
    assert.deepEqual([state, done, total], ['done', 40, 40])
    assert.ok(fake.stats().completed < 40 + 10, 'finished tickets are not asked again')
  })

test('an engine that stays away longer than --wait gives a partial result and exit 1', async (t) => {
  const { fake, env } = await ollama(t, SLOW)
  const folder = folderFor(t)
  const input = path.join(folder, 'tickets.csv')
  writeFileSync(input, csv(manyRows(40)))
  const command = run(['analyze', input, '--data', path.join(folder, 'data'), '--wait', '1s'], env)
  while (fake.stats().completed < 10) await new Promise((resolve) => setTimeout(resolve, 20))
  await fake.stop()
  const { code, stdout, stderr } = await command.ended
  assert.equal(code, 1)
  assert.match(stdout, /tickets_triaje\.csv/)
  assert.match(stderr, /--wait/)
})
