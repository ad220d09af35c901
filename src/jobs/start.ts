import path from 'node:path'
import type { Language } from '../shared/language.ts'
import type { AnalysisState, Counters, StoredAnalysis } from '../store/store.ts'
import { type AskedFiles, askedFiles } from './asked-files.ts'
import type { Context } from './context.ts'
import { control } from './control.ts'
import type { AnalysisRequest, AnalysisSettings } from './desk.ts'
import { newId } from './ids.ts'
import type { Office } from './office.ts'
import { fingerprint, resolveSettings } from './settings.ts'

const UNFINISHED: readonly AnalysisState[] = ['queued', 'running', 'paused', 'cancelled', 'failed']
const BUSY: readonly AnalysisState[] = ['queued', 'running']

type Started = { readonly id: string; readonly created: boolean }
type Start = (office: Office, request: AnalysisRequest, language: Language | null) => Promise<Started>

/**
 * Begins an analysis, or finds the one that does the same work already (or, to resume, did not finish it).
 * One at a time: a click repeated before the first was answered finds what the first began.
 */
export const createStart = (): Start => {
  let last: Promise<unknown> = Promise.resolve()
  return (office, request, language) => {
    const prepared = prepare(office, request, language)
    // it may fail while an earlier start still goes on: whoever asked is told when its turn comes
    prepared.catch(() => undefined)
    const started = last.then(async () => start(office, request, await prepared))
    last = started.catch(() => undefined)
    return started
  }
}

type Prepared = { readonly files: AskedFiles; readonly settings: AnalysisSettings }

/** What a request means. Several at the same time: choosing rows may mean to read a long sheet. */
const prepare = async (
  { context }: Office,
  request: AnalysisRequest,
  language: Language | null,
): Promise<Prepared> => {
  const files = await askedFiles(context, request)
  return { files, settings: await resolveSettings(context, files, { request, language }) }
}

const start = async (
  office: Office,
  request: AnalysisRequest,
  { files, settings }: Prepared,
): Promise<Started> => {
  const { context, runner } = office
  const print = fingerprint(files, settings)
  const twin = request.force ? undefined : await findTwin(office, print, request.resume ?? false)
  if (twin) {
    await control(office, twin, 'resume')
    return { id: twin.id, created: false }
  }
  const analysis = freshAnalysis(context, files, {
    settings,
    fingerprint: print,
    priority: request.priority ?? 'normal',
  })
  await context.store.addAnalysis(analysis)
  await runner.launch(analysis)
  return { id: analysis.id, created: true }
}

type Fresh = Pick<StoredAnalysis, 'fingerprint' | 'priority'> & { readonly settings: AnalysisSettings }

const freshAnalysis = (
  { clock }: Context,
  files: AskedFiles,
  { settings, fingerprint: print, priority }: Fresh,
): StoredAnalysis => ({
  id: newId(),
  fileId: files[0].id,
  fileIds: files.map(({ id }) => id),
  name: bareName(files[0].name),
  state: 'queued',
  reason: null,
  errorCode: null,
  settings,
  fingerprint: print,
  engine: settings.engine,
  model: settings.model,
  imported: false,
  repeated: 0,
  p99Tokens: null,
  made: [],
  learned: null,
  createdAt: clock.now(),
  startedAt: null,
  endedAt: null,
  pinned: false,
  priority,
  counters: NONE,
})

const bareName = (name: string): string => path.basename(name, path.extname(name))

const NONE: Counters = {
  total: 0,
  done: 0,
  failed: 0,
  skipped: 0,
  routes: { model: 0, classifier: 0, duplicate: 0, cache: 0, person: 0, instant: 0 },
  tokensIn: 0,
  tokensOut: 0,
}

const findTwin = async (
  { context }: Office,
  print: string,
  resume: boolean,
): Promise<StoredAnalysis | undefined> => {
  const states = resume ? UNFINISHED : BUSY
  const analyses = await context.store.analyses()
  return analyses.find((one) => one.fingerprint === print && states.includes(one.state))
}
