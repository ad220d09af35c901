import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { neighboursOf } from './neighbours.ts'

const TICKETS = [
  { text: 'la vpn no conecta desde casa' },
  { text: 'impresora atascada en la planta tres' },
  { text: 'no conecta la VPN en casa' },
  { text: 'impresoras de la planta dos sin tóner' },
  { text: 'zzz' },
]

describe('neighbours', () => {
  const near = neighboursOf(TICKETS, 2)

  it('are those with the most in common, whatever case and order', () => {
    assert.deepEqual(
      near.map((ones) => ones[0]?.place),
      [2, 3, 0, 1, undefined],
    )
  })

  it('are as similar as two texts can be, at most', () => {
    for (const { similarity } of near.flat()) assert.ok(similarity > 0 && similarity <= 2)
  })

  it('fall in similarity, are no more than asked for, and never the ticket itself', () => {
    for (const [own, ones] of near.entries()) {
      assert.ok(ones.length <= 2 && ones.every(({ place }) => place !== own))
      assert.ok((ones[0]?.similarity ?? 0) >= (ones[1]?.similarity ?? 0))
    }
  })

  it('of an identical text are identical', () => {
    const twins = neighboursOf([{ text: 'sin red' }, { text: 'sin red' }, { text: 'sin red ni voz' }])
    assert.ok(Math.abs((twins[0]?.[0]?.similarity ?? 0) - 2) < 1e-5)
    assert.equal(twins[0]?.[0]?.place, 1)
  })

  it('of nothing are none', () => assert.deepEqual(neighboursOf([]), []))
})
