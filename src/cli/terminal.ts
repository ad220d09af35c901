/** Where a command writes: results on stdout, everything for people on stderr. */
export type Terminal = {
  /** One line of the result. */
  result(line: string): void
  /** One line for people. */
  say(line: string): void
  /** Replaces the line shown last; on something that is no terminal it is dropped. */
  show(line: string): void
  /** True when bars and colours make sense. */
  readonly live: boolean
  readonly colour: boolean
}

type Out = { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number }

export const createTerminal = (
  { stdout, stderr }: { stdout: Out; stderr: Out },
  env: Readonly<Record<string, string | undefined>>,
): Terminal => {
  const live = stderr.isTTY === true && env.TERM !== 'dumb'
  let shown = false
  const clear = (): void => {
    if (shown) stderr.write('\r\u001b[K')
    shown = false
  }
  return {
    live,
    colour: live && !env.NO_COLOR,
    result: (line) => {
      clear()
      stdout.write(`${line}\n`)
    },
    say: (line) => {
      clear()
      stderr.write(`${line}\n`)
    },
    show: (line) => {
      if (!live) return
      clear()
      stderr.write(line.slice(0, Math.max(20, (stderr.columns ?? 80) - 1)))
      shown = true
    },
  }
}
