import { cpus, totalmem } from 'node:os'
import type { BilingualFigure } from './figures.ts'

const GIB = 2 ** 30

type Measured = {
  readonly tickets: number
  readonly all: number
  readonly figures: readonly BilingualFigure[]
}

const machine = (): string =>
  `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} × CPU, ${Math.round(totalmem() / GIB)} GiB, Node ${process.version}`

const row = ({ what, spanish, value, unit, most }: BilingualFigure): string =>
  `| ${what} | ${spanish} | ${value}${unit && ` ${unit}`} | ${most ?? ''} |`

/** docs/sizing.md: what was measured, where and when. */
export const sizingPage = ({
  tickets,
  all,
  figures,
}: Measured): string => `<!-- made by \`npm run bench:scale -- --page\`: do not edit -->

# Sizing · Dimensionar

${tickets.toLocaleString('en')} tickets in one analysis, ${all.toLocaleString('en')} in the store; no model takes part. ·
${tickets.toLocaleString('es')} tickets en un análisis, ${all.toLocaleString('es')} en el almacén; sin modelo.

${new Date().toISOString().slice(0, 10)}, ${machine()}

| What | Qué | Measured · Medido | At most · Máximo |
| --- | --- | --- | --- |
${figures.map(row).join('\n')}
`
