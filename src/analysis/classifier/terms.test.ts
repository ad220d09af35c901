import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fold } from '../../shared/text.ts'
import { enter, hashesOf, hashTable, lookUp } from './hash-table.ts'
import { characterHashes, eachToken, unitsInto, wordHashes } from './ngrams.ts'
import { gatheringReader, knowingReader } from './terms.ts'
import { vectorOf, vocabularyOf } from './vocabulary.ts'

const unitsOf = (text: string) => {
  const units = new Uint16Array(4 * text.length + 1)
  return { units, length: unitsInto(text, units) }
}

/** The hashes of a text's words and pairs of words. */
const hashesOfWords = (text: string): readonly number[] => {
  const into = new Uint32Array(text.length + 1)
  return [...into.subarray(0, wordHashes(unitsOf(text), into))]
}

const hashesOfCharacters = (said: string): readonly number[] => {
  const hashes: number[] = []
  const text = unitsOf(said)
  eachToken(text, (start, end) => characterHashes(text.units, { start, end }, (hash) => hashes.push(hash)))
  return hashes
}

const NGRAMS = [
  { text: '', words: 0, characters: 0 },
  { text: 'a', words: 0, characters: 3 },
  { text: 'vpn', words: 1, characters: 10 },
  { text: 'la vpn', words: 3, characters: 6 + 10 },
  { text: '¡vpn!', words: 1, characters: 18 },
]

const WRITTEN = [
  'Ñandú PÉRDIDA «ya» – 100 %',
  'Straße ÆØÅ ÷ ×',
  'e\u0301 İstanbul',
  'ﬁn 한국어 ПРИВЕТ 😀',
  'a\u0000b',
  '',
]

describe('units', () => {
  for (const text of WRITTEN)
    it(`of ${JSON.stringify(text)} are those of the folded text`, () => {
      const { units, length } = unitsOf(text)
      assert.equal(String.fromCharCode(...units.subarray(0, length)), fold(text))
    })
})

describe('n-grams', () => {
  for (const { text, words, characters } of NGRAMS)
    it(`"${text}" has ${words} of words and ${characters} of characters`, () => {
      assert.equal(hashesOfWords(text).length, words)
      assert.equal(hashesOfCharacters(text).length, characters)
    })

  it('of different texts differ', () => {
    const texts = Array.from({ length: 20_000 }, (_, i) => `w${i}`)
    assert.equal(new Set(texts.flatMap(hashesOfWords)).size, texts.length)
  })

  it('tell a pair from its reverse', () => {
    const [, pair] = hashesOfWords('red vpn').slice(1)
    assert.ok(!hashesOfWords('vpn red').includes(pair ?? 0))
  })
})

describe('the table of terms', () => {
  it('numbers hashes in order of arrival, also after it has grown', () => {
    const table = hashTable(4)
    const hashes = Array.from({ length: 5000 }, (_, i) => Math.imul(i, 0x9e3779b9) >>> 0)
    assert.deepEqual(
      hashes.map((hash) => enter(table, hash)),
      [...hashes.keys()],
    )
    assert.equal(enter(table, hashes[7] as number), 7)
    assert.deepEqual([...hashesOf(table)], hashes)
    assert.equal(lookUp(table, hashes[4999] as number), 4999)
    assert.equal(lookUp(table, 12345), -1)
  })
})

const table = hashTable()
const gather = gatheringReader(table)
const [vpn, mail, twice] = [
  gather({ text: 'la vpn no conecta' }),
  gather({ text: 'el correo no llega' }),
  gather({ title: 'Impresora', text: 'atascada' }),
]
const vocabulary = vocabularyOf(table, [vpn, mail, twice], 3)
const know = knowingReader(table)

/** How strange a text is by words and by characters, as shares of the most there is. */
const strangeness = (text: string): readonly number[] => {
  const [words = 0, characters = 0] = vectorOf(know({ text }), vocabulary, false).values.slice(-2)
  return [words / 0.7, characters / 0.7].map((share) => Math.round(share * 100) / 100)
}

describe('a text as a point', () => {
  it('counts the title twice', () => {
    assert.ok(twice.counts[0] === 2)
    assert.equal(twice.counts[twice.words - 1], 1)
  })

  it('counts each n-gram of the title as often as a text that says it twice', () => {
    const said = gather({ text: 'Impresora\nImpresora\natascada' })
    assert.deepEqual([...said.numbers], [...twice.numbers])
    assert.deepEqual([...said.counts], [...twice.counts])
    assert.deepEqual(know({ title: 'zz', text: 'y' }).strange, know({ text: 'zz\nzz\ny' }).strange)
  })

  it('has length 1 by words, and by characters', () => {
    const { values } = vectorOf(vpn, vocabulary, true)
    const length = (part: Float32Array): number => Math.hypot(...part)
    assert.ok(Math.abs(length(values.subarray(0, vpn.words)) - 1) < 1e-6)
    assert.ok(Math.abs(length(values.subarray(vpn.words, -2)) - 1) < 1e-6)
  })

  it('gives rare terms more weight than common ones', () => {
    const { terms, values } = vectorOf(vpn, vocabulary, true)
    const weightOf = (word: string): number => {
      const number = lookUp(table, hashesOfWords(word)[0] as number)
      return values[terms.indexOf(vocabulary.places?.[number] ?? number)] ?? 0
    }
    assert.ok(weightOf('vpn') > weightOf('no'))
  })

  it('is the same whatever the case, the accents, and what else was read before', () => {
    const plain = vectorOf(know({ text: 'la vpn no conecta' }), vocabulary, false)
    assert.deepEqual(vectorOf(know({ text: 'LA VPN NÓ  Conecta' }), vocabulary, false), plain)
  })

  it('tells how strange its words are', () => {
    assert.deepEqual(strangeness('vpn'), [0, 0])
    assert.deepEqual(strangeness('zzz'), [1, 1])
    assert.deepEqual(strangeness(''), [1, 1])
  })

  it('is as strange among its own as a new text that shares as much', () => {
    const { values } = vectorOf(vpn, vocabulary, true)
    const others = vocabularyOf(table, [mail, twice], 3)
    const fresh = vectorOf(vpn, others, false)
    assert.deepEqual(values.slice(-2), fresh.values.slice(-2))
  })
})
