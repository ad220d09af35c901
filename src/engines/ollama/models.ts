import type { ModelInfo } from '../../analysis/engine.ts'

/** A row of /api/tags, with what /api/show adds. */
export type TagRow = {
  readonly name: string
  readonly digest?: string
  readonly size?: number
  readonly remote_host?: string
  readonly remote_model?: string
  readonly capabilities?: readonly string[] | null
  readonly details?: {
    readonly family?: string
    readonly families?: readonly string[] | null
    readonly parameter_size?: string
    readonly quantization_level?: string
  }
}

export const modelInfo = (row: TagRow): ModelInfo => ({
  name: row.name,
  digest: row.digest ?? '',
  bytes: row.size ?? 0,
  family: row.details?.family ?? '',
  parametersB: billions(row.details?.parameter_size ?? ''),
  quantization: row.details?.quantization_level ?? '',
  chat: canChat(row),
  remote: isRemote(row),
})

/** How many of each make a billion. */
const UNITS: Readonly<Record<string, number>> = { K: 1e6, M: 1e3, B: 1, T: 1e-3 }

/** "4.3B", "137M", "8x7B" → billions, or null. */
const billions = (text: string): number | null => {
  const [, experts = '1', size, unit = ''] = /^(?:(\d+)x)?([\d.]+)\s*([KMBT])$/i.exec(text.trim()) ?? []
  const value = (Number(experts) * Number(size)) / (UNITS[unit.toUpperCase()] ?? Number.NaN)
  return Number.isFinite(value) ? Number(value.toPrecision(6)) : null
}

const EMBEDDING = /^(nomic-)?bert|embed|^(bge|gte|e5|minilm|all-minilm)\b/i

/** What the server says of a model; older ones say nothing and leave the name and the family to judge by. */
export const canChat = ({ name, capabilities, details }: TagRow): boolean =>
  capabilities?.length
    ? capabilities.includes('completion')
    : !EMBEDDING.test(baseName(name)) && !EMBEDDING.test(details?.family ?? '')

/** True when the server passes the prompts on to another machine. */
export const isRemote = ({ name, remote_host, remote_model }: Partial<TagRow>): boolean =>
  Boolean(remote_host || remote_model) || /[:-]cloud$/i.test(name ?? '')

const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1)

const isGemma3 = ({ name }: ModelInfo): boolean => /^gemma-?3(?!n)/i.test(baseName(name))

/** A few bits a weight: how large a model is whose server does not tell. */
const BYTES_PER_PARAMETER = 0.6
const LARGEST_B = 14

const sizeB = ({ parametersB, bytes }: ModelInfo): number => parametersB ?? bytes / 1e9 / BYTES_PER_PARAMETER

/** The model to use when nobody names one: gemma3 in any size, else the largest of at most 14B; chat and local only. */
export const recommendModel = (models: readonly ModelInfo[]): ModelInfo | null => {
  const usable = models
    .filter((model) => model.chat && !model.remote)
    .toSorted((a, b) => sizeB(b) - sizeB(a) || (a.name < b.name ? -1 : 1))
  const comfortable = usable.filter((model) => sizeB(model) <= LARGEST_B)
  return comfortable.find(isGemma3) ?? usable.findLast(isGemma3) ?? comfortable[0] ?? null
}

/** The same model: Ollama adds `:latest` to a name without a tag, and reads names without regard to case. */
export const sameModel = (a: string, b: string): boolean => fullName(a) === fullName(b)

const fullName = (name: string): string => {
  const lower = name.trim().toLowerCase()
  return baseName(lower).includes(':') ? lower : `${lower}:latest`
}
