import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lookFirst, lowConfidence, topLevel, warningsOf } from './look-first.ts'

const counts = { total: 100, done: 100, failed: 0, skipped: 0 }

const CASES = [
  [counts, {}, []],
  [counts, { low: 4, high: 90 }, [{ kind: 'low', count: 4, filters: { band: 'low' } }]],
  [
    { total: 100, done: 80, failed: 3, skipped: 2 },
    undefined,
    [
      { kind: 'failed', count: 3, filters: { state: 'failed' } },
      { kind: 'waiting', count: 15, filters: { state: 'waiting' } },
      { kind: 'skipped', count: 2, filters: { state: 'skipped' } },
    ],
  ],
] as const

test('what to look at first: the gravest first, nothing that there is none of', () => {
  for (const [analysis, byBand, expected] of CASES) assert.deepEqual(lookFirst(analysis, byBand), expected)
})

test('warnings that still matter, each once; what passed is left to the log', () => {
  const entry = (level: 'info' | 'warn' | 'error', code: string, text: string) => ({
    at: 0,
    level,
    code,
    text,
  })
  const log = [
    entry('info', 'run.import', 'reading'),
    entry('warn', 'run.waiting', 'engine away'),
    entry('warn', 'run.dominant', 'half of them'),
    entry('warn', 'run.dominant', 'half of them'),
    entry('error', 'x', 'broken'),
  ]
  assert.deepEqual(warningsOf(log), ['half of them', 'broken'])
})

test('only the first level is shown as categories', () => {
  const network = { id: 'Network', name: 'Network', parent: null, count: 7 }
  assert.deepEqual(topLevel([network, { id: 'n.vpn', name: 'VPN', parent: 'Network', count: 5 }]), [network])
})

test('no low confidence is not the same as no confidence at all', () => {
  assert.equal(lowConfidence({ none: 10 }), null)
  assert.equal(lowConfidence({ none: 1, high: 9 }), 0)
  assert.equal(lowConfidence({ low: 3 }), 3)
})
