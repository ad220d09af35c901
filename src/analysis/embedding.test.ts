import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { pack, type VectorCache, vectorKey, vectorsOf } from './embedding.ts'

const memory = (): VectorCache & { readonly kept: Map<string, Uint8Array> } => {
  const kept = new Map<string, Uint8Array>()
  return {
    kept,
    read: async (keys) => new Map([...kept].filter(([key]) => keys.includes(key))),
    write: async (vectors) => {
      for (const [key, vector] of vectors) kept.set(key, vector)
    },
  }
}

/** Makes of a text its length, and notes what it was asked. */
const counting = () => {
  const asked: (readonly string[])[] = []
  const embed = async (texts: readonly string[]) => {
    asked.push(texts)
    return texts.map((text) => Float32Array.of(text.length))
  }
  return { asked, embed }
}

describe('vectors of texts', () => {
  it('stand in their order, each text asked for once', async () => {
    const { asked, embed } = counting()
    const found = await vectorsOf(['red', 'vpn caída', 'red', ' vpn  caída '], {
      digest: 'm',
      embed,
      cache: memory(),
    })
    assert.deepEqual(
      found.map(([length = 0]) => Math.round(length)),
      [3, 9, 3, 9],
    )
    assert.deepEqual(asked, [['red', 'vpn caída']])
  })

  it('that are known are not made again, unless by another model', async () => {
    const { asked, embed } = counting()
    const cache = memory()
    await vectorsOf(['red'], { digest: 'm', embed, cache })
    await vectorsOf(['red', 'voz'], { digest: 'm', embed, cache })
    await vectorsOf(['red'], { digest: 'other', embed, cache })
    assert.deepEqual(asked, [['red'], ['voz'], ['red']])
  })

  it('are made in batches, told and kept after each', async () => {
    const { asked, embed } = counting()
    const cache = memory()
    const told: string[] = []
    const texts = Array.from({ length: 150 }, (_, i) => `ticket ${i}`)
    await vectorsOf(texts, {
      digest: 'm',
      embed,
      cache,
      progress: (done, all) => told.push(`${done}/${all}`),
    })
    assert.deepEqual(
      asked.map(({ length }) => length),
      [64, 64, 22],
    )
    assert.deepEqual(told, ['64/150', '128/150', '150/150'])
    assert.equal(cache.kept.size, 150)
  })

  it('made before an error are kept', async () => {
    const { embed } = counting()
    const cache = memory()
    let calls = 0
    const failing = async (texts: readonly string[]) => {
      if (++calls === 2) throw new Error('gone')
      return embed(texts)
    }
    const texts = Array.from({ length: 100 }, (_, i) => `ticket ${i}`)
    await assert.rejects(vectorsOf(texts, { digest: 'm', embed: failing, cache }), /gone/)
    assert.equal(cache.kept.size, 64)
  })

  it('read the beginning of a very long text', async () => {
    const { asked, embed } = counting()
    await vectorsOf(['x'.repeat(9000)], { digest: 'm', embed, cache: memory() })
    assert.equal(asked[0]?.[0]?.length, 2000)
    assert.equal(vectorKey('m', 'x'.repeat(9000)), vectorKey('m', 'x'.repeat(2001)))
  })

  it('are packed in a byte a number, and the same whether new or known', async () => {
    const made = Float32Array.of(0.5, -0.25, 0, 0.124)
    assert.equal(pack(made).length, 8)
    const cache = memory()
    const embed = async () => [made]
    const [fresh = []] = await vectorsOf(['red'], { digest: 'm', embed, cache })
    const [known = []] = await vectorsOf(['red'], { digest: 'm', embed, cache })
    assert.deepEqual(known, fresh)
    assert.ok([...fresh].every((value, i) => Math.abs(value - (made[i] as number)) <= 0.5 / 254 + 1e-6))
    assert.equal(pack(new Float32Array(3)).length, 7)
  })
})
