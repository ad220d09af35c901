import { z } from 'zod'
import { FIELDS } from '../../analysis/plan.ts'
import { LEAST_RIGHT, MOST_RIGHT } from '../../jobs/learning/learned.ts'
import { because } from '../invalid-request.ts'
import { layout, role } from './file.ts'
import { learned } from './learned.ts'
import { count, id, instant, tolerant } from './parts.ts'
import { where, whereInUse } from './rows.ts'

export const engineName = z.enum(['ollama', 'instant'])
const language = z.enum(['es', 'en'])
const field = z.enum(FIELDS)
const state = z.enum(['queued', 'running', 'paused', 'done', 'failed', 'cancelled'])
const pauseReason = z.enum(['user', 'engine', 'model', 'disk', 'shutdown'])
export const route = z.enum(['model', 'classifier', 'duplicate', 'cache', 'person', 'instant'])

export const categoriesBody = tolerant({
  kind: z.enum(['starter', 'free', 'column', 'list']),
  column: z.string().optional().describe('Header or #7, with kind column'),
  items: z
    .array(z.unknown())
    .optional()
    .describe('Names, or {name, definition?, terms?, code?, id?, parent?, children?}, with kind list'),
})

const priority = z.enum(['high', 'normal', 'low'])

export const analysisPatch = tolerant({
  pinned: z.boolean().optional().describe('True keeps it and its file until they are deleted'),
  priority: priority.optional().describe('Share of the engine while others use it, too'),
})
/** Files that one analysis takes at the most. */
const MOST_FILES = 100

const analysisShape = {
  fileId: id.optional(),
  fileIds: z.array(id).min(1).max(MOST_FILES).optional().describe('Several with the same headers, as one'),
  sheet: z.string().optional(),
  headerRow: z.number().int().min(0).optional().describe('0: no row holds headers'),
  columns: z.partialRecord(role, z.string().nullish()).optional().describe('Role to header or #7'),
  where: where.optional(),
  context: z.string().max(50_000).optional(),
  categories: categoriesBody.optional(),
  fields: z.array(field).min(1).optional(),
  engine: engineName.optional(),
  model: z.string().max(500).optional(),
  url: z.string().max(2000).optional(),
  language: language.optional(),
  sample: z.number().int().min(1).optional().describe('Only so many rows, spread evenly over the sheet'),
  concurrency: z.number().int().min(0).max(32).optional(),
  examples: z
    .boolean()
    .optional()
    .describe('Show the model at most 8 labelled tickets, if that helps on others of them'),
  embed: z
    .string()
    .max(2000)
    .optional()
    .describe(
      "Embedding model to learn with where that helps: a name of Ollama's, or the address of an OpenAI-compatible server",
    ),
  learn: z.boolean().optional().describe('Learn from labelled tickets; default: with kind column'),
  right: z
    .number()
    .min(LEAST_RIGHT)
    .max(MOST_RIGHT)
    .optional()
    .describe('Least share of right answers where the classifier answers alone (0.9)'),
  priority: priority.optional(),
  force: z.boolean().optional().describe('Start another even if the same is queued or running'),
  resume: z.boolean().optional().describe('Continue the newest unfinished one of the same file and settings'),
}

type Files = { readonly fileId?: string | undefined; readonly fileIds?: readonly string[] | undefined }

const namesFile = ({ fileId, fileIds }: Files): boolean => fileId !== undefined || fileIds !== undefined

const NO_FILE = {
  path: ['fileId'],
  params: because({ es: 'falta «fileId»', en: '"fileId" is missing' }),
}

export const analysisBody = tolerant(analysisShape).refine(namesFile, NO_FILE)

/** The same with the column that answers are judged by. */
export const evaluationBody = tolerant({
  ...analysisShape,
  label: z.string().min(1).max(1000).describe('Header or #7 of the column that people filled in'),
}).refine(namesFile, NO_FILE)

const category = z
  .object({
    id: z.string(),
    name: z.string(),
    parent: z.string().nullable(),
    definition: z.string(),
    terms: z.array(z.string()).readonly(),
    code: z.string().nullable(),
  })
  .readonly()

const categoriesChoice = z.union([
  z.object({ kind: z.enum(['starter', 'free']) }).readonly(),
  z.object({ kind: z.literal('column'), column: z.string() }).readonly(),
  z.object({ kind: z.literal('list'), items: z.array(category).readonly() }).readonly(),
])

const settings = z.object({
  layout: layout.readonly().describe('Of the first file'),
  more: z
    .array(
      z
        .object({
          fileId: id,
          name: z.string(),
          encoding: z.string().optional().describe('Of a text file, where it was said'),
          layout: layout.readonly(),
        })
        .readonly(),
    )
    .readonly()
    .describe('The files after the first'),
  where: whereInUse,
  context: z.string(),
  categories: categoriesChoice,
  fields: z.array(field).readonly(),
  engine: engineName,
  model: z.string().nullable(),
  url: z.string().nullable(),
  language,
  sample: count.nullable(),
  concurrency: count.describe('0: found by itself'),
  right: z.number().nullable().describe('Null where nothing is learned'),
  examples: z.boolean().optional(),
  embed: z.object({ name: z.string(), digest: z.string() }).readonly().optional(),
})

const made = z.object({
  engineVersion: z.string().nullable(),
  digest: z.string().describe("Of the model; '' without one"),
  version: z.string().describe('Of Triaje'),
  promptHash: z.string(),
})

export const analysis = z
  .object({
    id,
    fileId: id.describe('The first of its files'),
    files: z.array(z.object({ id, name: z.string() }).readonly()).readonly(),
    name: z.string(),
    state,
    reason: pauseReason.nullable(),
    detail: z.string().nullable(),
    total: count,
    done: count,
    failed: count,
    skipped: count,
    repeated: count.describe('Tickets that occur in more than one row of several files; counted once'),
    ticketsPerMinute: z.number().nullable(),
    etaSeconds: z.number().nullable(),
    engine: z.string(),
    model: z.string().nullable(),
    routes: z.record(route, count).readonly(),
    tokens: z.object({ in: count, out: count }).readonly(),
    learned: learned.nullable().describe('From labelled tickets, before asking'),
    made: z.array(made.readonly()).readonly().describe('With what its answers were made'),
    createdAt: instant,
    startedAt: instant.nullable(),
    endedAt: instant.nullable(),
    pinned: z.boolean(),
    expiresAt: instant.nullable().describe('When it will be deleted with its answers'),
    priority,
    settings: settings.readonly(),
  })
  .meta({ id: 'Analysis' })

export const logEntry = z.object({
  at: z.number().describe('Milliseconds since 1970'),
  level: z.enum(['info', 'warn', 'error']),
  code: z.string(),
  text: z.string(),
})
