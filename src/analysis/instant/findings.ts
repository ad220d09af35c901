import { fold } from '../../shared/text.ts'
import type { Read } from './classify.ts'
import { isAction, isCause, isError, isFault, isLog, isRequest, withoutCauseLabel } from './cues.ts'
import { joinWithin, repeats } from './said.ts'
import type { TextPlace } from './sentences.ts'

/** Most words of one field. */
const MAX_WORDS = 40
const MAX_PROBLEM_WORDS = 25

const from = (reads: readonly Read[], ...places: readonly TextPlace[]): Read[] =>
  places.flatMap((place) => reads.filter(({ sentence }) => sentence.place === place))

const plain = ({ sentence }: Read): boolean => !sentence.meta && !isLog(sentence.text)

const isSymptom = ({ sentence: { text, folded } }: Read): boolean =>
  (isFault(folded) || isError(text, folded)) && !isAction(folded) && !isCause(folded)

const isProblem = (read: Read): boolean => isSymptom(read) || isRequest(read.sentence.folded)

/** What is wrong or wanted, in one sentence: the title's, or the first of the description that tells it. */
export const problemOf = (reads: readonly Read[]): string => {
  const told = from(reads, 'title', 'description').filter(plain)
  const best = told.find(isProblem) ?? told[0]
  return best ? joinWithin([best], MAX_PROBLEM_WORDS) : ''
}

/** What can be seen of the fault, beyond what the problem says; '' when nothing more is told. */
export const symptomsOf = (reads: readonly Read[]): string => {
  const seen = from(reads, 'description', 'notes', 'title').filter((read) => plain(read) && isSymptom(read))
  const said = fold(problemOf(reads))
  return joinWithin(
    seen.filter(({ sentence }) => !repeats(sentence.folded, [said])),
    MAX_WORDS,
  )
}

/** What was already done; '' when nothing is told. */
export const actionsOf = (reads: readonly Read[]): string =>
  joinWithin(
    from(reads, 'description', 'notes', 'resolution').filter(
      (read) => plain(read) && isAction(read.sentence.folded) && !isCause(read.sentence.folded),
    ),
    MAX_WORDS,
  )

/** Why it happened, as the ticket says; '' when it does not. */
export const causeOf = (reads: readonly Read[]): string =>
  joinWithin(
    from(reads, 'resolution', 'notes', 'description')
      .filter((read) => plain(read) && isCause(read.sentence.folded))
      .map((read) => ({
        ...read,
        sentence: { ...read.sentence, text: withoutCauseLabel(read.sentence.text) },
      })),
    MAX_WORDS,
  )
