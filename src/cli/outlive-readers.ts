type Written = {
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown
}

/** What the system says of a pipe that nobody reads any more, as after `triaje list | head -1`. */
const NOBODY_READS = 'EPIPE'

/** Work goes on when whoever read its words has gone: its files are still wanted. */
export const outliveReaders = (streams: readonly Written[]): void => {
  for (const stream of streams)
    stream.on('error', (error) => {
      if (error.code !== NOBODY_READS) throw error
    })
}
