/** What an error tells without the words of whoever caused it: its kind, its code and where it happened. */
export type Trace = {
  readonly type: string
  readonly code?: string
  readonly at: readonly string[]
  readonly cause?: Trace
}

/** Messages may quote what was being read, so that they are left out; those of the system name a call only. */
export const traceOf = (error: unknown): Trace => {
  if (!(error instanceof Error)) return { type: typeof error, at: [] }
  const { name, message, cause, stack = '' } = error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  return {
    type: name,
    ...(code === undefined ? {} : { code }),
    at: framesIn(stack.replace(message, '')),
    ...(cause === undefined ? {} : { cause: traceOf(cause) }),
  }
}

const FRAME = /^\s+at .*(:\d+:\d+|native|<anonymous>)\)?$/

const framesIn = (stack: string): readonly string[] =>
  stack.split('\n').flatMap((line) => (FRAME.test(line) ? [line.trim()] : []))
