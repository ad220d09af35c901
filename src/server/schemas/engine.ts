import { z } from 'zod'
import { engineName } from './analysis.ts'

export const model = z
  .object({
    name: z.string(),
    digest: z.string(),
    bytes: z.number(),
    family: z.string(),
    parametersB: z.number().nullable().describe('In billions'),
    quantization: z.string(),
    chat: z.boolean().describe('False for embedding models'),
    remote: z.boolean().describe('True when tickets would leave the machine'),
  })
  .meta({ id: 'Model' })

export const engine = z
  .object({
    engine: engineName,
    url: z.string().nullable(),
    ok: z.boolean(),
    version: z.string().nullable(),
    reason: z.string().nullable(),
    models: z.array(model.readonly()).readonly(),
    recommended: z.string().nullable().describe('The model that is used when no other is said'),
    default: z.boolean().describe('True for the one engine that is used when nothing is said'),
  })
  .meta({ id: 'Engine' })
