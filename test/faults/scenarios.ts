import { MODELS } from '../fake-ollama/catalogue.ts'
import type { FakeModel, Fault } from '../fake-ollama/options.ts'
import type { Scenario, Stage } from './play.ts'

/** Words that only one ticket holds. */
const ONE = 'violín tejado'

const always = (kind: Fault['kind']) => ({ options: { faults: [{ kind }] } })
const some = (kind: Fault['kind'], probability: number) => ({
  options: { faults: [{ kind, probability, after: 1 }] },
})
const onlyOne = (kind: Fault['kind']) => ({ options: { faults: [{ kind, matching: ONE }] } })

/** The fault strikes every call from the tenth answer on, for so many simulated minutes. */
const spell =
  (kind: Fault['kind'], minutes: number) =>
  async (stage: Stage): Promise<void> => {
    await stage.answered(10)
    stage.fake.faults([{ kind }])
    await stage.minutes(minutes)
    stage.fake.faults([])
  }

/** The engine's process is gone for so many simulated seconds. */
const away =
  (seconds: number, scale: number) =>
  async ({ fake, answered }: Stage): Promise<void> => {
    await answered(10)
    await fake.away((seconds * 1000) / scale)
  }

const HOURS = 1800
const HANGS = 300
const SLOW_MACHINE = 6000

const away1h: Scenario = {
  name: 'engine away for an hour',
  scale: HOURS,
  pauses: [1, 3],
  during: away(3600, HOURS),
}

const badAnswers = (kind: Fault['kind'], name: string, code: string): readonly Scenario[] => [
  { name: `${name}, one answer in twenty`, ...some(kind, 0.05), content: true, marked: [0, 2], codes: [code] },
  { name: `${name}, always for one ticket`, ...onlyOne(kind), content: true, marked: [1, 1], codes: [code] },
]

/** Somebody else asks for another context size: Ollama loads the model anew for every call that differs. */
const reloads = async ({ fake, answered }: Stage): Promise<void> => {
  for (const count of [5, 15, 25]) {
    await answered(count)
    const messages = [{ role: 'user', content: 'La impresora de recepción…' }]
    const body = { model: 'gemma3:4b', stream: false, messages, options: { num_ctx: 1024, num_predict: 8 } }
    await (await fetch(`${fake.url}/api/chat`, { method: 'POST', body: JSON.stringify(body) })).text()
  }
}

const removedModel = (): Scenario => {
  const models: FakeModel[] = [...MODELS]
  return {
    name: 'model removed in mid-run, pulled again, resumed',
    options: { models },
    pauses: [1, 1],
    during: async ({ desk, id, answered, paused, minutes }) => {
      await answered(10)
      const [removed] = models.splice(0, 1)
      await paused()
      await minutes(1)
      if (removed) models.push(removed)
      await desk.control(id, 'resume', 'es')
    },
  }
}

/** Everything that goes wrong with engines and models, and what may come of it. */
export const scenarios = (): readonly Scenario[] => [
  { name: 'nothing at all' },
  {
    name: 'engine away for a second',
    scale: 1,
    options: { speed: { prompt: 1e6, generation: 5000 }, loadMs: 50 },
    pauses: [0, 2],
    during: away(1, 1),
  },
  away1h,
  { name: '503, one call in five', ...some('busy', 0.2) },
  { name: '503 for five minutes', scale: HANGS, pauses: [0, 9], marked: [0, 40], during: spell('busy', 5) },
  { name: '500 crash, one call in five', ...some('crash', 0.2) },
  { name: '500 crash for five minutes', scale: HANGS, pauses: [0, 9], marked: [0, 40], during: spell('crash', 5) },
  { name: '500 crash, always for one ticket', ...onlyOne('crash'), marked: [1, 1], codes: ['engine.failed'] },
  { name: '500 in mid-answer, one in five', ...some('crash-late', 0.2) },
  { name: 'answers cut by the network, one in five', ...some('cut', 0.2) },
  { name: 'connections reset, one in five', ...some('reset', 0.2) },
  { name: 'reset, always for one ticket', ...onlyOne('reset'), marked: [1, 1], codes: ['engine.failed'] },
  { name: 'one ticket hangs', scale: HANGS, ...onlyOne('hang'), marked: [1, 1], codes: ['ticket.deadline'], last: ONE },
  { name: 'everything hangs for ten minutes', scale: HANGS, pauses: [0, 9], marked: [0, 40], during: spell('hang', 10) },
  ...badAnswers('invalid-json', 'invalid JSON', 'answer.invalid'),
  ...badAnswers('cut-json', 'truncated JSON', 'answer.too-long'),
  ...badAnswers('endless-space', 'endless white space', 'answer.invalid'),
  ...badAnswers('repeat', 'repeat abort', 'answer.invalid'),
  ...badAnswers('thinking', 'thoughts and no answer', 'answer.too-long'),
  ...badAnswers('unknown-label', 'a category outside the list', 'answer.invalid'),
  { name: 'white space after complete JSON', ...always('trailing-space') },
  { name: 'a list where a string is due', ...always('list') },
  { name: 'control characters', ...always('control') },
  { name: 'model loaded anew in mid-run', during: reloads },
  { name: 'out of memory, one call in ten', ...some('out-of-memory', 0.1) },
  { name: 'out of memory for five minutes', scale: HANGS, pauses: [0, 9], marked: [0, 40], during: spell('out-of-memory', 5) },
  removedModel(),
  { name: 'one ticket takes 20 minutes', scale: HANGS, ...onlyOne('slow'), marked: [1, 1], codes: ['ticket.deadline'], last: ONE },
  {
    name: 'one ticket takes 20 minutes where all take three',
    scale: SLOW_MACHINE,
    options: { ...onlyOne('slow').options, speed: { prompt: 100, generation: 0.3 } },
    marked: [0, 1],
    last: ONE,
  },
]
