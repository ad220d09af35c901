import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Example } from '../analysis/classifier/classifier.ts'
import { crossValidate } from '../analysis/classifier/cross-validate.ts'
import { neighboursOf } from '../analysis/classifier/neighbours.ts'
import { misfiled, NEIGHBOURS } from './misfiled.ts'

const LABELS = ['Mail', 'VPN']

/** One ticket a row: its label, the classifier's probability of VPN, and the places of its neighbours. */
const CASES: readonly [
  name: string,
  label: string,
  vpn: number,
  near: readonly number[],
  suspect: boolean,
][] = [
  ['all agree', 'VPN', 0.9, [1, 2], false],
  ['all agree', 'VPN', 0.8, [0, 2], false],
  ['the classifier and the neighbours disagree', 'Mail', 0.95, [0, 1], true],
  ['only the classifier disagrees', 'Mail', 0.9, [4, 5], false],
  ['only the neighbours disagree', 'Mail', 0.1, [0, 1], false],
  ['less sure', 'Mail', 0.7, [0, 1, 4], true],
  ['no neighbours, and its label is the larger one', 'Mail', 0.9, [], false],
]

const suspects = misfiled(
  {
    labels: LABELS,
    truth: CASES.map(([, label]) => LABELS.indexOf(label)),
    probabilities: Float32Array.from(CASES.flatMap(([, , vpn]) => [1 - vpn, vpn])),
  },
  CASES.map(([, , , near]) => near.map((place) => ({ place, similarity: 1 }))),
)

describe('a misfiled ticket', () => {
  CASES.forEach(([name, , , , suspect], place) => {
    it(`${place}: ${name}: ${suspect ? 'told' : 'not told'}`, () =>
      assert.equal(
        suspects.some((one) => one.place === place),
        suspect,
      ))
  })

  it('comes with what speaks against its label, the most certain first', () => {
    assert.deepEqual(
      suspects.map(({ place }) => place),
      [2, 5],
    )
    const [{ certainty, probability, labelProbability, ...first }] = suspects as [(typeof suspects)[number]]
    assert.deepEqual(first, {
      place: 2,
      label: 'Mail',
      proposed: 'VPN',
      neighbours: { all: 2, labelled: 0, proposed: 2 },
    })
    assert.ok(Math.abs(probability - 0.95) < 1e-6 && Math.abs(labelProbability - 0.05) < 1e-6)
    assert.ok(certainty > (suspects[1]?.certainty ?? 1) && certainty < 1)
  })
})

describe('a label that the classifier favours', () => {
  /** Twenty of Mail, which are told well; of them the last is the least like Mail. Twenty of VPN, taken for Mail. */
  const truth = Array.from({ length: 40 }, (_, i) => (i < 20 ? 0 : 1))
  const mail = truth.map((own, i) => (own === 0 ? 0.99 - (i === 19 ? 0.53 : 0) : 0.9 - i / 100))
  const near = truth.map((own, i) =>
    [0, 1, 2, 3].map((j) => ({ place: own === 1 || i === 19 ? (i === 19 ? 20 + j : j) : j, similarity: 1 })),
  )
  const found = misfiled(
    { labels: LABELS, truth, probabilities: Float32Array.from(mail.flatMap((p) => [p, 1 - p])) },
    near,
  )

  it('has suspects, too, before the less certain ones of the others', () => {
    const at = found.findIndex(({ place }) => place === 19)
    assert.ok(at >= 0 && at < found.length / 2, `${at} of ${found.length}`)
    assert.equal(found.length, 21)
  })
})

describe('planted errors', () => {
  const TEXTS = {
    Correo: ['no recibo correos', 'buzón lleno', 'outlook no abre', 'firma de correo'],
    Red: ['la vpn no conecta', 'wifi lento', 'sin internet', 'cable de red roto'],
    Impresoras: ['impresora atascada', 'falta tóner', 'no imprime en color', 'cola de impresión parada'],
  }
  const labels = Object.keys(TEXTS)
  const examples: readonly Example[] = Array.from({ length: 240 }, (_, i) => {
    const [label, texts] = Object.entries(TEXTS)[i % 3] as [string, readonly string[]]
    const text = `${texts[Math.floor(i / 3) % 4]} en el puesto ${i}`
    // Every twentieth is filed one category on.
    return { text, label: i % 20 === 7 ? (labels[(i + 1) % 3] as string) : label }
  })

  it('are found, and few others with them', () => {
    const found = misfiled(crossValidate(examples), neighboursOf(examples, NEIGHBOURS)).slice(0, 24)
    const right = found.filter(({ place }) => place % 20 === 7)
    assert.ok(right.length >= 11, `${right.length} of 12 in ${found.length}`)
    assert.ok(found.slice(0, 10).every(({ place }) => place % 20 === 7))
    assert.equal(right[0]?.proposed, labels[(right[0]?.place ?? 0) % 3])
  })
})
