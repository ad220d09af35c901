import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { type BilingualFigure, percentile, rounded } from './figures.ts'

const PROGRAM = fileURLToPath(new URL('../../dist/main.js', import.meta.url))
const ROUNDS = 20

/** What a page asks for while somebody looks through the tickets. */
const LISTS = [
  '?limit=50',
  '?limit=50&sort=category',
  '?limit=50&sort=-opened',
  '?limit=50&sort=priority',
  '?limit=50&category=Category%203',
  '?limit=50&state=done',
  '?limit=50&q=vpn%20809',
  '?limit=50&q=sap%20factura',
  '?limit=50&site=Lima',
]

/** Starts a server on the folder and asks it what a page asks. */
export const askServer = async (folder: string, id: string): Promise<readonly BilingualFigure[]> => {
  const begun = performance.now()
  const args = ['serve', '--port', '0', '--data', folder, '--json']
  const server = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const url = await addressOf(server)
    const started = (performance.now() - begun) / 1000
    const lists = await timed(LISTS.map((query) => `${url}/api/analyses/${id}/tickets${query}`))
    const counts = await timed([`${url}/api/analyses/${id}/statistics`])
    const analyses = await timed([`${url}/api/analyses`])
    return [...figuresOf({ started, lists, counts, analyses }), ...memoryOf(server.pid)]
  } finally {
    server.kill()
  }
}

type Times = {
  /** Seconds. */
  readonly started: number
  /** Milliseconds of each request. */
  readonly lists: readonly number[]
  readonly counts: readonly number[]
  readonly analyses: readonly number[]
}

const figuresOf = ({ started, lists, counts, analyses }: Times): readonly BilingualFigure[] => [
  {
    what: 'start of the server',
    spanish: 'arranque del servidor',
    value: rounded(started, 2),
    unit: 's',
    most: 2,
  },
  p95({ what: 'list of tickets', spanish: 'lista de tickets' }, lists),
  slowest({ what: 'list of tickets', spanish: 'lista de tickets' }, lists),
  p95({ what: 'statistics', spanish: 'estadísticas' }, counts),
  slowest({ what: 'statistics', spanish: 'estadísticas' }, counts),
  p95({ what: 'list of analyses', spanish: 'lista de análisis' }, analyses),
]

type Named = Pick<BilingualFigure, 'what' | 'spanish'>

const p95 = ({ what, spanish }: Named, times: readonly number[]): BilingualFigure => ({
  what: `${what}, p95`,
  spanish: `${spanish}, p95`,
  value: rounded(percentile(times, 0.95), 1),
  unit: 'ms',
  most: 100,
})

const slowest = ({ what, spanish }: Named, times: readonly number[]): BilingualFigure => ({
  what: `${what}, slowest`,
  spanish: `${spanish}, la más lenta`,
  value: rounded(Math.max(...times), 1),
  unit: 'ms',
  most: null,
})

const addressOf = async ({ stdout }: { readonly stdout: NodeJS.ReadableStream | null }): Promise<string> => {
  if (!stdout) throw new Error('the server says nothing')
  for await (const line of createInterface({ input: stdout })) {
    if (line.includes('"listening"')) return String(JSON.parse(line).url).replace(/\/$/, '')
  }
  throw new Error('the server did not start')
}

/** Milliseconds of each request, several rounds, one after the other. */
const timed = async (urls: readonly string[]): Promise<readonly number[]> => {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    for (const url of urls) {
      const begun = performance.now()
      const response = await fetch(url)
      await response.text()
      if (!response.ok) throw new Error(`${url}: ${response.status}`)
      times.push(performance.now() - begun)
    }
  }
  return times
}

/** The most memory that the server had; told by Linux only. */
const memoryOf = (pid: number | undefined): readonly BilingualFigure[] => {
  if (process.platform !== 'linux') return []
  const kib = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return [
    {
      what: 'memory of the server, peak',
      spanish: 'memoria del servidor, máxima',
      value: rounded(Number(kib) / 1024, 0),
      unit: 'MB',
      most: 400,
    },
  ]
}
