import type { IntakeWarning } from '../source.ts'
import type { Zip } from './zip-reader.ts'

const WARNINGS: readonly (readonly [folder: string, warning: IntakeWarning])[] = [
  [
    '_xmlsignatures/',
    {
      code: 'xlsx.signed',
      text: {
        es: 'El libro está firmado: al añadir columnas, la firma digital del resultado deja de ser válida',
        en: 'The workbook is signed: with new columns the digital signature of the result is no longer valid',
      },
    },
  ],
  [
    'xl/revisions/',
    {
      code: 'xlsx.shared',
      text: {
        es: 'El libro guarda un historial de cambios: las columnas nuevas no constarán en él',
        en: 'The workbook keeps a history of changes: the new columns will not be part of it',
      },
    },
  ],
]

/** What the user should know of a workbook before it is extended. */
export const workbookWarnings = ({ entries }: Zip): readonly IntakeWarning[] =>
  WARNINGS.flatMap(([folder, warning]) =>
    entries.some(({ name }) => name.startsWith(folder)) ? [warning] : [],
  )
