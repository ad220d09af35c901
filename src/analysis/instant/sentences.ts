import { quickFold } from '../../shared/quick-fold.ts'
import { isFarewell, type Piece, withoutCourtesy } from './courtesy.ts'
import { tellsFault } from './cues.ts'
import { isFiller } from './filler.ts'
import { isEmpty, isMeta, isNoise } from './noise.ts'
import { piecesOf } from './pieces.ts'

export type TextPlace = 'title' | 'description' | 'notes' | 'resolution'

/** One sentence of a ticket that may carry something. */
export type Sentence = {
  readonly place: TextPlace
  /** Its number among the sentences of its place that carry something. */
  readonly index: number
  /** In the ticket's own words, without greetings and thanks. */
  readonly text: string
  readonly folded: string
  /** About the ticket rather than the fault: urgency, who else, names of machines. */
  readonly meta: boolean
}

/** Words of a line below a farewell that still belongs to it: names, posts, telephones. */
const SIGNATURE_WORDS = 6

const isShort = ({ text }: Piece): boolean => text.split(/\s+/, SIGNATURE_WORDS + 1).length <= SIGNATURE_WORDS

/** The pieces before the signature: after a farewell short lines are left out until a long one comes. */
const withoutSignature = (pieces: readonly Piece[]): readonly Piece[] => {
  let farewell = false
  return pieces.filter((piece, index) => {
    const parting = index > 0 && isFarewell(piece)
    farewell = (parting || farewell) && isShort(piece) && !tellsFault(piece.folded)
    return !farewell
  })
}

const HAS_WORDS = /[a-z0-9]|[\p{L}\p{N}]/u

const hasWords = ({ folded }: Piece): boolean => HAS_WORDS.test(folded)

const saysSomething = (piece: Piece): boolean => hasWords(piece) && !isNoise(piece.folded)

/**
 * The sentences of one place, in order; greetings, thanks, signatures and attachments are left out, and what only
 * asks for attention, but of a title, which may have nothing else ("Adjunto demasiado grande", "Solicitud").
 */
export const sentencesOf = (text: string, place: TextPlace): readonly Sentence[] => {
  const pieces = withoutSignature(foldedPieces(text)).map(withoutCourtesy)
  const said = pieces.filter(saysSomething)
  if (place !== 'title')
    return inPlace(
      said.filter(({ folded }) => !isFiller(folded)),
      place,
    )
  return inPlace(said.length > 0 ? said : pieces.filter(hasWords), place)
}

/** What a text says beside courtesies and signatures, even "Adjunto captura": for a ticket that says nothing else. */
export const allSentencesOf = (text: string, place: TextPlace): readonly Sentence[] => {
  const pieces = withoutSignature(foldedPieces(text)).map(withoutCourtesy)
  return inPlace(
    pieces.filter((piece) => hasWords(piece) && !isEmpty(piece.folded)),
    place,
  )
}

const foldedPieces = (text: string): readonly Piece[] =>
  piecesOf(text).map((piece) => ({
    text: piece,
    folded: quickFold(piece),
  }))

const inPlace = (pieces: readonly Piece[], place: TextPlace): readonly Sentence[] =>
  pieces.map((piece, index) => ({ ...piece, place, index, meta: isMeta(piece.folded) }))
