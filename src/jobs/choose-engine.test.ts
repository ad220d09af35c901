import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Engine, EngineError, type ModelInfo } from '../analysis/engine.ts'
import type { TriajeError } from '../shared/errors.ts'
import { chooseEngine, viewEngines } from './choose-engine.ts'
import type { Context, Defaults } from './context.ts'
import type { AnalysisRequest } from './desk.ts'

type Said = Partial<Defaults>
type Asked = Partial<AnalysisRequest>
type World = {
  readonly models?: readonly string[]
  readonly away?: boolean
  /** It answers, but not which models it has. */
  readonly mute?: boolean
  readonly allowRemote?: boolean
}

const ALL: World = { models: ['gemma3:4b', 'llama3:latest', 'embed:latest'] }
const AWAY: World = { away: true }
const MUTE: World = { mute: true }
const CLOUD: World = { models: ['gemma3:4b', 'big:120b-cloud'] }
const EMPTY: World = { models: ['embed:latest'] }

const NOTHING_ASKED: readonly (readonly [
  settings: Said,
  world: World,
  used: string,
  recommended: string | null,
])[] = [
  [{}, ALL, 'ollama gemma3:4b', 'gemma3:4b'],
  [{}, EMPTY, 'instant', null],
  [{}, AWAY, 'instant', null],
  [{}, MUTE, 'instant', null],
  [{ engine: 'instant' }, ALL, 'instant', 'gemma3:4b'],
  [{ engine: 'ollama' }, ALL, 'ollama gemma3:4b', 'gemma3:4b'],
  [{ engine: 'ollama' }, EMPTY, 'model.missing', null],
  [{ engine: 'ollama' }, AWAY, 'engine.unreachable', null],
  [{ engine: 'ollama' }, MUTE, 'engine.unreachable', null],
  [{ model: 'llama3' }, ALL, 'ollama llama3:latest', 'llama3:latest'],
  [{ model: 'gone:7b' }, ALL, 'model.missing', 'gemma3:4b'],
  [{ model: 'embed' }, ALL, 'model.not-chat', 'gemma3:4b'],
  [{ model: 'llama3' }, AWAY, 'engine.unreachable', null],
  [{ engine: 'instant', model: 'llama3' }, ALL, 'instant', 'llama3:latest'],
]

for (const [settings, world, used, recommended] of NOTHING_ASKED)
  test(`settings ${JSON.stringify(settings)}, ${JSON.stringify(world)}: ${used}, and the page is told so`, async () => {
    const context = contextOf(settings, world)
    assert.equal(await outcome(context, {}), used)
    const views = await viewEngines(context)
    const engine = used.startsWith('instant') ? 'instant' : 'ollama'
    assert.deepEqual(
      views.filter((view) => view.default).map((view) => view.engine),
      [engine],
    )
    assert.equal(views[0]?.recommended, recommended)
  })

const ASKED: readonly (readonly [settings: Said, asked: Asked, world: World, used: string])[] = [
  [{}, { engine: 'instant' }, ALL, 'instant'],
  [{}, { engine: 'ollama' }, AWAY, 'engine.unreachable'],
  [{}, { model: 'llama3' }, ALL, 'ollama llama3:latest'],
  [{}, { model: 'gone:7b' }, ALL, 'model.missing'],
  [{}, { model: 'Gemma3:4B' }, ALL, 'ollama gemma3:4b'],
  [{}, { model: ' LLAMA3 ' }, ALL, 'ollama llama3:latest'],
  [{}, { model: 'gemma3' }, ALL, 'model.missing'],
  [{}, { model: 'big:120b-cloud' }, CLOUD, 'engine.remote-refused'],
  [{}, { model: 'big:120b-cloud' }, { ...CLOUD, allowRemote: true }, 'ollama big:120b-cloud'],
  [{ model: 'big:120b-cloud' }, {}, CLOUD, 'engine.remote-refused'],
  [{}, { url: 'http://other' }, AWAY, 'engine.unreachable'],
  [{ model: 'llama3' }, { engine: 'ollama' }, ALL, 'ollama llama3:latest'],
  [{ model: 'llama3' }, { engine: 'instant' }, ALL, 'instant'],
  [{ model: 'llama3' }, { model: 'gemma3:4b' }, ALL, 'ollama gemma3:4b'],
  [{ engine: 'instant' }, { engine: 'ollama' }, ALL, 'ollama gemma3:4b'],
  [{ engine: 'instant' }, { model: 'llama3' }, ALL, 'ollama llama3:latest'],
]

for (const [settings, asked, world, used] of ASKED)
  test(`settings ${JSON.stringify(settings)}, asked ${JSON.stringify(asked)}, ${JSON.stringify(world)}: ${used}`, async () => {
    assert.equal(await outcome(contextOf(settings, world), asked), used)
  })

type Engined = Pick<Context, 'engines' | 'defaults'>

const outcome = (context: Engined, asked: Asked): Promise<string> =>
  chooseEngine(context, { fileId: 'f1', ...asked }).then(
    ({ engine, model }) => [engine, model ?? []].flat().join(' '),
    ({ code }: TriajeError) => code,
  )

const contextOf = (settings: Said, world: World): Engined => ({
  defaults: { engine: null, model: null, embed: null, language: null, concurrency: 0, ...settings },
  engines: {
    open: (_, url = 'http://ollama') => ollama(url, world),
    embedder: () => assert.fail('nothing is learned'),
    allowRemote: world.allowRemote ?? false,
    refused: () => null,
    recommend: (models) => models.find(({ chat }) => chat) ?? null,
    close: async () => undefined,
  },
})

const notAsked = async (): Promise<never> => assert.fail('only looked at')

const ollama = (url: string, { models = [], away = false, mute = false }: World): Engine => ({
  name: 'ollama',
  url,
  probe: async () => ({ ok: !away, version: null, reason: away ? 'engine.unreachable' : null }),
  models: async () => {
    if (mute) throw new EngineError('retry', 'engine.failed', { message: 'boom', status: 500 })
    return models.map(modelOf)
  },
  prepare: notAsked,
  run: notAsked,
  close: async () => undefined,
})

const modelOf = (name: string): ModelInfo => ({
  name,
  chat: !name.startsWith('embed'),
  digest: name,
  bytes: 1,
  family: '',
  parametersB: 4,
  quantization: '',
  remote: name.endsWith('-cloud'),
})
