import type { z } from 'zod'
import { TriajeError } from './errors.ts'
import { SETTINGS, type SettingKey } from './setting-table.ts'

/** The settings of this process, read once at start; null where nothing was said. */
export type Settings = {
  readonly [Key in SettingKey]: z.output<(typeof SETTINGS)[Key]['schema']>
}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads every setting; throws `request.invalid`, naming the variable, for a value that is not accepted. */
export const readSettings = (env: Environment): Settings => {
  const keys = Object.keys(SETTINGS) as SettingKey[]
  return Object.fromEntries(keys.map((key) => [key, readSetting(key, env)])) as Settings
}

const readSetting = (key: SettingKey, env: Environment): unknown => {
  const { name, schema, fallback, accepts } = SETTINGS[key]
  const given = env[name]
  const read = schema.safeParse(given === undefined || given.trim() === '' ? fallback : given)
  if (read.success) return read.data
  const reason = {
    es: `${name} debe ser ${accepts.es}`,
    en: `${name} must be ${accepts.en}`,
  }
  throw new TriajeError('request.invalid', { reason }, { field: name })
}
