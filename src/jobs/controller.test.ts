import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Controller, createController } from './controller.ts'
import { simulate, type World } from './simulated-server.test-helper.ts'

const SLOTS = [1, 2, 4, 8, 16]

for (const slots of SLOTS)
  for (const alpha of [0.05, 0.14, 0.3, 1])
    test(`${slots} slots, alpha ${alpha}: kept busy from the first call to the last, untuned`, () => {
      const run = simulate({ slots, alpha })
      assert.ok(run.utilisation >= 0.97, `utilisation ${run.utilisation}`)
      const best = Math.max(...[1, 2, 4, 8, 16, 24].map((fixed) => simulate({ slots, alpha, fixed }).rate))
      assert.ok(run.rate >= 0.97 * best, `rate ${run.rate} of ${best}`)
    })

/** Never more calls under way than keep the slots busy: a pause or a more urgent run would have to wait for them. */
const settled: readonly (readonly [slots: number, least: number, most: number])[] = [
  [1, 2, 3],
  [2, 3, 4],
  [4, 5, 7],
  [8, 9, 13],
  [16, 18, 24],
]
for (const [slots, least, most] of settled)
  test(`${slots} slots: from ${least} to ${most} calls under way once settled`, () => {
    const { limits } = simulate({ slots })
    const later = limits.slice(200)
    assert.ok(Math.min(...later) >= least && Math.max(...later) <= most, String([...new Set(later)]))
    assert.ok(Math.max(...limits) <= Math.max(4, 4 * slots), `${Math.max(...limits)}`)
  })

const troubled: readonly (readonly [name: string, world: World])[] = [
  ['the client needs 100 ms between a reply and the next call', { slots: 4, turnMs: 100 }],
  ['the client stands still for 300 ms every 5 s', { slots: 4, stallMs: 300 }],
  ['the server reports waiting that is not there', { slots: 4, noise: 0.3 }],
  ['the longest first, so that all slots end together', { slots: 4, longestFirst: true }],
  ['the first calls are ten times as long (each slot reads the prompt once)', { slots: 4, coldCalls: 4 }],
  ['slots go from 4 to 1', { slots: (at) => (at < 60_000 ? 4 : 1) }],
  ['slots go from 1 to 4', { slots: (at) => (at < 200_000 ? 1 : 4) }],
  ['slots go from 4 to 8', { slots: (at) => (at < 100_000 ? 4 : 8) }],
  ['another client keeps four calls there', { slots: 4, others: () => 4 }],
  ['another client comes and goes', { slots: 4, others: (at) => (at % 60_000 < 30_000 ? 6 : 0) }],
]
for (const [name, world] of troubled)
  test(`slots stay busy: ${name}`, () => {
    for (const seed of [1, 2, 3]) {
      const { utilisation } = simulate({ ...world, seed })
      assert.ok(utilisation >= 0.97, `utilisation ${utilisation} with seed ${seed}`)
    }
  })

for (const slots of SLOTS)
  test(`${slots} slots: at least 98 % busy in the middle nine tenths of a run`, () => {
    for (const seed of [1, 2, 3]) {
      const { middle } = simulate({ slots, seed, turnMs: 20 })
      assert.ok(middle >= 0.98, `${middle} with seed ${seed}`)
    }
  })

test('beside another client of its kind it takes its share, not more and more', () => {
  const { limits } = simulate({ slots: 4, others: () => 4 })
  assert.ok(Math.max(...limits.slice(200)) <= 6)
  assert.ok(Math.min(...limits.slice(200)) >= 3)
})

for (const slots of [1, 2, 4, 8])
  test(`${slots} slots and no word of waiting: found by the rate`, () => {
    const run = simulate({ slots, silent: true })
    const best = Math.max(...[1, 2, 4, 8, 16].map((fixed) => simulate({ slots, silent: true, fixed }).rate))
    assert.ok(run.rate >= 0.93 * best, `rate ${run.rate} of ${best}`)
    const { limits } = simulate({ slots, silent: true, calls: 1200 })
    assert.ok(
      limits.slice(-200).every((limit) => limit > slots && limit <= 3 * slots),
      `${limits.at(-1)}`,
    )
  })

test('a silent server that gets more slots is searched anew', () => {
  const { limits } = simulate({ slots: (at) => (at < 900_000 ? 1 : 8), silent: true, calls: 5000 })
  assert.ok(limits.slice(500, 800).every((limit) => limit <= 4))
  const enough = limits.slice(-2000).filter((limit) => limit >= 8)
  assert.ok(enough.length >= 1800, `${enough.length}`)
})

/** Replies of a server with so many slots, as many calls under way as may be. */
const answered = (controller: Controller, count: number, slots: number): void => {
  for (let reply = 0; reply < count; reply++) {
    const inFlight = controller.limit()
    const queueMs = (1000 * Math.max(0, inFlight - slots)) / slots
    controller.onReply({ queueMs, serviceMs: 1000, at: (1000 * reply) / slots, inFlight })
  }
}

test('a limit that a person chose is kept', () => {
  const controller = createController({ fixed: 7 })
  answered(controller, 50, 1)
  assert.equal(controller.limit(), 7)
})

test('it never goes over the maximum', () => {
  const controller = createController({ max: 10 })
  answered(controller, 200, 100)
  assert.ok(controller.limit() <= 10)
})

test('an overload halves the limit once, however many calls are refused, and it comes back step by step', () => {
  const controller = createController()
  answered(controller, 100, 8)
  assert.equal(controller.limit(), 11)
  for (let refused = 0; refused < 11; refused++) controller.onOverload()
  assert.equal(controller.limit(), 5)
  answered(controller, 8, 8)
  assert.equal(controller.limit(), 6)
  answered(controller, 100, 8)
  assert.equal(controller.limit(), 11)
})

test('a server that goes on refusing gets one call at a time, never none', () => {
  const controller = createController()
  answered(controller, 100, 8)
  for (let refused = 0; refused < 100; refused++) controller.onOverload()
  assert.equal(controller.limit(), 1)
})

test('after an outage calls come back one by one, twice as many each round', () => {
  const controller = createController()
  answered(controller, 100, 8)
  const before = controller.limit()
  controller.onReturn()
  const rounds = Array.from({ length: 5 }, () => {
    const limit = controller.limit()
    answered(controller, limit, 8)
    return limit
  })
  assert.deepEqual(rounds, [1, 2, 4, 8, before])
})
