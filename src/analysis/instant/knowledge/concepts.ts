import { EVENTS } from './events.ts'
import { THINGS } from './things.ts'

/**
 * Words that mean much the same at a service desk, by the name that hints call them by; "; " between them.
 * Found otherwise, not by words: `fault` and `want` (cues), `name` (a word in capitals that nobody knows),
 * `address` ("facturas@") and `host` ("SRVSQL02").
 */
export const CONCEPTS: Readonly<Record<string, string>> = { ...THINGS, ...EVENTS }
