import type { CellValue, IntakeWarning, SheetRow, Source } from './source.ts'

/** Rows looked at; so many tell. */
const LOOKED = { most: 50, fewest: 3 } as const
const SHARE = 0.8
/** Values of a line from which on it is one of a table, and the characters that a name has at most. */
const LINE = { values: 3, name: 60 } as const
const DELIMITERS = [',', ';', '\t', '|'] as const

/**
 * The same source, which says so where all values of a line stand in one cell: Excel opens a .csv so when its own
 * separator is another one, and saves it so.
 */
export const noticingJoinedLines = (source: Source): Source => {
  let joined = false
  async function* rows(index: number): AsyncIterable<readonly SheetRow[]> {
    const first: SheetRow[] = []
    for await (const batch of source.rows(index)) {
      if (first.length < LOOKED.most) first.push(...batch.slice(0, LOOKED.most - first.length))
      yield batch
    }
    joined ||= areJoined(first)
  }
  return {
    ...source,
    rows,
    warnings: () => [...source.warnings(), ...(joined ? [JOINED] : [])],
  }
}

const areJoined = (rows: readonly SheetRow[]): boolean => {
  const lines = rows.flatMap(({ cells }) => onlyText(cells))
  if (lines.length < LOOKED.fewest || lines.length < rows.length * SHARE) return false
  return DELIMITERS.some((delimiter) => {
    const [header = [], ...others] = lines.map((line) => line.split(delimiter))
    const wide = others.filter(({ length }) => length >= header.length).length
    return header.length >= LINE.values && header.every(isName) && wide >= others.length * SHARE
  })
}

/** The text of a row that has nothing else. */
const onlyText = (cells: readonly CellValue[]): readonly string[] => {
  const filled = cells.filter((cell) => cell !== null && cell !== '')
  return filled.length === 1 && typeof filled[0] === 'string' ? [filled[0]] : []
}

/** Behind the comma of a sentence there is a blank. */
const isName = (text: string): boolean => /^\S/.test(text) && text.length <= LINE.name

const JOINED: IntakeWarning = {
  code: 'file.joined-lines',
  text: {
    es: 'Todos los valores de cada fila están en una sola celda, como cuando Excel abre un .csv con otro separador: usa el .csv original o, en Excel, Datos › Texto en columnas',
    en: 'All values of each row are in a single cell, as when Excel opens a .csv with another separator: use the original .csv or, in Excel, Data › Text to Columns',
  },
}
