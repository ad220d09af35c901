import { type CellValue, cellText } from '../../intake/source.ts'
import type { Language } from '../../shared/language.ts'
import type { ByteSink } from '../../shared/random-access.ts'
import { csvField, ownText } from './own-field.ts'

export type WriteCsv = {
  readonly headers: readonly string[]
  /** Rows in batches; dates, durations and booleans are written as cellText has them. */
  readonly rows: AsyncIterable<readonly (readonly CellValue[])[]>
  /** Index of the first column that is ours: from it on, text that looks like a formula is escaped. */
  readonly ownFrom: number
  /** Excel expects `;` between values where it speaks Spanish, and `,` where it speaks English. */
  readonly language: Language
  readonly sink: ByteSink
}

/** Writes a new text file: UTF-8 with a byte order mark (Excel needs it), CRLF, values quoted as needed. */
export const writeCsv = async ({ headers, rows, ownFrom, language, sink }: WriteCsv): Promise<void> => {
  const dialect = { delimiter: language === 'es' ? ';' : ',', quoteAll: false }
  const line = (cells: readonly CellValue[]): string =>
    headers
      .map((_, at) => csvField(textOf(cells[at] ?? null, at >= ownFrom), dialect))
      .join(dialect.delimiter)
  sink.write(Buffer.from(`\ufeff${line(headers)}\r\n`))
  for await (const batch of rows)
    if (batch.length > 0)
      sink.write(
        Buffer.from(
          batch
            .map((cells) => `${line(cells)}\r\n`)
            .join('')
            .toWellFormed(),
        ),
      )
}

const textOf = (cell: CellValue, own: boolean): string =>
  own && typeof cell === 'string' ? ownText(cell) : cellText(cell)
