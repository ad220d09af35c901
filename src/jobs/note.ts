import type { StoredAnalysis } from '../store/store.ts'
import { type MessageCode, message } from './messages.ts'
import type { Office } from './office.ts'
import { settingsOf } from './view.ts'

/** Adds a line to the log of an analysis, whether or not it runs. */
export const noteInLog = async (
  { context, hub }: Pick<Office, 'context' | 'hub'>,
  analysis: StoredAnalysis,
  code: MessageCode,
  params: Readonly<Record<string, string | number>> = {},
): Promise<void> => {
  const text = message(code, settingsOf(analysis).language, params)
  const entry = { at: context.clock.now(), level: 'info', code, text } as const
  await context.store.appendLog(analysis.id, entry)
  hub.emit(analysis.id, { type: 'log', data: entry })
}
