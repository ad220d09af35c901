import { systemReason } from '../shared/system-reason.ts'
import { type CliContext, EXIT } from './context.ts'
import { words } from './words.ts'

type Written = {
  readonly errored: Error | null
  on(event: 'error', listener: () => void): unknown
}

/** Work goes on when its words reach nobody any more: its files are still wanted. */
export const outliveReaders = (streams: readonly Written[]): void => {
  for (const stream of streams) stream.on('error', () => undefined)
}

/** What the system says of a pipe that nobody reads any more, as after `triaje list | head -1`. */
const NOBODY_READS = 'EPIPE'

/** The exit code, after telling where results were lost; a reader who left wanted no more of them. */
export const lostResults = (
  code: number,
  { terminal, language }: Pick<CliContext, 'terminal' | 'language'>,
  { errored }: Pick<Written, 'errored'>,
): number => {
  const why = errored === null ? NOBODY_READS : String('code' in errored ? errored.code : errored.message)
  if (why === NOBODY_READS) return code
  terminal.say(`${words(language).outputLost}: ${systemReason(why)[language]}`)
  return code || EXIT.failed
}
