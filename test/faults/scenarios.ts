import { MODELS } from '../fake-ollama/catalogue.ts'
import type { FakeModel, Fault } from '../fake-ollama/options.ts'
import type { Scenario, Stage } from './play.ts'

/** Words that only one ticket holds. */
const ONE = 'violín tejado tejado'
/** A word that every fifth ticket holds; they are equally long, and so asked one after the other. */
const FIFTH = 'pitidos'

const always = (kind: Fault['kind']) => ({ options: { faults: [{ kind }] } })
const some = (kind: Fault['kind'], probability: number) => ({
  options: { faults: [{ kind, probability, after: 1 }] },
})
/** So many tickets end with a code that tells why. */
const marks = (count: number, code: string): Pick<Scenario, 'marked' | 'codes'> => ({
  marked: [count, count],
  codes: [code],
})
/** Faults come evenly spaced, and so may meet every try of one ticket. */
const often = (kind: Fault['kind'], probability: number, code = 'engine.failed') => ({
  ...some(kind, probability),
  marked: [0, 1] as const,
  codes: [code],
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
const gone =
  (seconds: number, scale: number) =>
  async ({ fake, answered }: Stage): Promise<void> => {
    await answered(10)
    await fake.away((seconds * 1000) / scale)
  }

const HOURS = 1800
const HANGS = 300
/**
 * Where one ticket must outlast all others. Its two deadlines run on the fast clock, but the program and the disk work
 * at their own pace: 1200 times as fast, both deadlines are over in 0.1 s, when 28 of the 40 are still to be asked and
 * their calls come late as well; 300 times as fast that happens on a machine that has other work.
 */
const ONE_WAITS = 100
const SLOW_MACHINE = 2000

const badAnswers = (kind: Fault['kind'], name: string, code: string): readonly Scenario[] => [
  {
    name: `${name}, one answer in twenty`,
    ...some(kind, 0.05),
    content: 1,
    marked: [0, 2],
    codes: [code],
  },
  { name: `${name}, always for one ticket`, ...onlyOne(kind), content: 1, ...marks(1, code) },
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
    name: 'model removed in mid-run, pulled again',
    options: { models },
    pauses: [1, 6],
    during: async ({ answered, paused, minutes }) => {
      await answered(10)
      const [removed] = models.splice(0, 1)
      await paused()
      await minutes(1)
      if (removed) models.push(removed)
    },
  }
}

const NOBODY: readonly Scenario[] = [{ name: 'nothing at all' }]

const away: readonly Scenario[] = [
  {
    name: 'engine away for a second',
    scale: 1,
    options: { speed: { prompt: 1e6, generation: 5000 }, loadMs: 50 },
    pauses: [0, 2],
    during: gone(1, 1),
  },
  { name: 'engine away for an hour', scale: HOURS, pauses: [1, 3], during: gone(3600, HOURS) },
  {
    name: 'engine away twice',
    scale: HANGS,
    pauses: [2, 6],
    during: async (stage) => {
      await gone(60, HANGS)(stage)
      await stage.answered(20)
      await stage.fake.away(60_000 / HANGS)
    },
  },
]

/** Trouble of the engine that ends: nobody is marked, the run goes on by itself. */
const lasting = (kind: Fault['kind'], name: string): readonly Scenario[] => [
  { name: `${name}, for five minutes`, scale: HANGS, pauses: [1, 9], during: spell(kind, 5) },
]

const refusing: readonly Scenario[] = [
  { name: '503, one call in five', ...often('busy', 0.2) },
  ...lasting('busy', '503'),
  { name: '500 crash, one call in five', ...often('crash', 0.2) },
  ...lasting('crash', '500 crash'),
  {
    name: '500 crash, always for one ticket',
    ...onlyOne('crash'),
    pauses: [0, 1],
    ...marks(1, 'engine.failed'),
  },
  {
    name: '500 crash, always for four tickets',
    scale: HANGS,
    options: { faults: [{ kind: 'crash', matching: FIFTH }] },
    tickets: 20,
    pauses: [0, 4],
    ...marks(4, 'engine.failed'),
  },
  { name: '500 in mid-answer, one in five', ...often('crash-late', 0.2) },
  { name: 'out of memory, one call in ten', ...often('out-of-memory', 0.1, 'engine.out-of-memory') },
  ...lasting('out-of-memory', 'out of memory'),
]

const breaking: readonly Scenario[] = [
  { name: 'answers cut by the network, one in five', ...often('cut', 0.2) },
  ...lasting('cut', 'answers cut by the network'),
  { name: 'connections reset, one in five', ...often('reset', 0.2) },
  { name: 'reset, always for one ticket', ...onlyOne('reset'), pauses: [0, 1], ...marks(1, 'engine.failed') },
]

const slow: readonly Scenario[] = [
  {
    name: 'one ticket hangs',
    scale: ONE_WAITS,
    ...onlyOne('hang'),
    pauses: [0, 1],
    ...marks(1, 'ticket.deadline'),
    last: ONE,
  },
  { name: 'everything hangs for half an hour', scale: HANGS, pauses: [1, 9], during: spell('hang', 30) },
  {
    name: 'one ticket takes 20 minutes',
    scale: ONE_WAITS,
    ...onlyOne('slow'),
    pauses: [0, 1],
    ...marks(1, 'ticket.deadline'),
    last: ONE,
  },
  {
    name: 'one ticket takes 20 minutes where all take five',
    scale: SLOW_MACHINE,
    tickets: 20,
    options: { ...onlyOne('slow').options, speed: { prompt: 100, generation: 0.2 } },
    last: ONE,
  },
]

const content: readonly Scenario[] = [
  ...badAnswers('invalid-json', 'invalid JSON', 'answer.invalid'),
  ...badAnswers('cut-json', 'truncated JSON', 'answer.too-long'),
  ...badAnswers('endless-space', 'endless white space', 'answer.invalid'),
  ...badAnswers('repeat', 'repeat abort', 'answer.invalid'),
  ...badAnswers('thinking', 'thoughts and no answer', 'answer.too-long'),
  ...badAnswers('unknown-label', 'a category outside the list', 'answer.invalid'),
  { name: 'white space after complete JSON', content: 0, ...always('trailing-space') },
  { name: 'prose around the answer', content: 0, ...always('format-ignored') },
  { name: 'a list where a string is due', content: 0, ...always('list') },
  { name: 'control characters', content: 0, ...always('control') },
]

const models = (): readonly Scenario[] => [
  { name: 'model loaded anew in mid-run', during: reloads },
  removedModel(),
]

/** Everything that goes wrong with engines and models, and what may come of it. */
export const scenarios = (): readonly Scenario[] => [
  ...NOBODY,
  ...away,
  ...refusing,
  ...breaking,
  ...slow,
  ...content,
  ...models(),
]
