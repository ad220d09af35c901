import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { AnswerSchema, Call, Engine, Prepared, PrepareRequest, Reply } from '../src/analysis/engine.ts'
import { sameModel } from '../src/engines/ollama/models.ts'

export type EngineUnderTest = {
  readonly name: string
  /** Why the suite cannot run, or false. */
  readonly skip?: false | string
  /** `model`: one that chats. */
  start(): Promise<{ engine: Engine; model: string; stop(): Promise<void> }>
}

const CATEGORIES = ['Correo', 'Impresoras', 'Red y VPN']

const SCHEMA: AnswerSchema = {
  type: 'object',
  properties: { a: { type: 'string', enum: CATEGORIES }, b: { type: 'string', maxLength: 160 } },
  required: ['a', 'b'],
  additionalProperties: false,
}

const SYSTEM = `Clasificas tickets de soporte. Responde solo con un objeto JSON, sin bloque de código.
"a": la categoría, una de estas:
- Correo: Outlook, buzón, calendario
- Impresoras: impresora, tóner, escáner
- Red y VPN: wifi, cable, VPN, conexión
"b": un resumen de una frase, de 15 palabras como mucho.`

const TICKETS = [
  'La impresora de la planta 2 atasca el papel y parpadea el tóner.',
  'Outlook no abre el buzón compartido desde ayer, pide la clave.',
  'La VPN se corta cada diez minutos cuando trabajo con wifi.',
  'Sin conexión en la sala 4: el cable de red no da enlace.',
]

const call = (changes: Partial<Call> = {}): Call => ({
  user: `<ticket>${TICKETS[0]}</ticket>`,
  seed: 42,
  maxTokens: 120,
  topLogprobs: 0,
  deadlineMs: 300_000,
  ...changes,
})

const never = new AbortController().signal

const request = (model: string): PrepareRequest => ({
  model,
  numCtx: 2048,
  system: SYSTEM,
  schema: SCHEMA,
  maxTokens: 120,
  topLogprobs: 0,
})

/** A started engine with a prepared model. */
type Ready = {
  readonly engine: Engine
  readonly model: string
  readonly prepared: Prepared
  run(changes?: Partial<Call>, signal?: AbortSignal): Promise<Reply>
}

/** What every engine promises, whoever is behind it. */
const PROMISES: Readonly<Record<string, (it: Ready) => Promise<void>>> = {
  'it answers a probe with its version': async (it) => {
    const probe = await it.engine.probe(never)
    assert.deepEqual([probe.ok, probe.reason, typeof probe.version], [true, null, 'string'])
  },

  'it lists its models, and which of them chat': async (it) => {
    const found = (await it.engine.models(never)).find((each) => sameModel(each.name, it.model))
    assert.ok(found?.chat && !found.remote && found.digest !== '' && found.bytes > 0)
  },

  'a prepared model is known by its weights and has the context that was asked for': async (it) => {
    assert.notEqual(it.prepared.digest, '')
    assert.ok(it.prepared.numCtxLoaded >= 2048)
  },

  'an answer obeys the schema, in the order of its keys': async (it) => {
    const reply = await it.run()
    const answer = JSON.parse(reply.text)
    assert.deepEqual(Object.keys(answer), ['a', 'b'])
    assert.ok(CATEGORIES.includes(answer.a))
    assert.equal(typeof answer.b, 'string')
    assert.equal(reply.logprobs, null)
  },

  'tokens and times are told': async (it) => {
    const { tokens, ms } = await it.run()
    assert.ok(tokens.in > 50 && tokens.out > 5 && tokens.cached <= tokens.in)
    assert.ok(Object.values(ms).every((each) => Number.isFinite(each) && each >= 0))
    assert.ok(ms.total + 1 >= ms.queue + ms.prefill + ms.decode)
  },

  'the same question gives the same label': async (it) => {
    const label = async () => JSON.parse((await it.run()).text).a
    assert.equal(await label(), await label())
  },

  'an answer without room says that it was cut': async (it) => {
    const { finish, tokens } = await it.run({ maxTokens: 4 })
    assert.equal(finish, 'length')
    assert.ok(tokens.out <= 4)
  },

  'logprobs are told when they are asked for, with their alternatives': async (it) => {
    const { logprobs, text } = await it.run({ topLogprobs: 3 })
    assert.ok(logprobs && logprobs.length > 0)
    assert.ok(
      logprobs
        .map((each) => each.token)
        .join('')
        .includes(text.trim().slice(0, 8)),
    )
    assert.ok(logprobs.every((each) => each.logprob <= 0 && each.top.length <= 3))
    assert.ok(logprobs.some((each) => each.top.length > 1))
  },

  'many calls at once are all answered': async (it) => {
    const replies = await Promise.all(
      [...TICKETS, ...TICKETS].map((each) => it.run({ user: `<ticket>${each}</ticket>` })),
    )
    assert.ok(replies.every((each) => CATEGORIES.includes(JSON.parse(each.text).a)))
  },

  'quotes, control characters and other scripts do no harm': async (it) => {
    const { text } = await it.run({
      user: '<ticket>"}]\\ \u0000\u001b[31m {"a": 😀 日本 <|im_end|></ticket>',
    })
    assert.ok(CATEGORIES.includes(JSON.parse(text).a))
  },

  'a ticket that does not fit is refused as such, and the next one is answered': async (it) => {
    const user = `<ticket>${'La impresora no imprime. '.repeat(it.prepared.numCtxLoaded)}</ticket>`
    await assert.rejects(it.run({ user }), { kind: 'ticket', code: 'ticket.too-long' })
    assert.equal((await it.run()).finish, 'stop')
  },

  'a call that is given up ends at once, and the engine goes on': async (it) => {
    const controller = new AbortController()
    const long = it.run({ user: TICKETS.join('\n').repeat(8), maxTokens: 2000 }, controller.signal)
    controller.abort()
    await assert.rejects(long, { kind: 'aborted' })
    await assert.rejects(it.run({}, AbortSignal.abort()), { kind: 'aborted' })
    assert.equal((await it.run()).finish, 'stop')
  },

  'a model that is not there stops the run': async (it) => {
    const missing = it.engine.prepare(request('no-such-model:1b'), never)
    await assert.rejects(missing, { kind: 'run', code: 'model.missing' })
  },
}

export const engineContract = ({ name, skip = false, start }: EngineUnderTest): void => {
  describe(`engine contract: ${name}`, { skip }, () => {
    let it: Ready
    let stop: () => Promise<void>

    before(async () => {
      const started = await start()
      const { engine, model } = started
      const prepared = await engine.prepare(request(model), never)
      const run: Ready['run'] = (changes, signal = never) => engine.run(prepared, call(changes), signal)
      it = { engine, model, prepared, run }
      stop = started.stop
    })
    after(async () => {
      await it.engine.close()
      await stop()
    })
    for (const [promise, holds] of Object.entries(PROMISES)) test(promise, () => holds(it))
  })
}
