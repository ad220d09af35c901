import iconv from 'iconv-lite'

/** UTF-8 that some program took for windows-1252 and wrote as UTF-8 again: "García" became "GarcÃ­a". */
export const TWICE = 'utf-8-twice'

const FIRST_HIGH = 0x80
const BYTES = 0x100

/** The byte that a character was, by character; those that windows-1252 lacks came through as control characters. */
const BYTE_OF: ReadonlyMap<string, number> = new Map(
  Array.from({ length: BYTES - FIRST_HIGH }, (_, i) => i + FIRST_HIGH).flatMap((byte) => {
    const shown = iconv.decode(Buffer.of(byte), 'windows-1252')
    return [
      [String.fromCharCode(byte), byte],
      [shown, byte],
    ] as const
  }),
)

const FOLLOWING = (() => {
  const characters = [...BYTE_OF].filter(([, byte]) => byte >= 0x80 && byte < 0xc0).map(([one]) => one)
  return `[${characters.filter((one) => one !== '\ufffd').join('')}]`
})()
const SEQUENCE = new RegExp(
  `[\u00c2-\u00df]${FOLLOWING}|[\u00e0-\u00ef]${FOLLOWING}{2}|[\u00f0-\u00f4]${FOLLOWING}{3}`,
  'g',
)

/** The text with every character that was written twice as it was before; all else stays. */
export const onceWritten = (text: string): string =>
  text.replace(SEQUENCE, (found) => {
    const bytes = Buffer.from([...found].map((character) => BYTE_OF.get(character) ?? 0))
    const written = bytes.toString('utf8')
    return written.includes('\ufffd') ? found : written
  })

/** How often a text holds what a letter written twice looks like. */
export const countTwice = (text: string): number => text.match(SEQUENCE)?.length ?? 0

/** Characters at the end of a piece that may be the start of one that was written twice. */
export const unfinished = (text: string): number => {
  const from = Math.max(0, text.length - 3)
  const lead = [...text.slice(from)].findLastIndex((one) => /[\u00c2-\u00f4]/.test(one))
  return lead < 0 ? 0 : text.length - from - lead
}
