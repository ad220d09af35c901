import type { AnalysisView, FileView } from '../../src/jobs/desk.ts'
import type { Language } from '../../src/shared/language.ts'
import type { Ending } from '../at-end.ts'
import { startFakeOllama } from '../fake-ollama/fake-ollama.ts'
import { folderFor, serve, type TestServer } from '../journeys/triaje.ts'
import { fileAt } from './steps.ts'

/** Servers with everything on them that a screen can show. */
export type Stage = {
  /** Nothing was ever done there, and no engine answers. */
  readonly empty: string
  /** With a finished analysis, one under way, and a file that was not analysed. */
  readonly full: string
  /** Asks for a password. */
  readonly guarded: string
  readonly file: FileView
  readonly done: AnalysisView
  readonly running: AnalysisView
  /** Where an engine answers badly, and later not at all. */
  readonly troubled: string
  /** Done, with tickets that failed. */
  readonly failing: AnalysisView
  /** Waiting for its engine. */
  readonly waiting: AnalysisView
}

/** Of the files. */
const NAMES = {
  es: { done: 'incidencias 2026.xlsx', running: 'exportación ServiceNow.xlsx' },
  en: { done: 'incidents 2026.xlsx', running: 'ServiceNow export.xlsx' },
}

/** Answers after which the engine falls silent, so that an analysis stays under way. */
const ANSWERED = 45

const isDone = ({ state }: AnalysisView): boolean => state === 'done'

export const setStage = async (t: Ending, language: Language): Promise<Stage> => {
  const [empty, full, guarded, trouble] = await Promise.all([
    serve(t, folderFor(t)),
    fullServer(t),
    serve(t, folderFor(t), { TRIAJE_PASSWORD: 'open sesame' }),
    troubled(t, language),
  ])
  const names = NAMES[language]
  const upload = (file: string, as: string): Promise<FileView> => full.upload(as, fileAt(file).content)
  const example = `examples/servicenow-${language}/tickets.xlsx`
  const start = starter(full, language)
  const begun = await start(await upload(example, names.done), { engine: 'instant' })
  const done = await full.until(begun.id, isDone)
  const { id } = await start(await upload(example, names.running))
  const running = await full.until(id, ({ done }) => done >= ANSWERED - 2)
  const file = await full.upload('glpi.csv', titlesOf(fileAt('examples/glpi-es/tickets.csv').content))
  return { empty: empty.url, full: full.url, guarded: guarded.url, file, done, running, ...trouble }
}

type Start = (file: FileView, more?: object) => Promise<AnalysisView>

const starter =
  (server: TestServer, language: Language): Start =>
  (file, more) =>
    server.api('POST', '/api/analyses', { fileId: file.id, language, ...more })

/** The first columns of a table, and some of its rows twice: an export with titles only and many duplicates. */
const titlesOf = (table: Uint8Array): Buffer => {
  const [header = '', ...lines] = new TextDecoder().decode(table).split('\n')
  const rows = lines.filter((line) => /^"\d/.test(line))
  const cut = (line: string): string => line.split(';').slice(0, 2).join(';')
  return Buffer.from([header, ...rows, ...rows.slice(0, 12)].map(cut).join('\n'))
}

/** Most answers are good, some are none; then the engine falls silent and goes away. */
const troubled = async (
  t: Ending,
  language: Language,
): Promise<Pick<Stage, 'troubled' | 'failing' | 'waiting'>> => {
  const fake = await startFakeOllama({ slots: 2, faults: [{ kind: 'invalid-json', matching: 'VPN' }] })
  t.after(() => fake.stop())
  const server = await serve(t, folderFor(t), { OLLAMA_HOST: fake.url })
  const start = starter(server, language)
  const upload = (as: string): Promise<FileView> =>
    server.upload(as, fileAt(`examples/servicenow-${language}/tickets.xlsx`).content)
  const begun = await start(await upload(NAMES[language].done))
  const failing = await server.until(begun.id, isDone)
  fake.faults([{ kind: 'hang', after: 30 }])
  const { id } = await start(await upload(NAMES[language].running), { fields: ['category'] })
  await server.until(id, ({ done }) => done >= 28)
  await fake.stop()
  const waiting = await server.until(id, ({ state }) => state === 'paused')
  return { troubled: server.url, failing, waiting }
}

const fullServer = async (t: Ending): Promise<TestServer> => {
  const fake = await startFakeOllama({ slots: 2, faults: [{ kind: 'hang', after: ANSWERED }] })
  t.after(() => fake.stop())
  return serve(t, folderFor(t), { OLLAMA_HOST: fake.url })
}
