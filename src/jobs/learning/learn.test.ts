import assert from 'node:assert/strict'
import { test } from 'node:test'
import { labelledRows } from '../../../test/journeys/labelled-tickets.ts'
import { predict } from '../../analysis/classifier/classifier.ts'
import { deserialise } from '../../analysis/classifier/save.ts'
import { type Fit, isFit, learn } from './learn.ts'
import type { CorrectedExample, LessonTicket } from './lesson.ts'
import { verdictOn } from './verdict.ts'

const ticketsOf = (count: number): readonly LessonTicket[] =>
  labelledRows(count).map(({ title, description, label }, i) => ({
    row: i + 2,
    key: (i * 2654435761).toString(16).padStart(8, '0').slice(-8),
    title,
    text: description,
    label,
  }))

const learned = (tickets: readonly LessonTicket[], corrected: readonly CorrectedExample[] = []): Fit => {
  const fit = learn({ tickets, corrected, descriptions: new Map(), version: 'v' })
  assert.ok(isFit(fit))
  return fit
}

test('every ticket is guessed; labelled ones by models that have not seen them', () => {
  const tickets = ticketsOf(240)
  const fit = learned(tickets.map((ticket, i) => (i < 200 ? ticket : { ...ticket, label: '' })))
  assert.deepEqual([fit.labelled, fit.classes, fit.unlabelled], [200, 5, 40])
  assert.deepEqual(
    [...fit.guesses.rows],
    tickets.map(({ row }) => row),
  )
  const right = [...fit.guesses.answers].filter((answer, i) => fit.labels[answer] === tickets[i]?.label)
  assert.ok(right.length > 180 && right.length < 225, `${right.length} of 240`)
  assert.ok(fit.interval.from < fit.accuracy && fit.accuracy < fit.interval.to)
})

test('the same tickets teach the same', () => {
  const [one, two] = [learned(ticketsOf(100)), learned(ticketsOf(100))]
  assert.deepEqual(one.guesses, two.guesses)
  assert.deepEqual(one.interval, two.interval)
})

test('a question that comes often counts once as proof', () => {
  const tickets = ticketsOf(80)
  const repeated = [...tickets, ...tickets.map((ticket) => ({ ...ticket, row: ticket.row + 100 }))]
  assert.equal(learned(repeated).proof.length, 80)
})

test('a correction wins over the label of its ticket, and is no proof', () => {
  const tickets = ticketsOf(80)
  const corrected = tickets
    .slice(0, 3)
    .map(({ key, title, text }) => ({ key, title, text, label: 'Red', weight: 5 }))
  const fit = learned(tickets, corrected)
  assert.deepEqual([fit.labelled, fit.proof.length, fit.source], [80, 77, 'column'])
})

test('corrections alone can be learned from', () => {
  const corrected = ticketsOf(60).map(({ row, ...example }) => example)
  const fit = learned(
    ticketsOf(10).map((ticket) => ({ ...ticket, label: '' })),
    corrected,
  )
  assert.deepEqual([fit.source, fit.proof.length], ['corrections', 60])
  assert.equal(verdictOn(fit, { right: 0.9, name: 'x' }).name, '')
})

test('too few labels, or all the same, teach nothing', () => {
  const lesson = { corrected: [], descriptions: new Map(), version: 'v' }
  assert.deepEqual(learn({ ...lesson, tickets: ticketsOf(19) }), { labelled: 19, classes: 5 })
  const alike = ticketsOf(50).map((ticket) => ({ ...ticket, label: 'Red' }))
  assert.deepEqual(learn({ ...lesson, tickets: alike }), { labelled: 50, classes: 1 })
})

test('the classifier is kept as a small file that answers the same', () => {
  const tickets = ticketsOf(120)
  const fit = learned(tickets.map((ticket, i) => (i < 100 ? ticket : { ...ticket, label: '' })))
  const kept = deserialise(fit.classifier)
  const [best] = predict(kept, tickets[110] as LessonTicket, 1)
  assert.equal(best?.label, fit.labels[fit.guesses.answers[110] as number])
})

test('a verdict accepts nothing that is likelier something else, and tells how many labels would do', () => {
  const verdict = verdictOn(learned(ticketsOf(400)), { right: 0.8, name: 'Categoría' })
  assert.ok((verdict.guarantee?.threshold ?? 0) >= 0.5)
  assert.ok((verdict.guarantee?.atLeast ?? 0) >= 0.8)
  const few = verdictOn(learned(ticketsOf(40)), { right: 0.95, name: 'Categoría' })
  assert.equal(few.guarantee, null)
  assert.ok((few.labelsNeeded ?? 0) >= 80)
})
