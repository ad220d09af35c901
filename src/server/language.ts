import type { FastifyRequest } from 'fastify'
import { type Language, languageFrom } from '../shared/language.ts'
import type { Settings } from '../shared/settings.ts'

/** The language of Accept-Language; where that names neither of ours, the one in the settings. */
export const requestLanguage = (request: FastifyRequest, settings: Settings): Language =>
  languageFrom(`${request.headers['accept-language'] ?? ''},${settings.language ?? ''}`)
