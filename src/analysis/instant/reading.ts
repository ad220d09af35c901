import { type Cues, cuesOf } from './cues.ts'
import type { Lexicon } from './lexicon.ts'
import type { Found } from './phrase-tree.ts'
import type { Told } from './said.ts'
import type { Sentence } from './sentences.ts'

/** What a sentence does and says by itself. */
type Content = Found & { readonly cues: Cues }

/** Most sentences remembered; beyond, the memory starts anew. Forms and alerts say the same in many tickets. */
const MAX_REMEMBERED = 5000

/** "facturas@", a mail address without its domain. */
const ADDRESS = /[\w.-]{2,}@(?![\w.-])/

/** "SRVSQL02", "esx-05": what administrators call a server. */
const HOST = /\b(?:srv|svr|esxi?|hv|hypv|dc|vm|prod|nas|app|sql|db|fs|ts)[a-z]*-?[a-z]*\d{1,3}\b/

/** What a sentence does counts like words of it. */
const cueMarks = ({ text, folded }: Sentence, { fault, error, request }: Cues, lexicon: Lexicon): number[] =>
  [
    fault || error ? '$fault' : '',
    request ? '$want' : '',
    text.includes('@') && ADDRESS.test(text) ? '$address' : '',
    HOST.test(folded) ? '$host' : '',
  ].flatMap((concept) => lexicon.markOf(concept) ?? [])

const contentOf = (sentence: Sentence, lexicon: Lexicon): Content => {
  const cues = cuesOf(sentence.text, sentence.folded)
  const { features, marks } = lexicon.find(sentence.text)
  return { cues, features, marks: [...marks, ...cueMarks(sentence, cues, lexicon)] }
}

const remembering = (lexicon: Lexicon): ((sentence: Sentence) => Content) => {
  const remembered = new Map<string, Content>()
  return (sentence) => {
    const known = remembered.get(sentence.text)
    if (known) return known
    if (remembered.size >= MAX_REMEMBERED) remembered.clear()
    const content = contentOf(sentence, lexicon)
    remembered.set(sentence.text, content)
    return content
  }
}

/** Every sentence with what it does, what was found in it, and what was found in it and the title together. */
export const createReader = (lexicon: Lexicon): ((sentences: readonly Sentence[]) => readonly Told[]) => {
  const read = remembering(lexicon)
  return (sentences) => {
    const contents = sentences.map(read)
    const title = contents.flatMap(({ marks }, at) => (sentences[at]?.place === 'title' ? marks : []))
    const titled = lexicon.together(title, [])
    const known = new Set(titled)
    return sentences.map((sentence, at) => {
      const { cues, features, marks } = contents[at] as Content
      const together =
        sentence.place === 'title'
          ? titled
          : lexicon.together(marks, title).filter((feature) => !known.has(feature))
      const all = together.length > 0 ? [...features, ...together] : features
      return { sentence, cues, features: all, aside: sentence.meta || cues.works }
    })
  }
}
