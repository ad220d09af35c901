import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { crossValidate, foldsOf } from './cross-validate.ts'
import { answersOf } from './guarantee.ts'
import { sampleTickets } from './samples.test-helper.ts'

describe('folds', () => {
  it('keep identical tickets together, whatever their case and blanks', () => {
    const [first, second] = foldsOf([
      { title: 'VPN', text: 'No conecta' },
      { title: 'vpn', text: ' no  conecta ' },
    ])
    assert.equal(first, second)
  })

  it('are five, of about the same size', () => {
    const folds = foldsOf(Array.from({ length: 1000 }, (_, i) => ({ text: `ticket ${i}` })))
    for (let fold = 0; fold < 5; fold++) {
      const size = folds.filter((one) => one === fold).length
      assert.ok(size > 150 && size < 250, `${size} in fold ${fold}`)
    }
  })
})

describe('cross-validation', () => {
  it('judges an example without its own label', () => {
    const examples = [...sampleTickets(60), { text: 'unico qwertz', label: 'Solo' }]
    const outOfFold = crossValidate(examples)
    const [answer] = answersOf(outOfFold).slice(-1)
    assert.equal(answer?.right, false)
    assert.equal(outOfFold.labels[outOfFold.truth[60] ?? -1], 'Solo')
  })

  it('finds what can be learned', () => {
    const right = answersOf(crossValidate(sampleTickets(120))).filter((answer) => answer.right)
    assert.ok(right.length > 108, `${right.length} of 120`)
  })

  it('finds nothing where labels have nothing to do with tickets', () => {
    const shuffled = sampleTickets(120).map((example, i) => ({
      ...example,
      label: String((i * 7919) % 11 < 5),
    }))
    const right = answersOf(crossValidate(shuffled)).filter(
      (answer) => answer.right && answer.confidence > 0.9,
    )
    assert.ok(right.length < 60)
  })
})
