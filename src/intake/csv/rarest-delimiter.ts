import type { RandomAccess } from '../../shared/random-access.ts'
import { decoded } from './decode.ts'
import type { Encoding } from './encoding.ts'
import { MAX_LENGTH, tooLong } from './records.ts'
import { DELIMITERS } from './sniff.ts'

type TextFile = { readonly bytes: RandomAccess; readonly found: Encoding; readonly name: string }

/**
 * For a file of one column: the delimiter that its text uses least, never as a rule, so that lines stay whole. Throws
 * file.bomb at a line that is too long, before the rest is read.
 */
export const rarestDelimiter = async ({ bytes, found, name }: TextFile): Promise<string> => {
  const uses = new Map<string, number>(DELIMITERS.map((delimiter) => [delimiter, 0]))
  let line = 1
  let length = 0
  for await (const text of decoded(bytes, { encoding: found.name, from: found.bomLength })) {
    for (const [mark] of text.matchAll(/[,;\t|]/g)) uses.set(mark, (uses.get(mark) ?? 0) + 1)
    const breaks = text.match(/\r\n?|\n/g)?.length ?? 0
    line += breaks
    length = breaks > 0 ? 0 : length + text.length
    if (length > MAX_LENGTH) throw tooLong({ name }, { line })
  }
  const [rarest] = [...uses].toSorted(([, a], [, b]) => a - b)
  return rarest?.[0] ?? DELIMITERS[0]
}
