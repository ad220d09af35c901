import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bandOf, labelConfidence } from './confidence.ts'
import type { TokenLogprob } from './engine.ts'

/** A token by its own probability and those of its alternatives. */
const token = (text: string, p = 1, others: Readonly<Record<string, number>> = {}): TokenLogprob => ({
  token: text,
  logprob: Math.log(p),
  top: Object.entries({ [text]: p, ...others }).map(([other, probability]) => ({
    token: other,
    logprob: Math.log(probability),
  })),
})

const LABELS = ['VPN', 'Wifi', 'Red', 'Red interna']

const cases: readonly {
  readonly name: string
  readonly tokens: readonly TokenLogprob[]
  readonly labels?: readonly string[]
  readonly expected: { readonly p1: number; readonly margin: number; readonly covered: number } | null
}[] = [
  {
    name: 'one branching, all labels listed',
    tokens: [token('{"a":"'), token('VPN', 0.6, { Wifi: 0.3, Red: 0.1 }), token('"', 1)],
    expected: { p1: 0.6, margin: 0.3, covered: 1 },
  },
  {
    name: 'what is no label does not count: 0.5 of 0.8',
    tokens: [token('{"a":"'), token('VPN', 0.5, { Correo: 0.2, Wifi: 0.2, Red: 0.1 }), token('"}')],
    expected: { p1: 0.625, margin: 0.375, covered: 0.8 },
  },
  {
    name: 'labels not listed get the smallest value each: 0.7 of 0.7 + 0.1 + 2 × 0.1',
    tokens: [token('{"a":"'), token('VPN', 0.7, { Wifi: 0.1 }), token('"}')],
    expected: { p1: 0.7, margin: 0.6, covered: 0.8 },
  },
  {
    name: 'several tokens for one label are summed: V and VPN both lead to VPN alone',
    tokens: [
      token('{"a":"'),
      token('V', 0.4, { VPN: 0.3, Wifi: 0.2, Red: 0.1 }),
      token('PN', 1),
      token('"}'),
    ],
    expected: { p1: 0.7, margin: 0.5, covered: 1 },
  },
  {
    name: 'a label that begins another: its closing quote decides',
    tokens: [
      token('{"a":"'),
      token('Red', 0.8, { VPN: 0.1, Wifi: 0.1 }),
      token('",', 0.75, { ' interna': 0.25 }),
    ],
    expected: { p1: 0.6, margin: 0.4, covered: 1 },
  },
  {
    name: 'the longer of the two, with a rival from the first branching',
    tokens: [
      token('{"a":"'),
      token('Red', 0.5, { VPN: 0.4, Wifi: 0.1 }),
      token(' inter', 0.9, { '"': 0.1 }),
      token('na', 1),
      token('"}', 1),
    ],
    expected: { p1: 0.45, margin: 0.05, covered: 1 },
  },
  {
    name: 'tokens that straddle both quotes',
    tokens: [
      token('{"'),
      token('a', 1),
      token('":"V', 0.6, { '":"W': 0.2, '":"Red",': 0.1, '":"Red i': 0.1 }),
      token('PN","', 1, {}),
    ],
    expected: { p1: 0.6, margin: 0.4, covered: 1 },
  },
  {
    name: 'a shorter token that leads to every label tells nothing: 0.3 of 0.5',
    tokens: [token('{"a":'), token('"VPN', 0.3, { '"': 0.5, '"Wifi': 0.1, '"Red': 0.1 }), token('"}')],
    expected: { p1: 0.6, margin: 0.4, covered: 1 },
  },
  {
    name: 'the token is not among the likeliest: the grammar chose it',
    tokens: [
      token('{"a":"'),
      {
        token: 'VPN',
        logprob: Math.log(0.01),
        top: [
          { token: 'Correo', logprob: Math.log(0.9) },
          { token: 'Wifi', logprob: Math.log(0.01) },
        ],
      },
      token('"}'),
    ],
    expected: { p1: 0.25, margin: 0, covered: 0.02 },
  },
  {
    name: 'thinking and a code fence before',
    tokens: [
      token('<think>{"a":"Wifi"}', 1),
      token('</think>'),
      token('```json\n{ "a" : "'),
      token('VPN', 0.9, { Wifi: 0.05, Red: 0.05 }),
      token('" }'),
    ],
    expected: { p1: 0.9, margin: 0.85, covered: 1 },
  },
  {
    name: 'quotes inside a label, as JSON writes them',
    tokens: [token('{"a":"'), token('El \\"ERP', 0.8, { VPN: 0.2 }), token('\\""}')],
    labels: ['El "ERP"', 'VPN'],
    expected: { p1: 0.8, margin: 0.6, covered: 1 },
  },
  {
    name: 'a list of one is certain',
    tokens: [token('{"a":"'), token('VPN', 0.2, { Wifi: 0.8 }), token('"}')],
    labels: ['VPN'],
    expected: { p1: 1, margin: 1, covered: 1 },
  },
  { name: 'no label in the tokens', tokens: [token('{"a":"'), token('Correo'), token('"}')], expected: null },
  { name: 'no tokens', tokens: [], expected: null },
]

for (const { name, tokens, labels = LABELS, expected } of cases)
  test(name, () => {
    const written = labels.map((label) => JSON.stringify(label).slice(1))
    const known = labelConfidence(tokens, written)
    const rounded = known && {
      p1: Number(known.p1.toFixed(6)),
      margin: Number(known.margin.toFixed(6)),
      covered: Number(known.covered.toFixed(6)),
    }
    assert.deepEqual(rounded, expected)
  })

test('bands', () => {
  assert.deepEqual([null, 0, 0.59, 0.6, 0.84, 0.85, 1].map(bandOf), [
    'none',
    'low',
    'low',
    'medium',
    'medium',
    'high',
    'high',
  ])
})
