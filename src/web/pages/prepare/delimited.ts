const DELIMITERS = ['\t', ';', ',', '|'] as const

/** The delimiter that the first line has most of. */
const delimiterOf = (text: string): string => {
  const line = text.slice(0, text.search(/[\r\n]|$/))
  const counts = DELIMITERS.map((one) => [one, line.split(one).length] as const)
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

/** One field and what ends it: quoted with quotes doubled, or plain up to the delimiter. */
const fieldPattern = (delimiter: string): RegExp => {
  const end = delimiter === '|' ? '\\|' : delimiter
  return new RegExp(`(?:"((?:[^"]|"")*)"|([^${end}\\r\\n]*))(${end}|\\r\\n|\\r|\\n|$)`, 'y')
}

/** Rows of cells of a text as Excel copies or saves it (RFC 4180, any usual delimiter); empty rows are left out. */
export const readDelimited = (text: string): readonly (readonly string[])[] => {
  const delimiter = delimiterOf(text.trimStart())
  const pattern = fieldPattern(delimiter)
  const rows: string[][] = [[]]
  let end: string | undefined = delimiter
  while (end) {
    const match = pattern.exec(text)
    rows.at(-1)?.push(match?.[1]?.replaceAll('""', '"') ?? match?.[2] ?? '')
    end = match?.[3]
    if (end !== delimiter) rows.push([])
  }
  return rows.filter((row) => row.some((cell) => cell.trim() !== ''))
}
