import { z } from 'zod'

/** Drops what a client left open: keys that are null, undefined or an empty text. */
const withoutOpen = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).filter(([, v]) => v !== null && v !== undefined && v !== ''),
  )
}

/** An object whose optional fields may also come as null or ''; unknown fields are refused. */
export const tolerant = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.preprocess(withoutOpen, z.strictObject(shape))

/** The same object without the keys that hold nothing, for types with exact optional properties. */
export const present = <T extends object>(value: T): Present<T> =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as Present<T>

type Present<T> = { [Key in keyof T]: Exclude<T[Key], undefined> }

export const id = z.string().min(1).max(100)
export const idParams = z.object({ id })
export const instant = z.string().meta({ format: 'date-time' })
export const count = z.number().int()
export const wholeNumber = (min: number, max: number) => z.coerce.number().int().min(min).max(max)
