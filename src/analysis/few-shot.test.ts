import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Example } from './classifier/classifier.ts'
import { sampleTickets } from './classifier/samples.test-helper.ts'
import { chooseShots, isBetter } from './few-shot.ts'

const labelsOf = (examples: readonly Example[], most?: number): readonly string[] =>
  chooseShots(examples, most).map(({ label }) => label)

describe('examples for the model', () => {
  it('are of all classes in turn, at most eight', () => {
    const labels = labelsOf(sampleTickets(120))
    assert.ok(labels.length <= 8 && labels.length >= 3, `${labels.length}`)
    assert.equal(new Set(labels.slice(0, 3)).size, 3)
  })

  it('are the same for the same labels', () => {
    assert.deepEqual(chooseShots(sampleTickets(90)), chooseShots(sampleTickets(90)))
  })

  it('begin with the classes that were corrected', () => {
    const corrected = { text: 'la impresora pide tóner y no hay', label: 'Impresoras', weight: 5 }
    const [first] = chooseShots([...sampleTickets(90), corrected])
    assert.deepEqual(first, { text: corrected.text, label: 'Impresoras' })
  })

  it('are typical of their class, not the misfiled one', () => {
    const misfiled = { text: 'la vpn no conecta desde ayer', label: 'Correo' }
    const shots = chooseShots([...sampleTickets(60), misfiled])
    assert.ok(!shots.some(({ text, label }) => label === 'Correo' && /vpn/.test(text)))
  })

  it('are never alike', () => {
    const texts = chooseShots(sampleTickets(200)).map(({ text }) => text)
    assert.equal(new Set(texts).size, texts.length)
  })

  it('are short, and never so short that they tell nothing', () => {
    const long = { text: `el escáner no envía ${'x '.repeat(900)}`, label: 'Escáner' }
    const shots = chooseShots([long, { text: 'ok', label: 'Nada' }])
    assert.deepEqual(
      shots.map(({ label, text }) => [label, text.length]),
      [['Escáner', 400]],
    )
  })

  it('are as many as asked for, and none of nothing', () => {
    assert.equal(labelsOf(sampleTickets(120), 2).length, 2)
    assert.deepEqual(chooseShots([]), [])
  })
})

describe('better answers', () => {
  const flags = (right: string): readonly boolean[] => [...right].map((sign) => sign === '+')
  const CASES = [
    { name: 'the same', before: '++--', after: '++--', is: false },
    { name: 'five more of five changed', before: '-----++', after: '+++++++', is: true },
    { name: 'four more of four changed: chance can do that', before: '----++', after: '++++++', is: false },
    { name: 'as many lost as won', before: '+-+-+-+-', after: '-+-+-+-+', is: false },
    { name: 'worse', before: '++++++', after: '------', is: false },
    { name: 'none', before: '', after: '', is: false },
  ]
  for (const { name, before, after, is } of CASES)
    it(name, () => assert.equal(isBetter(flags(before), flags(after)), is))
})
