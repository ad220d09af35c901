import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fineTuning } from './pays.ts'
import { splitByCluster } from './split.ts'
import { chatLines, countRows, type TrainingRow, tableLines } from './write.ts'

const WORDS =
  'vpn correo impresora teclado pantalla usuario clave red disco portal nómina factura acta wifi'.split(' ')

/** Tickets that have little in common, numbered. */
const ticket = (i: number) => ({
  key: `k${i}`,
  text: [3, 5, 7, 11].map((step) => `${WORDS[(i * step + step) % WORDS.length]}${i * step}`).join(' '),
})

describe('parts of a training set', () => {
  const tickets = Array.from({ length: 1000 }, (_, i) => ticket(i))
  const parts = splitByCluster(tickets)

  it('are eight tenths to learn from, one to choose by, one to judge with', () => {
    const share = (part: string): number => parts.filter((one) => one === part).length / 1000
    assert.ok(Math.abs(share('train') - 0.8) < 0.05)
    assert.ok(Math.abs(share('validation') - 0.1) < 0.03)
    assert.ok(Math.abs(share('test') - 0.1) < 0.03)
  })

  it('stay when more tickets come', () => {
    const more = splitByCluster([...tickets, ...Array.from({ length: 100 }, (_, i) => ticket(2000 + i))])
    assert.deepEqual(more.slice(0, 1000), parts)
  })

  const LEAKS = [
    {
      name: 'copies, by their key',
      other: (i: number) => ({ key: `k${i}`, text: 'otra redacción muy distinta' }),
    },
    {
      name: 'near copies, by their text',
      other: (i: number) => ({ key: `x${i}`, text: `${ticket(i).text} ya` }),
    },
    {
      name: 'near copies of near copies',
      other: (i: number) => ({ key: `y${i}`, text: `Buenas ${ticket(i).text}` }),
    },
  ]
  for (const { name, other } of LEAKS)
    it(`never part ${name}`, () => {
      const some = tickets.slice(0, 60)
      const together = splitByCluster([...some, ...some.map((_, i) => other(i))])
      some.forEach((_, i) => {
        assert.equal(together[60 + i], together[i])
      })
    })

  it('of nothing are none', () => assert.deepEqual(splitByCluster([]), []))
})

const ROWS: readonly TrainingRow[] = [
  { ticketId: 'INC1', part: 'train', label: 'Red y VPN', text: 'La VPN "cae"\ncada día' },
  { ticketId: 'INC2', part: 'test', label: 'Correo', text: '=1+1' },
]

describe('a training set', () => {
  it('has chats as they are held in an analysis, part by part', () => {
    const lines = [
      ...chatLines(ROWS, 'train', {
        system: 'Clasifica.',
        user: (text) => `<ticket>${text}</ticket>`,
        assistant: (label) => JSON.stringify({ a: label }),
      }),
    ]
    assert.equal(lines.length, 1)
    assert.ok(lines[0]?.endsWith('}\n') && !lines[0].slice(0, -1).includes('\n'))
    assert.deepEqual(JSON.parse(lines[0] ?? ''), {
      messages: [
        { role: 'system', content: 'Clasifica.' },
        { role: 'user', content: '<ticket>La VPN "cae"\ncada día</ticket>' },
        { role: 'assistant', content: '{"a":"Red y VPN"}' },
      ],
    })
  })

  it('has a table in which nothing comes alive as a formula', () => {
    assert.equal(
      [...tableLines(ROWS)].join(''),
      'id,part,label,text\r\nINC1,train,Red y VPN,"La VPN ""cae""\ncada día"\r\nINC2,test,Correo,\'=1+1\r\n',
    )
  })

  it('is counted', () => {
    assert.deepEqual(countRows(ROWS), { train: 1, validation: 0, test: 1, labels: 2 })
  })
})

describe('fine-tuning', () => {
  const counts = (train: number, labels: number) => ({ train, validation: 0, test: 0, labels })
  const CASES = [
    {
      name: 'waits for labels',
      counts: counts(400, 10),
      accuracy: 0.7,
      is: { pays: false, reason: 'labels', labelsNeeded: 600 },
    },
    {
      name: 'waits for more labels where classes are many',
      counts: counts(1200, 77),
      accuracy: 0.7,
      is: { pays: false, reason: 'labels', labelsNeeded: 340 },
    },
    {
      name: 'is not worth it where the classifier is good',
      counts: counts(9000, 10),
      accuracy: 0.95,
      is: { pays: false, reason: 'classifier', labelsNeeded: null },
    },
    {
      name: 'pays with many labels and many errors',
      counts: counts(9000, 10),
      accuracy: 0.8,
      is: { pays: true, gain: 0.05 },
    },
  ]
  for (const { name, counts: some, accuracy, is } of CASES)
    it(name, () => {
      const found = fineTuning(some, accuracy)
      assert.deepEqual('gain' in found ? { ...found, gain: Math.round(found.gain * 1000) / 1000 } : found, is)
    })
})
