import type { FastifyRequest } from 'fastify'
import { type Language, languageSaid } from '../shared/language.ts'
import type { Settings } from '../shared/settings.ts'

/** The language that Accept-Language names, or null when it names neither of ours. */
export const saidLanguage = (request: FastifyRequest): Language | null =>
  languageSaid(request.headers['accept-language'])

/** The language of what a client reads: its own, else that of the settings. */
export const requestLanguage = (request: FastifyRequest, settings: Settings): Language =>
  saidLanguage(request) ?? settings.language ?? 'en'
