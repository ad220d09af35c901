import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, describe, it } from 'node:test'
import { parseCsv, readLabelledSets } from './labelled.ts'

const CSV = [
  { name: 'plain', text: 'a,b\n1,2\n', records: [{ a: '1', b: '2' }] },
  { name: 'without a last line end', text: 'a,b\r\n1,2', records: [{ a: '1', b: '2' }] },
  { name: 'with a byte order mark', text: '\uFEFFa\n1\n', records: [{ a: '1' }] },
  {
    name: 'with commas, quotes and line ends in quotes',
    text: 'a,b\n"1,5","say ""hi""\nthere"\n',
    records: [{ a: '1,5', b: 'say "hi"\nthere' }],
  },
  { name: 'with empty lines and cells', text: 'a,b\n\n,\n1,\n', records: [{ a: '1', b: '' }] },
  { name: 'with nothing', text: '', records: [] },
]

describe('a CSV text', () => {
  for (const { name, text, records } of CSV)
    it(`${name} is read by header`, () => assert.deepEqual(parseCsv(text), records))
})

describe('a folder of labelled tickets', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'labelled-'))
  after(() => rmSync(folder, { recursive: true }))
  const header = 'id,short_description,description,work_notes,label,language'
  writeFileSync(path.join(folder, 'desk.csv'), `${header}\nT1,VPN,no conecta,nota, Red ,es\nT2,x,y,z,,es\n`)
  writeFileSync(path.join(folder, 'pairs.csv'), 'id_a,id_b\n1,2\n')

  it('gives the labelled tickets of the sets that have labels', () => {
    assert.deepEqual(readLabelledSets(folder), [
      {
        name: 'desk',
        examples: [{ title: 'VPN', text: 'no conecta nota', label: 'Red' }],
        // echo -n T1 | sha1sum | cut -c1-8
        draws: [0xe2398779],
      },
    ])
  })
})
