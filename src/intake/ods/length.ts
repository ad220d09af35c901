/** Points of one unit (ODF 1.3 part 3, 18.3.18 length). */
const POINTS: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  pc: 12,
  px: 0.75,
}

/** A digit of a workbook's usual font (Calibri 11) is 7 pixels wide, 5.25 points. */
const POINTS_A_CHARACTER = 5.25

/** Points as characters of a column, to one decimal. */
export const charactersOfPoints = (points: number): number =>
  Math.round((points / POINTS_A_CHARACTER) * 10) / 10

/** A length ("2.267cm") as characters of a column; null when it is not one. */
export const charactersOf = (length: string): number | null => {
  const [, number, unit = ''] = /^([\d.]+)(\w+)$/.exec(length) ?? []
  const points = Number(number) * (POINTS[unit] ?? Number.NaN)
  return points > 0 ? charactersOfPoints(points) : null
}
