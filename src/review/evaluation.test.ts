import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { evaluate, type Judgement } from './evaluation.ts'

const judge = (lines: string): readonly Judgement[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .map(([truth = '', answer = '', confidence]) => ({
      truth,
      answer: answer === '-' ? '' : answer,
      confidence: confidence ? Number(confidence) : null,
    }))

const TICKETS = judge(`
  VPN     VPN     .95
  VPN     VPN     .9
  VPN     Mail    .6
  Mail    Mail    .8
  Mail    Mail    .85
  Mail    Mail    .7
  Mail    VPN     .65
  Printer Mail    .55
  Printer Printer .5
  Other   Mail    .4
`)

const close = (a: number | null | undefined, b: number): void =>
  assert.ok(Math.abs((a ?? Number.NaN) - b) < 1e-9, `${a} is not ${b}`)

// The figures are scikit-learn's: accuracy_score, f1_score(average='macro'), precision_recall_fscore_support,
// confusion_matrix, roc_auc_score.
describe('an evaluation', () => {
  const found = evaluate(TICKETS)

  it('has accuracy and macro-F1 within their intervals', () => {
    assert.equal(found.tickets, 10)
    close(found.accuracy.value, 0.6)
    close(found.macroF1.value, 0.48333333333333334)
    for (const { value, from, to } of [found.accuracy, found.macroF1])
      assert.ok(from < value && value < to && from >= 0 && to <= 1, `${from} ${to}`)
  })

  it('has a row for each class, the largest first', () => {
    const rows = found.classes.map(({ label, support, precision, recall, f1 }) => [
      label,
      support,
      precision,
      recall,
      f1.toFixed(4),
    ])
    assert.deepEqual(rows, [
      ['Mail', 4, 0.5, 0.75, '0.6000'],
      ['VPN', 3, 2 / 3, 2 / 3, '0.6667'],
      ['Printer', 2, 1, 0.5, '0.6667'],
      ['Other', 1, null, 0, '0.0000'],
    ])
  })

  it('has who was taken for whom', () => {
    assert.deepEqual(found.confusion, {
      labels: ['Mail', 'VPN', 'Printer', 'Other'],
      cells: [
        [3, 1, 0, 0],
        [1, 2, 0, 0],
        [1, 0, 1, 0],
        [1, 0, 0, 0],
      ],
    })
  })

  it('puts the small classes together', () => {
    assert.deepEqual(evaluate(TICKETS, { top: 1 }).confusion, {
      labels: ['Mail', null],
      cells: [
        [3, 1],
        [3, 3],
      ],
    })
  })

  it('tells what the confidence is worth', () => {
    const report = found.confidence
    close(report?.separation, 0.875)
    close(report?.error, 0.25)
    assert.equal(report?.telling, true)
    assert.equal(report?.curve.length, 6)
    assert.deepEqual(report?.coverage, [
      { right: 0.8, coverage: 0.6 },
      { right: 0.9, coverage: 0.5 },
      { right: 0.95, coverage: 0.5 },
    ])
  })

  it('is the same for the same seed', () => {
    assert.deepEqual(evaluate(TICKETS), found)
    assert.notDeepEqual(evaluate(TICKETS, { seed: 2 }).macroF1, found.macroF1)
  })
})

describe('an evaluation of answers that', () => {
  it('tell no confidence has no report of it', () => {
    assert.equal(evaluate(judge('VPN VPN\nVPN Mail')).confidence, null)
  })

  it('do not come are wrong, and are covered by no threshold', () => {
    const found = evaluate(judge('VPN VPN .9\nVPN -\nMail Mail .8\nMail -'))
    assert.equal(found.accuracy.value, 0.5)
    assert.equal(found.confidence?.coverage[0]?.coverage, 0.5)
    assert.equal(found.classes.find(({ label }) => label === '')?.predicted, 2)
  })

  it('are sure of what is wrong are told to be worth nothing', () => {
    const found = evaluate(judge('VPN VPN .5\nVPN Mail .9\nMail Mail .6'))
    assert.equal(found.confidence?.telling, false)
  })

  it('are none at all', () => {
    const found = evaluate([])
    assert.equal(found.accuracy.value, 0)
    assert.deepEqual(found.confusion, { labels: [], cells: [] })
  })
})
