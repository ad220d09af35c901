import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Classifier, type Example, predict, train, trainWithProof } from './classifier.ts'
import { sampleTickets } from './samples.test-helper.ts'
import { deserialise, serialise } from './save.ts'

const options = { version: 'list-7' }
const classifier = train(sampleTickets(60), options)
const best = (of: Classifier, text: string): string => predict(of, { text }, 1)[0]?.label ?? ''

const UNSEEN = [
  { ticket: 'el correo no llega al buzon', label: 'Correo' },
  { ticket: 'VPN DESCONECTADA', label: 'Red y VPN' },
  { ticket: 'atasco de papel en la impresora', label: 'Impresoras' },
  { ticket: 'IMPRESION', label: 'Impresoras' },
]

const ODD_TEXTS = ['', ' ', '\u0000', '!!!', '漢字', '👩‍👩‍👧', 'x'.repeat(100_000), '\ud800']

describe('a classifier', () => {
  for (const { ticket, label } of UNSEEN)
    it(`knows "${ticket}", accents and case aside`, () => assert.equal(best(classifier, ticket), label))

  it('gives probabilities of a list, best first', () => {
    const likely = predict(classifier, { text: 'wifi lento' }, 3)
    assert.deepEqual(likely.map(({ label }) => label).sort(), ['Correo', 'Impresoras', 'Red y VPN'])
    assert.ok(Math.abs(likely.reduce((sum, { probability }) => sum + probability, 0) - 1) < 1e-9)
    assert.ok(
      likely.every(({ probability }, i) => i === 0 || probability <= (likely[i - 1]?.probability ?? 0)),
    )
    assert.equal(predict(classifier, { text: 'wifi lento' }, 1).length, 1)
  })

  for (const text of ODD_TEXTS)
    it(`answers ${JSON.stringify(text.slice(0, 8))} with probabilities`, () => {
      const [first] = predict(classifier, { text, title: text })
      assert.ok(first && first.probability > 0 && first.probability <= 1)
    })

  it('is the same for the same examples, to the last bit', () => {
    assert.deepEqual(serialise(train(sampleTickets(60), options)), serialise(classifier))
  })

  it('is sure where it has seen the like, and unsure of strange words', () => {
    const sure = predict(classifier, { text: 'la vpn no conecta' })[0]?.probability ?? 0
    const unsure = predict(classifier, { text: 'zzyx qwrt' })[0]?.probability ?? 1
    assert.ok(sure > 0.8 && unsure < 0.7, `${sure} ${unsure}`)
  })
})

describe('labels with few examples or none', () => {
  const descriptions = new Map([
    ['nomina', 'Nóminas y vacaciones: recibo de salario, días libres'],
    ['red', 'Red y VPN'],
  ])

  it('are known by their description', () => {
    const described = train([{ text: 'la vpn no conecta', label: 'red' }], { version: '1', descriptions })
    assert.equal(best(described, 'no veo mi recibo de salario'), 'nomina')
  })

  it('are known by their name where they have no description', () => {
    const named = train([...sampleTickets(9), { text: 'xyz', label: 'password_reset' }], options)
    assert.equal(best(named, 'please reset my password'), 'password_reset')
  })

  it('can be the only one of a list', () => {
    const [only] = predict(train([{ text: 'a b c', label: 'Todo' }], options), { text: 'nada' })
    assert.deepEqual(only, { label: 'Todo', probability: 1 })
  })
})

describe('weights of examples', () => {
  const told = (weight: number): readonly Example[] => [
    ...sampleTickets(30),
    ...Array.from({ length: 4 }, () => ({ text: 'pantalla azul', label: 'Correo' })),
    ...Array.from({ length: 2 }, () => ({ text: 'pantalla azul', label: 'Impresoras', weight })),
  ]

  it('let corrections win over more examples that say otherwise', () => {
    assert.equal(best(train(told(1), options), 'pantalla azul'), 'Correo')
    assert.equal(best(train(told(20), options), 'pantalla azul'), 'Impresoras')
  })
})

describe('many examples', () => {
  it('are learned in one go, and calibrated on some of them', () => {
    // Of every ten tickets one is filed wrong, so that nine in ten is how sure an answer may be.
    const noisy = sampleTickets(2100).map((example, i) =>
      i % 10 === 3
        ? { ...example, text: `${example.text} ${i}`, label: 'Correo' }
        : { ...example, text: `${example.text} ${i}` },
    )
    const many = train(noisy, options)
    const sure = noisy
      .slice(0, 300)
      .map(({ text, title = '' }) => predict(many, { text: `${text}0`, title })[0])
    const mean = sure.reduce((sum, likely) => sum + (likely?.probability ?? 0), 0) / sure.length
    assert.ok(mean > 0.84 && mean < 0.98, `${mean}`)
    assert.equal(best(many, 'el correo no llega'), 'Correo')
  })
})

describe('a proof', () => {
  const { outOfFold } = trainWithProof(sampleTickets(60), options)

  it('has probabilities for each example, from models that have not seen it', () => {
    assert.equal(outOfFold.probabilities.length, 60 * 3)
    for (let i = 0; i < 60; i++) {
      const sum = outOfFold.probabilities.subarray(3 * i, 3 * i + 3).reduce((all, p) => all + p, 0)
      assert.ok(Math.abs(sum - 1) < 1e-5)
    }
  })
})

describe('progress of a proof', () => {
  it('rises to all of its steps', () => {
    const told: string[] = []
    const progress = (done: number, all: number): void => void told.push(`${done}/${all}`)
    trainWithProof(sampleTickets(30), { ...options, progress })
    assert.deepEqual(
      told,
      [...Array(15).keys()].map((step) => `${step + 1}/15`),
    )
  })
})

describe('a saved classifier', () => {
  it('answers to the last bit as before', () => {
    const loaded = deserialise(serialise(classifier))
    assert.equal(loaded.version, 'list-7')
    assert.equal(loaded.examples, 60)
    for (const { ticket } of UNSEEN)
      assert.deepEqual(predict(loaded, { text: ticket }), predict(classifier, { text: ticket }))
  })

  it('is small', () => assert.ok(serialise(classifier).length < 40_000))

  it('is refused when the bytes are something else', () => {
    assert.throws(() => deserialise(Buffer.from('no classifier')))
  })
})
