import assert from 'node:assert/strict'
import { test } from 'node:test'
import { labelledRows } from '../../../test/journeys/labelled-tickets.ts'
import { predict } from '../../analysis/classifier/classifier.ts'
import { deserialise } from '../../analysis/classifier/save.ts'
import { randomNumbers } from '../../shared/random.ts'
import { type Fit, isFit, learn } from './learn.ts'
import type { CorrectedExample, Lesson, LessonTicket } from './lesson.ts'
import { type Meant, NoVectors } from './vectors.ts'
import { verdictOn } from './verdict.ts'

const ticketsOf = (count: number): readonly LessonTicket[] =>
  labelledRows(count).map(({ title, description, label }, i) => ({
    row: i + 2,
    key: (i * 2654435761).toString(16).padStart(8, '0').slice(-8),
    title,
    text: description,
    label,
  }))

const learned = async (
  tickets: readonly LessonTicket[],
  corrected: readonly CorrectedExample[] = [],
  more: Partial<Lesson> = {},
): Promise<Fit> => {
  const fit = await learn({ tickets, corrected, descriptions: new Map(), version: 'v', ...more })
  assert.ok(isFit(fit))
  return fit
}

test('every ticket is guessed; labelled ones by models that have not seen them', async () => {
  const tickets = ticketsOf(240)
  const fit = await learned(tickets.map((ticket, i) => (i < 200 ? ticket : { ...ticket, label: '' })))
  assert.deepEqual([fit.labelled, fit.classes, fit.unlabelled], [200, 5, 40])
  assert.deepEqual(
    [...fit.guesses.rows],
    tickets.map(({ row }) => row),
  )
  const right = [...fit.guesses.answers].filter((answer, i) => fit.labels[answer] === tickets[i]?.label)
  assert.ok(right.length > 180 && right.length < 225, `${right.length} of 240`)
  assert.ok(fit.interval.from < fit.accuracy && fit.accuracy < fit.interval.to)
})

test('the same tickets teach the same', async () => {
  const [one, two] = [await learned(ticketsOf(100)), await learned(ticketsOf(100))]
  assert.deepEqual(one.guesses, two.guesses)
  assert.deepEqual(one.interval, two.interval)
})

test('it tells how far it is', async () => {
  const shares: number[] = []
  await learned(ticketsOf(100), [], { onShare: (share) => shares.push(share) })
  assert.ok(shares.length > 5 && shares.at(-1) === 1, shares.join(' '))
  assert.deepEqual(
    shares,
    shares.toSorted((a, b) => a - b),
  )
})

test('a question that comes often counts once as proof', async () => {
  const tickets = ticketsOf(80)
  const repeated = [...tickets, ...tickets.map((ticket) => ({ ...ticket, row: ticket.row + 100 }))]
  assert.equal((await learned(repeated)).proof.length, 80)
})

test('a correction wins over the label of its ticket, and is no proof', async () => {
  const tickets = ticketsOf(80)
  const corrected = tickets
    .slice(0, 3)
    .map(({ key, title, text }) => ({ key, title, text, label: 'Red', weight: 5 }))
  const fit = await learned(tickets, corrected)
  assert.deepEqual([fit.labelled, fit.proof.length, fit.source], [80, 77, 'column'])
})

test('corrections alone can be learned from', async () => {
  const corrected = ticketsOf(60).map(({ row, ...example }) => example)
  const fit = await learned(
    ticketsOf(10).map((ticket) => ({ ...ticket, label: '' })),
    corrected,
  )
  assert.deepEqual([fit.source, fit.proof.length], ['corrections', 60])
  assert.equal(verdictOn(fit, { right: 0.9, name: 'x' }).name, '')
})

test('too few labels, or all the same, teach nothing', async () => {
  const lesson = { corrected: [], descriptions: new Map(), version: 'v' }
  assert.deepEqual(await learn({ ...lesson, tickets: ticketsOf(19) }), { labelled: 19, classes: 5 })
  const alike = ticketsOf(50).map((ticket) => ({ ...ticket, label: 'Red' }))
  assert.deepEqual(await learn({ ...lesson, tickets: alike }), { labelled: 50, classes: 1 })
})

test('the classifier is kept as a small file that answers the same', async () => {
  const tickets = ticketsOf(120)
  const fit = await learned(tickets.map((ticket, i) => (i < 100 ? ticket : { ...ticket, label: '' })))
  const kept = deserialise(fit.classifier)
  const [best] = predict(kept, tickets[110] as LessonTicket, 1)
  assert.equal(best?.label, fit.labels[fit.guesses.answers[110] as number])
})

test('a verdict accepts nothing that is likelier something else, and tells how many labels would do', async () => {
  const verdict = verdictOn(await learned(ticketsOf(400)), { right: 0.8, name: 'Categoría' })
  assert.ok((verdict.guarantee?.threshold ?? 0) >= 0.5)
  assert.ok((verdict.guarantee?.atLeast ?? 0) >= 0.8)
  const few = verdictOn(await learned(ticketsOf(40)), { right: 0.95, name: 'Categoría' })
  assert.equal(few.guarantee, null)
  assert.ok((few.labelsNeeded ?? 0) >= 80)
})

test('where words do not explain the labels, no number of them would do', async () => {
  const drawn = randomNumbers(3)
  const tickets = ticketsOf(200).map((ticket) => ({ ...ticket, label: `C${Math.floor(drawn() * 6)}` }))
  const verdict = verdictOn(await learned(tickets), { right: 0.9, name: 'Categoría' })
  assert.deepEqual([verdict.guarantee, verdict.labelsNeeded], [null, null])
})

test('the word on a question whose text is gone counts for the same question, and is no proof', async () => {
  const tickets = ticketsOf(80)
  const said = new Map([[tickets[3]?.key ?? '', 'Nueva']])
  const fit = await learned(tickets, [], { said })
  assert.deepEqual([fit.labelled, fit.proof.length, fit.classes], [80, 79, 6])
})

/** What each ticket is about, as a vector; the model knows the labels of all. */
const knowing = (tickets: readonly LessonTicket[]) => {
  const labels = [...new Set(tickets.map(({ label }) => label))]
  const labelOf = new Map(tickets.map(({ row, label }) => [row, labels.indexOf(label)]))
  return async (asked: readonly Meant[]) =>
    asked.map(({ row }) => Float32Array.from(labels, (_, k) => Number(labelOf.get(row) === k)))
}

test('vectors are used where they help, also for tickets without a label', async () => {
  const tickets = ticketsOf(240)
  const half = tickets.map((ticket, i) => (i < 200 ? ticket : { ...ticket, label: '' }))
  const make = knowing(tickets)
  const fit = await learned(half, [], { vectors: { model: 'm', make } })
  assert.equal(fit.vectors?.use, 'used')
  assert.ok((fit.vectors?.with ?? 0) > (fit.vectors?.words ?? 1))
  const right = [...fit.guesses.answers].filter((answer, i) => fit.labels[answer] === tickets[i]?.label)
  assert.ok(right.length > 235, `${right.length} of 240`)
})

test('vectors that say nothing are not used, and it is told', async () => {
  const tickets = ticketsOf(120)
  const make = async (asked: readonly Meant[]) => asked.map(() => Float32Array.of(0.6, 0.8))
  const fit = await learned(tickets, [], { vectors: { model: 'm', make } })
  assert.equal(fit.vectors?.use, 'no-help')
  assert.deepEqual(fit.guesses, (await learned(tickets)).guesses)
})

test('where the embedding model stops answering, words alone are learned from', async () => {
  const make = async () => Promise.reject(new NoVectors())
  const fit = await learned(ticketsOf(100), [], { vectors: { model: 'm', make } })
  assert.deepEqual(fit.vectors, { model: 'm', use: 'failed', words: null, with: null })
})

/** A model's answers about other tickets, so many of ten of them wrong. */
const answersOfModel = (wrong: number): readonly CorrectedExample[] =>
  ticketsOf(400)
    .slice(100)
    .map(({ row: _, label, ...ticket }, i) => ({
      ...ticket,
      key: `f${ticket.key.slice(1)}`,
      label: i % 10 < wrong ? 'Equipos' : label,
      weight: 0.2,
      distilled: true,
    }))

test("a model's answers teach where people's labels are few; they are no proof and no label", async () => {
  const tickets = ticketsOf(90).map((ticket, i) => (i < 30 ? ticket : { ...ticket, label: '' }))
  const plain = await learned(tickets)
  const fit = await learned(tickets, [], { distilled: answersOfModel(1), suspects: true })
  assert.deepEqual([fit.answers?.count, fit.answers?.used, plain.answers], [300, true, null])
  assert.ok((fit.answers?.with ?? 0) > (fit.answers?.without ?? 1))
  assert.deepEqual([fit.labelled, fit.classes, fit.proof.length], [30, 5, 30])
  assert.ok(fit.accuracy > plain.accuracy)
  assert.ok(fit.suspects.every(({ row }) => row >= 2 && row < 32))
})

test('answers that do not help are left out', async () => {
  const tickets = ticketsOf(60)
  const fit = await learned(tickets, [], { distilled: answersOfModel(10) })
  assert.equal(fit.answers?.used, false)
  assert.deepEqual(fit.guesses, (await learned(tickets)).guesses)
})

test('what a person filed is not taken from a model, and a ticket at hand is judged by models that have not seen it', async () => {
  const tickets = ticketsOf(200).map((ticket, i) => (i < 100 ? ticket : { ...ticket, label: '' }))
  const distilled = ticketsOf(200).map(({ row: _, ...ticket }) => ({
    ...ticket,
    label: 'Equipos',
    weight: 0.2,
    distilled: true as const,
  }))
  const fit = await learned(tickets, [], { distilled })
  assert.equal(fit.answers?.count, 100)
})
