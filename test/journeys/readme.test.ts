import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import type { TicketView } from '../../src/jobs/desk.ts'
import { folderFor, triaje } from './triaje.ts'

const READMES = [
  ['README.md', 'examples/servicenow-en/tickets.xlsx'],
  ['README.es.md', 'examples/servicenow-es/tickets.xlsx'],
] as const

for (const [readme, example] of READMES)
  test(`the rows of ${readme} are what ${example} really gives`, async (t) => {
    const folder = folderFor(t)
    const out = path.join(folder, 'out.jsonl')
    const options = ['--engine', 'instant', '--out', out, '--data', path.join(folder, 'data')]
    const { code, stderr } = await triaje(['analyze', example, ...options], { LANG: 'C.UTF-8' })
    assert.equal(code, 0, stderr)
    const tickets: readonly TicketView[] = readFileSync(out, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const text = readFileSync(readme, 'utf8')
    const shown = [...text.matchAll(/^\*\*(INC\d+)\*\*$.*?^→ ([^\n]*)$/gms)]
    assert.equal(shown.length, 3)
    for (const [, id, answer] of shown) {
      const ticket = tickets.find(({ ticketId }) => ticketId === id)
      assert.equal(answer, `**${ticket?.category} › ${ticket?.subcategory}** · ${ticket?.summary}`)
    }
  })
