import type { AnalysisView, FileView } from '../../src/jobs/desk.ts'
import type { Language } from '../../src/shared/language.ts'
import { startFakeOllama } from '../fake-ollama/fake-ollama.ts'
import { type Ending, folderFor, serve, type TestServer } from '../journeys/triaje.ts'
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
  const [empty, full, guarded] = await Promise.all([
    serve(t, folderFor(t)),
    fullServer(t),
    serve(t, folderFor(t), { TRIAJE_PASSWORD: 'open sesame' }),
  ])
  const names = NAMES[language]
  const upload = (file: string, as: string): Promise<FileView> => full.upload(as, fileAt(file).content)
  const example = `examples/servicenow-${language}/tickets.xlsx`
  const start = (file: FileView, more: object): Promise<AnalysisView> =>
    full.api('POST', '/api/analyses', { fileId: file.id, language, ...more })
  const begun = await start(await upload(example, names.done), { engine: 'instant' })
  const done = await full.until(begun.id, isDone)
  const running = await runningOn(full, await upload(example, names.running), start)
  const file = await upload('examples/glpi-es/tickets.csv', 'glpi.csv')
  return { empty: empty.url, full: full.url, guarded: guarded.url, file, done, running }
}

const fullServer = async (t: Ending): Promise<TestServer> => {
  const fake = await startFakeOllama({ slots: 2, faults: [{ kind: 'hang', after: ANSWERED }] })
  t.after(() => fake.stop())
  return serve(t, folderFor(t), { OLLAMA_HOST: fake.url })
}

const runningOn = async (
  server: TestServer,
  file: FileView,
  start: (file: FileView, more: object) => Promise<AnalysisView>,
): Promise<AnalysisView> => {
  const { id } = await start(file, {})
  return server.until(id, ({ done }) => done >= ANSWERED - 2)
}
