import { type Cues, cuesOf } from './cues.ts'
import type { Lexicon } from './lexicon.ts'
import type { Told } from './said.ts'
import type { Sentence } from './sentences.ts'
import type { Feature } from './weights.ts'

type Marked = {
  readonly sentence: Sentence
  readonly cues: Cues
  readonly features: readonly Feature[]
  readonly marks: readonly number[]
}

/** "facturas@", a mail address without its domain. */
const ADDRESS = /[\w.-]{2,}@(?![\w.-])/

/** What a sentence does counts like words of it. */
const cueMarks = ({ text }: Sentence, { fault, error, request }: Cues, lexicon: Lexicon): number[] =>
  [
    fault || error ? '$fault' : '',
    request ? '$want' : '',
    text.includes('@') && ADDRESS.test(text) ? '$address' : '',
  ].flatMap((concept) => lexicon.markOf(concept) ?? [])

const marked = (sentence: Sentence, lexicon: Lexicon): Marked => {
  const cues = cuesOf(sentence.text, sentence.folded)
  const { features, marks } = lexicon.find(sentence.text)
  return { sentence, cues, features, marks: [...marks, ...cueMarks(sentence, cues, lexicon)] }
}

/** Every sentence with what it does, what was found in it, and what was found in it and the title together. */
export const readWith = (lexicon: Lexicon, sentences: readonly Sentence[]): readonly Told[] => {
  const read = sentences.map((sentence) => marked(sentence, lexicon))
  const title = read.filter(({ sentence }) => sentence.place === 'title').flatMap(({ marks }) => marks)
  const titled = new Set(lexicon.together(new Set(title)))
  return read.map(({ sentence, cues, features, marks }) => {
    const found = lexicon.together(new Set([...title, ...marks]))
    const own = sentence.place === 'title' ? found : found.filter((feature) => !titled.has(feature))
    return { sentence, cues, features: [...features, ...own], aside: sentence.meta || cues.works }
  })
}
