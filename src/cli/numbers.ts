import { outOfBounds, wronglyWritten } from './refusals.ts'

/** A whole number in [least, most], or request.invalid that names the option. */
export const wholeNumber = (
  option: string,
  text: string,
  { least, most }: { least: number; most: number },
): number => {
  const value = Number(text)
  if (/^\d+$/.test(text) && value >= least && value <= most) return value
  throw outOfBounds(option, text, { least, most })
}

/** A share in [least, most], written 0.9, 90 or 90%, or request.invalid that names the option. */
export const share = (
  option: string,
  text: string,
  { least, most }: { least: number; most: number },
): number => {
  const [, number = '', percent] = /^(\d+(?:[.,]\d+)?)(%?)$/.exec(text.trim()) ?? []
  const said = number === '' ? Number.NaN : Number(number.replace(',', '.'))
  const value = percent || said > 1 ? said / 100 : said
  if (value >= least && value <= most) return value
  throw outOfBounds(option, text, { least, most })
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }

/** `90s`, `10m`, `2h` in milliseconds. */
export const milliseconds = (option: string, text: string): number => {
  const [, number = '', unit = 's'] = /^(\d+)(ms|s|m|h)?$/.exec(text) ?? []
  if (number === '') throw wronglyWritten(option, text, '10m, 90s, 2h')
  return Number(number) * (UNITS[unit] ?? 1000)
}
