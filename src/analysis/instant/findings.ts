import { fold } from '../../shared/text.ts'
import { tellsAction } from './actions.ts'
import { tellsCause, withoutCauseLabel } from './cues.ts'
import { isFiller } from './filler.ts'
import { gistOf, joinWithin, repeats, type Told } from './said.ts'
import type { TextPlace } from './sentences.ts'
import { contentCount } from './words.ts'

/** Most words of one field. */
const MAX_WORDS = 40
const MAX_PROBLEM_WORDS = 25

const from = (reads: readonly Told[], ...places: readonly TextPlace[]): Told[] =>
  places.flatMap((place) => reads.filter(({ sentence }) => sentence.place === place))

/** The same with what follows the first sentence of a title, which only names the matter. */
const told = (reads: readonly Told[], ...places: readonly TextPlace[]): Told[] => [
  ...from(reads, 'title').slice(1),
  ...from(reads, ...places),
]

const plain = ({ sentence, cues }: Told): boolean => !sentence.meta && !cues.log

const isAction = ({ sentence, cues: { fault, error } }: Told): boolean =>
  tellsAction(sentence, fault || error)

const isCause = ({ sentence, cues }: Told): boolean => tellsCause(sentence.folded, cues)

const isSymptom = (read: Told): boolean =>
  (read.cues.fault || read.cues.error) && !isAction(read) && !isCause(read)

const isProblem = (read: Told): boolean => isSymptom(read) || read.cues.request

/** Whether a title names something of its own, not only "Ayuda" or "Problema urgente". */
const isTelling = (title: Told): boolean => {
  const content = isFiller(title.sentence.folded) ? 0 : contentCount(title.sentence.folded)
  return content >= 2 || (content === 1 && isProblem(title))
}

/** What is wrong or wanted, in one sentence: the title's, or the first of the description that tells it. */
export const problemOf = (reads: readonly Told[]): string => {
  const [title] = from(reads, 'title')
  const told = from(reads, 'description', 'title').filter(plain)
  const first = told.find(isProblem) ?? told[0]
  const best = title && (isTelling(title) || !first) ? title : first
  return best ? joinWithin([best], MAX_PROBLEM_WORDS) : ''
}

/** What can be seen of the fault, beyond what the problem says; '' when nothing more is told. */
export const symptomsOf = (reads: readonly Told[]): string => {
  const seen = told(reads, 'description', 'notes').filter((read) => plain(read) && isSymptom(read))
  const said = gistOf(fold(problemOf(reads)))
  return joinWithin(
    seen.filter(({ sentence }) => !repeats(gistOf(sentence.folded), [said])),
    MAX_WORDS,
  )
}

/** What was already done; '' when nothing is told. */
export const actionsOf = (reads: readonly Told[]): string =>
  joinWithin(
    told(reads, 'description', 'notes', 'resolution').filter(
      (read) => plain(read) && isAction(read) && !isCause(read),
    ),
    MAX_WORDS,
  )

/** Why it happened, as the ticket says; '' when it does not. */
export const causeOf = (reads: readonly Told[]): string =>
  joinWithin(
    from(reads, 'resolution', 'notes', 'description')
      .filter((read) => plain(read) && isCause(read))
      .map((read) => ({
        ...read,
        sentence: { ...read.sentence, text: withoutCauseLabel(read.sentence.text) },
      })),
    MAX_WORDS,
  )
