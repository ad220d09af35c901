import { once } from 'node:events'
import { performance } from 'node:perf_hooks'
import { run } from '../journeys/triaje.ts'

/** A server of the program in a process of its own. */
export type Server = {
  /** Rejects when it ended before it listened. */
  readonly url: Promise<string>
  /** Milliseconds from the start of the process until it listened. */
  readonly startMs: Promise<number>
  /** Ends it as a power cut would; resolves when it is gone. */
  kill(): Promise<void>
  said(): string
}

export const startServer = (data: string, ollama: string): Server => {
  const begun = performance.now()
  const { child, said } = run(['serve', '--port', '0', '--data', data, '--json'], {
    OLLAMA_HOST: ollama,
    TRIAJE_ENGINE: 'ollama',
    TRIAJE_MODEL: 'gemma3:4b',
  })
  const closed = once(child, 'close')
  const url = new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      const found = /"url":"([^"]+)"/.exec(String(chunk))?.[1]
      if (found) resolve(found)
    })
    child.once('close', () => reject(new Error(`the server is gone: ${said()}`)))
  })
  const startMs = url.then(() => performance.now() - begun)
  // who kills it before it listens does not ask for its address
  startMs.catch(() => undefined)
  return {
    url,
    startMs,
    kill: async () => {
      child.kill('SIGKILL')
      await closed
    },
    said,
  }
}
