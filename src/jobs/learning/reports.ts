import { bootstrap } from '../../review/accuracy.ts'
import type { Judgement } from '../../review/evaluation.ts'
import { randomNumbers } from '../../shared/random.ts'
import type { Difference, SourceReport } from './evaluation-view.ts'
import { judgeInThread } from './learn-thread.ts'

/** What a source answered about labelled tickets, by row. */
export type Answers = ReadonlyMap<number, Judgement>

export type Judged = Omit<SourceReport, 'evaluation' | 'difference'> & { readonly answers: Answers }

/** Those of the answers that are about tickets which others answered, too. */
export const common = (answers: Answers, others: Answers): Answers =>
  new Map([...answers].filter(([row]) => others.has(row)))

const NEVER = new AbortController().signal

/** Reports on the sources that answered anything; `engine`: whose answers the others are compared with. */
export const reportsOn = (sources: readonly Judged[], engine: Answers): Promise<readonly SourceReport[]> =>
  Promise.all(
    sources
      .filter(({ answers }) => answers.size > 0)
      .map(async ({ answers, ...source }) => ({
        ...source,
        evaluation: await judgeInThread([...answers.values()], NEVER),
        difference: source.source === 'engine' ? null : differenceOf(answers, engine),
      })),
  )

/** The same answers give the same interval. */
const SEED = 42

/** In accuracy, on the tickets that both answered: pairs are drawn, so that hard tickets weigh on both alike. */
const differenceOf = (answers: Answers, engine: Answers): Difference | null => {
  const gains = [...answers].flatMap(([row, own]) => {
    const other = engine.get(row)
    return other ? [Number(isRight(own)) - Number(isRight(other))] : []
  })
  if (gains.length === 0) return null
  const mean = (places: readonly number[]): number =>
    places.reduce((sum, place) => sum + (gains[place] as number), 0) / places.length
  return { value: mean([...gains.keys()]), ...bootstrap(gains.length, mean, randomNumbers(SEED)) }
}

const isRight = ({ truth, answer }: Judgement): boolean => truth === answer
