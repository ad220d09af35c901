import process from 'node:process'

/** Aborts at the first Ctrl-C, SIGTERM or end of the launcher; a second Ctrl-C after a while ends at once. */
export const stopSignal = (): AbortSignal => {
  const stop = new AbortController()
  let first = 0
  const onSignal = (): void => {
    if (stop.signal.aborted && performance.now() - first > 1000) process.exit(130)
    if (!stop.signal.aborted) first = performance.now()
    stop.abort(new Error('interrupted'))
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, onSignal)
  if (process.channel) {
    process.channel.unref()
    process.on('disconnect', onSignal)
  }
  return stop.signal
}
