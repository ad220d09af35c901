import { randomBytes } from 'node:crypto'

/** Twelve hex digits: short enough to type, never beginning with a dash, never guessed by counting. */
export const newId = (): string => randomBytes(6).toString('hex')
