import assert from 'node:assert/strict'
import { test } from 'node:test'
import { randomNumbers } from '../shared/random.ts'
import { judgeTrial, type Tried } from './trial.ts'

const LABELS = 4

type World = {
  readonly tickets: number
  /** Share of right answers of each. */
  readonly model: number
  readonly classifier: number
  /** Share that the classifier leaves open. */
  readonly open: number
  /** How sure the model is where it is right and where it is wrong; null: it tells nothing. */
  readonly sure?: readonly [right: number, wrong: number] | null
}

/** Sources whose errors have nothing to do with each other. */
const tried = ({ tickets, model, classifier, open, sure = [0.9, 0.4] }: World): readonly Tried[] => {
  const random = randomNumbers(3)
  return Array.from({ length: tickets }, () => {
    const truth = Math.floor(random() * LABELS)
    const other = (truth + 1) % LABELS
    const isRight = random() < model
    const best = random() < classifier ? truth : other
    const share = 0.4 + 0.5 * random()
    return {
      truth,
      said: isRight ? truth : (truth + 2) % LABELS,
      sure: sure && sure[isRight ? 0 : 1] + 0.05 * (random() - 0.5),
      probabilities: Array.from({ length: LABELS }, (_, k) => (k === best ? share : (1 - share) / 3)),
      open: random() < open,
    }
  })
}

const CASES: readonly [name: string, world: World, use: string, shown: boolean][] = [
  [
    'a poor model',
    { tickets: 50, model: 0.3, classifier: 0.9, open: 0.5, sure: [0.6, 0.6] },
    'classifier',
    false,
  ],
  ['a good model', { tickets: 50, model: 0.95, classifier: 0.3, open: 1, sure: null }, 'both', false],
  ['nothing between them', { tickets: 30, model: 0.5, classifier: 0.5, open: 1, sure: null }, 'model', false],
  ['a model that knows what it knows', { tickets: 50, model: 0.6, classifier: 0.6, open: 1 }, 'both', true],
]

for (const [name, world, use, shown] of CASES)
  test(`who answers after a trial: ${name}`, () => {
    const verdict = judgeTrial(tried(world))
    assert.deepEqual([verdict.tickets, verdict.use, verdict.confidence.shown], [world.tickets, use, shown])
    assert.ok(Math.abs(verdict.answers.accuracy - world.model) < 0.25)
    assert.ok(Math.abs(verdict.classifier.accuracy - world.classifier) < 0.25)
    assert.equal(verdict.combination !== null, use === 'both')
    assert.equal(verdict.scale !== null, shown && world.tickets >= 50)
  })

test('where the model would be asked counts, not where the classifier answers alone', () => {
  const easy = tried({ tickets: 30, model: 0.2, classifier: 1, open: 0, sure: null })
  const hard = tried({ tickets: 20, model: 1, classifier: 0.1, open: 1, sure: null })
  const verdict = judgeTrial([...easy, ...hard])
  assert.equal(verdict.whereAsked, 1)
  assert.notEqual(verdict.use, 'classifier')
})
