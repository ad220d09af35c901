import type { Measures } from '../jobs/desk.ts'

export const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8'

type Labels = Readonly<Record<string, string>>
type Sample = readonly [labels: Labels, value: number]
type Family = {
  readonly name: string
  readonly type: 'counter' | 'gauge'
  readonly help: string
  readonly samples: readonly Sample[]
}

const one = (value: number): readonly Sample[] => [[{}, value]]

/** In the text format of Prometheus. Counters begin at 0 with the process, as Prometheus expects. */
export const metricsText = (measures: Measures, version: string): string =>
  families(measures, version).map(familyText).join('')

const families = (measures: Measures, version: string): readonly Family[] => [
  {
    name: 'triaje_tickets_total',
    type: 'counter',
    help: 'Tickets by what became of them and how they were answered.',
    samples: measures.tickets.map(({ state, route, count }) => [{ state, route }, count]),
  },
  {
    name: 'triaje_tokens_total',
    type: 'counter',
    help: 'Tokens read (in) and written (out) by models.',
    samples: Object.entries(measures.tokens).map(([kind, count]) => [{ kind }, count]),
  },
  {
    name: 'triaje_engine_up',
    type: 'gauge',
    help: '1 when an engine answers.',
    samples: measures.engines.map(({ engine, up }) => [{ engine }, Number(up)]),
  },
  {
    name: 'triaje_analyses',
    type: 'gauge',
    help: 'Analyses by state.',
    samples: measures.analyses.map(({ state, count }) => [{ state }, count]),
  },
  ...gauges(measures, version),
]

const gauges = (measures: Measures, version: string): readonly Family[] => {
  const gauge = (name: string, help: string, samples: readonly Sample[]): Family => ({
    ...{ name, type: 'gauge', help, samples },
  })
  const { memoryUsage, uptime } = process
  return [
    gauge('triaje_queue_length', 'Tickets that wait in analyses that go on.', one(measures.queue)),
    gauge('triaje_calls_in_flight', 'Calls under way at engines.', one(measures.callsInFlight)),
    gauge('triaje_disk_free_bytes', 'Room on the disk of the data folder.', one(measures.freeBytes)),
    gauge('triaje_data_bytes', 'What the data folder takes.', one(measures.dataBytes)),
    gauge('triaje_build_info', 'The version, as a label.', [[{ version }, 1]]),
    gauge('process_resident_memory_bytes', 'Memory of the process.', one(memoryUsage().rss)),
    gauge('process_uptime_seconds', 'Time since the process started.', one(uptime())),
  ]
}

const familyText = ({ name, type, help, samples }: Family): string =>
  [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...samples.map((sample) => line(name, sample))]
    .map((text) => `${text}\n`)
    .join('')

const line = (name: string, [labels, value]: Sample): string => {
  const pairs = Object.entries(labels).map(([key, text]) => `${key}="${escaped(text)}"`)
  return `${name}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${value}`
}

const escaped = (text: string): string =>
  text.replace(/[\\"\n]/g, (sign) => (sign === '\n' ? '\\n' : `\\${sign}`))
