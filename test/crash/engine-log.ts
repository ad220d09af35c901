import { lastMessage } from '../fake-ollama/chat.ts'
import { type FakeOllama, startFakeOllama } from '../fake-ollama/fake-ollama.ts'
import { markOf } from './tickets.ts'

/** What the engine was asked since the last `cut`; tickets by their marks. */
export type Asked = {
  /** In order; a ticket asked twice stands there twice. */
  readonly begun: readonly string[]
  /** Those whose whole answer left the engine. */
  readonly answered: ReadonlySet<string>
}

export type EngineLog = { readonly fake: FakeOllama; now(): Asked; cut(): Asked }

/** About twenty milliseconds a call, four at a time: many of them are under way whenever the server is killed. */
const ENGINE = { speed: { prompt: 200_000, generation: 2_000 }, slots: 4 } as const

/** The engine of this suite with its own memory of what it was asked. */
export const startEngine = async (): Promise<EngineLog> => {
  const empty = () => ({ begun: [] as string[], answered: new Set<string>() })
  let asked = empty()
  const fake = await startFakeOllama({
    ...ENGINE,
    onChat: (body, moment) => {
      const mark = markOf(lastMessage(body))
      if (mark === null) return
      if (moment === 'answered') asked.answered.add(mark)
      else asked.begun.push(mark)
    },
  })
  const cut = (): Asked => {
    const before = asked
    asked = empty()
    return before
  }
  return { fake, now: () => asked, cut }
}
