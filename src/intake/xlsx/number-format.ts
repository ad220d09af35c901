/** What a number format makes of a number. */
export type FormatKind = 'number' | 'date' | 'datetime' | 'time' | 'elapsed'

/**
 * The kind of a format by its code ("dd/mm/yyyy hh:mm"), or by its built-in id when it has no code
 * (ECMA-376 part 1, 18.8.30; 27–36 and 50–58 are dates of East Asian versions).
 */
export const formatKind = (id: number, code?: string): FormatKind =>
  code === undefined ? builtInKind(id) : codeKind(code)

const BUILT_IN: readonly (readonly [from: number, to: number, kind: FormatKind])[] = [
  [14, 17, 'date'],
  [18, 21, 'time'],
  [22, 22, 'datetime'],
  [27, 36, 'date'],
  [45, 45, 'time'],
  [46, 46, 'elapsed'],
  [47, 47, 'time'],
  [50, 58, 'date'],
]

const builtInKind = (id: number): FormatKind =>
  BUILT_IN.find(([from, to]) => id >= from && id <= to)?.[2] ?? 'number'

const codeKind = (code: string): FormatKind => {
  const bare = code.replace(/"[^"]*"?|\\.|[_*]./g, '').split(';')[0] ?? ''
  if (/\[(h+|m+|s+)\]/i.test(bare)) return 'elapsed'
  const tokens = bare
    .replace(/\[[^\]]*\]/g, '')
    .replace(/am\/pm|a\/p/gi, '')
    .replace(/s\.0+/gi, 's')
  if (/[0#?@]|general/i.test(tokens)) return 'number'
  const time = /[hs]/i.test(tokens)
  const date = /[yd]/i.test(tokens) || (!time && /m/i.test(tokens))
  if (date) return time ? 'datetime' : 'date'
  return time ? 'time' : 'number'
}
