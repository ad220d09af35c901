/** Writes the pages of docs/ that are made from the code's own tables: `npm run docs`. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { COMMANDS } from '../src/cli/run-cli.ts'
import { ERRORS } from '../src/shared/error-table.ts'
import { SETTINGS } from '../src/shared/setting-table.ts'
import { NASTY } from '../test/nasty/cases.ts'
import { apiPage } from './api-page.ts'

const HEADER = '<!-- made by `npm run docs`: change the table in the code instead -->\n'

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

const settingsPage = (): string => {
  const rows = Object.values(SETTINGS).map(({ name, fallback, accepts, about }) => [
    `\`${name}\``,
    fallback === '' ? '–' : `\`${fallback}\``,
    `${about.en} (${accepts.en})`,
    `${about.es} (${accepts.es})`,
  ])
  return `${HEADER}\n# Settings · Ajustes\n\nEnvironment variables, read at start. · Variables de entorno, leídas al arrancar.\n\n${table(['Setting', 'Default', 'English', 'Español'], rows)}\n`
}

const errorsPage = (): string => {
  const rows = Object.entries(ERRORS).map(([code, { status, title, detail }]) => [
    `\`${code}\``,
    String(status),
    `**${title.en}.** ${detail.en}`,
    `**${title.es}.** ${detail.es}`,
  ])
  return `${HEADER}\n# Errors · Errores\n\nCodes are stable. \`{name}\` stands for what the error is about. · Los códigos son estables. \`{name}\` está por aquello de lo que trata el error.\n\n${table(['Code', 'HTTP', 'English', 'Español'], rows)}\n`
}

const cliPage = (): string => {
  const commands = COMMANDS.map(({ name, arguments: words, help, options }) => {
    const rows = options.map((option) => [
      `\`--${option.name}${option.value === null ? '' : ` ${option.value}`}\``,
      option.help.en,
      option.help.es,
    ])
    return `## \`triaje ${name} ${words}\`\n\n${help.en} · ${help.es}\n\n${table(['Option', 'English', 'Español'], rows)}\n`
  })
  const exits = table(
    ['Exit', 'English', 'Español'],
    [
      ['0', 'done', 'terminado'],
      [
        '1',
        'failed, or some ticket failed (the file is written all the same)',
        'ha fallado, o algún ticket (el archivo se escribe igual)',
      ],
      ['2', 'bad usage or input', 'uso o entrada incorrectos'],
      ['130', 'interrupted', 'interrumpido'],
    ],
  )
  return `${HEADER}\n# Command line · Línea de órdenes\n\nResults go to stdout, everything for people to stderr. · Los resultados van a stdout; lo demás, a stderr.\n\n${exits}\n\n${commands.join('\n')}`
}

const workbooksPage = (): string => {
  const rows = NASTY.map(([name, en, es]) => [String(name), ...en, ...es])
  const intro =
    'What comes out of files that trip others up; `test/nasty` tries each one. · Qué sale de los archivos que a otros se les atragantan; `test/nasty` los prueba todos.'
  return `${HEADER}\n# Odd files · Archivos raros\n\n${intro}\n\n${table(['#', 'In', 'Out', 'Entra', 'Sale'], rows)}\n`
}

/** Every generated page by its file name in docs/. */
export const pages = async (): Promise<Readonly<Record<string, string>>> => ({
  'settings.md': settingsPage(),
  'errors.md': errorsPage(),
  'cli.md': cliPage(),
  'api.md': `${HEADER}\n${await apiPage()}`,
  'workbooks.md': workbooksPage(),
})

if (import.meta.main)
  for (const [name, text] of Object.entries(await pages()))
    writeFileSync(path.join(import.meta.dirname, name), text)
