import { matchesOf } from '../../shared/text.ts'
import { isSurname } from '../mask/surnames.ts'
import type { Stretch } from './stretch.ts'

/** Usual given names, without accents; none that is a word as well ("luz", "mark", "grant", "paz"). */
const GIVEN: ReadonlySet<string> = new Set(
  `maria ana carmen laura marta cristina lucia elena isabel teresa pilar raquel sara sandra paula julia andrea beatriz
  silvia patricia monica nuria eva sonia susana alicia irene natalia veronica lorena alba gloria ines carolina
  daniela valentina camila gabriela alejandra claudia fernanda adriana diana angela yolanda esther noelia olga
  jose juan antonio manuel francisco luis javier miguel carlos pedro jesus alejandro daniel rafael pablo sergio
  fernando jorge alberto alvaro diego adrian david raul ivan ruben enrique ramon vicente andres joaquin santiago
  eduardo victor mario roberto jaime ignacio marcos ricardo salvador guillermo emilio hector gustavo oscar
  felipe gonzalo martin cesar rodrigo sebastian mateo nicolas agustin tomas gabriel hugo arturo lorenzo esteban
  joao paulo pedro tiago miguel rui nuno bruno andre ricardo mariana beatriz joana sofia catarina leticia juliana
  john james robert michael william richard joseph thomas charles christopher matthew anthony donald steven paul
  andrew joshua kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen
  mary jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret sandra ashley kimberly
  emily donna michelle carol amanda melissa deborah stephanie rebecca laura helen anna emma olivia rachel
  jean pierre philippe nicolas christophe stephane laurent julien sebastien olivier frederic francois marie nathalie
  isabelle sylvie catherine celine sophie aurelie emilie camille anne julie`.split(/\s+/),
)
/** True for a usual given name in lower case without accents. */
export const isGivenName = (word: string): boolean => GIVEN.has(word)

/** One of them, as the source of a regular expression. */
export const GIVEN_NAME = `(?:${[...GIVEN].join('|')})`
const FIRST = new RegExp(`(?<![\\w@.\\\\/-])${GIVEN_NAME}(?= )`, 'g')
const NEXT = / (?:(?:del?|la|las|los|d[ao]s?|van|von) )*(?<name>[a-z]{3,})(?![\w@\\/-])/y
const MOST_WORDS = 5

/** The words of a name from its first given name on, each with the particles before it; none without a surname. */
const nameAt = (plain: string, start: number, first: string): readonly Stretch[] => {
  const words: Stretch[] = [{ start, end: start + first.length }]
  let surnames = 0
  for (let end = start + first.length; words.length < MOST_WORDS; end = NEXT.lastIndex) {
    NEXT.lastIndex = end
    const name = NEXT.exec(plain)?.groups?.name ?? ''
    if (isSurname(name)) surnames++
    else if (surnames > 0 || !isGivenName(name)) break
    words.push({ start: end + 1, end: NEXT.lastIndex })
  }
  return surnames > 0 ? words : []
}

/**
 * People named by a usual given name and surname, each word by itself: an answer may name only one of them. `plain`
 * is in lower case without accents.
 */
export const nameStretches = (plain: string): readonly Stretch[] =>
  matchesOf(plain, FIRST).flatMap(({ index, 0: first }) => nameAt(plain, index, first))
