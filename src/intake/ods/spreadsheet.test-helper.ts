import { zipOf } from '../xlsx/workbook.test-helper.ts'

const NAMESPACES = ['office', 'style', 'text', 'table', 'draw', 'calcext', 'fo', 'dc']
  .map((prefix) => `xmlns:${prefix}="urn:${prefix}"`)
  .join(' ')

/** `content.xml` with these tables, or what else stands in `office:spreadsheet`. */
export const contentOf = (tables: string, styles = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES}>` +
  `<office:automatic-styles>${styles}</office:automatic-styles>` +
  `<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`

/** An .ods with this content; parts given are added or replace those of the same name. */
export const odsOf = (content: string, more: readonly (readonly [string, string])[] = []): Buffer => {
  const parts = new Map<string, string>([
    ['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'],
    ['content.xml', content],
    ['META-INF/manifest.xml', '<manifest:manifest xmlns:manifest="urn:m"/>'],
    ...more,
  ])
  return zipOf([...parts])
}

export const tableOf = (rows: string, attributes = ''): string =>
  `<table:table table:name="Tickets"${attributes}>${rows}</table:table>`

/** A row of texts. */
export const odsRow = (...texts: string[]): string =>
  `<table:table-row>${texts.map((text) => cellOf(`<text:p>${text}</text:p>`)).join('')}</table:table-row>`

export const cellOf = (content: string, attributes = ' office:value-type="string"'): string =>
  `<table:table-cell${attributes}>${content}</table:table-cell>`
