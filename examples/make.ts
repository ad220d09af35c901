/**
 * Writes the examples: `node bin/node.mjs examples/make.ts`. The texts are ours, written by hand in texts/; numbers,
 * dates and callers are made up by a fixed rule, so that the same texts always give the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { glpiCsv } from './make/glpi.ts'
import { jiraCsv } from './make/jira.ts'
import { labelledCsv } from './make/labelled.ts'
import { serviceNowRows } from './make/service-now.ts'
import { serviceNowWorkbook } from './make/service-now-workbook.ts'
import { GLPI } from './texts/glpi-es/queues.ts'
import { JIRA } from './texts/jira-es/queues.ts'
import { ENGLISH } from './texts/servicenow-en/queues.ts'
import { SPANISH } from './texts/servicenow-es/queues.ts'

const FILES: Readonly<Record<string, () => Uint8Array>> = {
  'servicenow-es/tickets.xlsx': () => serviceNowWorkbook(serviceNowRows(SPANISH)),
  'servicenow-en/tickets.xlsx': () => serviceNowWorkbook(serviceNowRows(ENGLISH)),
  'glpi-es/tickets.csv': () => glpiCsv(GLPI),
  'jira-es/tickets.csv': () => jiraCsv(JIRA),
  'labelled-es/tickets.csv': labelledCsv,
}

for (const [name, make] of Object.entries(FILES)) {
  const file = path.join(import.meta.dirname, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, make())
}
