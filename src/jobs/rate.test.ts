import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createRate } from './rate.ts'

type Script = (play: {
  rate: ReturnType<typeof createRate>
  /** Lets time pass, in seconds. */
  wait(seconds: number): void
  /** `count` answers for `tickets` tickets each, one every `seconds`. */
  answers(count: number, seconds: number, tickets?: number): void
}) => void

const cases: readonly { name: string; script: Script; perMinute: number | null; eta100: number | null }[] = [
  { name: 'nothing done: no rate', script: () => {}, perMinute: null, eta100: null },
  {
    name: 'two answers tell too little',
    script: ({ answers }) => answers(2, 5),
    perMinute: null,
    eta100: null,
  },
  { name: 'one ticket a second', script: ({ answers }) => answers(40, 1), perMinute: 60, eta100: 100 },
  {
    name: 'the minute that the model took to load does not count',
    script: ({ wait, answers }) => {
      wait(60)
      answers(20, 2)
    },
    perMinute: 30,
    eta100: 200,
  },
  {
    name: 'an answer for ten duplicates counts ten',
    script: ({ answers }) => answers(20, 1, 10),
    perMinute: 600,
    eta100: 10,
  },
  {
    name: 'a pause of an hour changes nothing',
    script: ({ rate, wait, answers }) => {
      answers(20, 1)
      rate.pause()
      wait(3600)
      rate.resume()
      answers(20, 1)
    },
    perMinute: 60,
    eta100: 100,
  },
  {
    name: 'what was slow two minutes ago is forgotten',
    script: ({ answers }) => {
      answers(60, 1)
      answers(200, 0.5)
    },
    perMinute: 120,
    eta100: 50,
  },
  {
    name: 'a slow engine is judged over more than a minute',
    script: ({ answers }) => answers(10, 30),
    perMinute: 2,
    eta100: 3000,
  },
  {
    name: 'an engine that stalls gets slower, not stuck at its last rate',
    script: ({ wait, answers }) => {
      answers(61, 1)
      wait(60)
    },
    perMinute: 20,
    eta100: 300,
  },
]

for (const { name, script, perMinute, eta100 } of cases)
  test(name, () => {
    let ms = 1000
    const rate = createRate({ monotonic: () => ms })
    const wait = (seconds: number): void => {
      ms += seconds * 1000
    }
    script({
      rate,
      wait,
      answers: (count, seconds, tickets = 1) => {
        for (let done = 0; done < count; done++) {
          wait(seconds)
          rate.add(tickets)
        }
      },
    })
    const told = rate.perMinute()
    assert.equal(told === null ? null : Math.round(told), perMinute)
    assert.equal(rate.etaSeconds(100), eta100)
  })

test('nothing left takes no time', () => {
  assert.equal(createRate({ monotonic: () => 0 }).etaSeconds(0), 0)
})

test('fifty thousand fast answers keep a bounded window', () => {
  let ms = 0
  const rate = createRate({ monotonic: () => ms })
  for (let answer = 0; answer < 50_000; answer++) {
    ms += 1
    rate.add(1)
  }
  assert.equal(Math.round(rate.perMinute() ?? 0), 60_000)
})
