import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assignColours, type Colour, PALETTE, shadeOf } from './category-colour.ts'

type Triple = readonly [number, number, number]
type Matrix = readonly [Triple, Triple, Triple]

/** What a quiet card of each scheme looks like (theme.ts: --surface). */
const SURFACE = { light: '#f7f9fa', dark: '#2a2e37' }

/** Machado, Oliveira and Fernandes 2009, severity 1; and the least distance in OKLab that we ask for. */
const SIGHTS: readonly (readonly [who: string, Matrix, least: number])[] = [
  [
    'everybody',
    [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    0.12,
  ],
  [
    'people with protanopia',
    [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
    0.08,
  ],
  [
    'people with deuteranopia',
    [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
    0.08,
  ],
  [
    'people with tritanopia',
    [
      [1.255528, -0.076749, -0.178779],
      [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.3039],
    ],
    0.055,
  ],
]

const linear = (hex: string): Triple => {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
const times = (matrix: Matrix, v: Triple): Triple => [dot(matrix[0], v), dot(matrix[1], v), dot(matrix[2], v)]

const LMS: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
]
const LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
]

const oklab = (rgb: Triple): Triple => {
  const [l, m, s] = times(LMS, rgb)
  return times(LAB, [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)])
}

const clamped = (rgb: Triple): Triple => {
  const [r, g, b] = rgb.map((value) => Math.min(1, Math.max(0, value)))
  return [r ?? 0, g ?? 0, b ?? 0]
}

const distance = (a: Triple, b: Triple): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

const luminance = (hex: string): number => dot(linear(hex), [0.2126, 0.7152, 0.0722])

const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const SCHEMES = ['light', 'dark'] as const

for (const scheme of SCHEMES)
  for (const [who, matrix, least] of SIGHTS)
    test(`the ten ${scheme} colours stay apart for ${who}`, () => {
      const seen = PALETTE.map((colour) => oklab(clamped(times(matrix, linear(colour[scheme])))))
      const pairs = seen.flatMap((a, i) => seen.slice(0, i).map((b) => distance(a, b)))
      assert.ok(Math.min(...pairs) >= least, `${Math.min(...pairs)}`)
    })

for (const scheme of SCHEMES)
  test(`every ${scheme} colour and shade is seen on its page (WCAG 1.4.11, 3:1)`, () => {
    const faint = [...PALETTE, ...PALETTE.map(shadeOf)]
      .map((colour) => colour[scheme])
      .filter((colour) => contrast(colour, SURFACE[scheme]) < 3)
    assert.deepEqual(faint, [])
  })

const names = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `Category ${at}`)
const distinct = (colours: Iterable<Colour>): number => new Set([...colours].map(({ light }) => light)).size

test('the same names have the same colours in any order', () => {
  const some = ['Red', 'Correo', 'Accesos', 'Impresión']
  const [one, other] = [assignColours(some), assignColours(some.toReversed())]
  for (const name of some) assert.deepEqual(one.get(name), other.get(name))
})

test('up to twenty names each have a colour of their own; more are never without one', () => {
  for (const count of [1, 10, 13, 20]) assert.equal(distinct(assignColours(names(count)).values()), count)
  assert.equal(assignColours(names(45)).size, 45)
})
