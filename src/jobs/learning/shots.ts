import { drawExamples } from '../../analysis/classifier/draw.ts'
import { chooseShots, type Shot } from '../../analysis/few-shot.ts'
import { maskText } from '../../tickets/mask/mask.ts'
import type { CorrectedExample, LessonTicket } from './lesson.ts'

/** More labelled tickets give no better examples. */
const MOST_EXAMPLES = 2000

type Known = { readonly tickets: readonly LessonTicket[]; readonly corrected: readonly CorrectedExample[] }

/** Examples for the model, masked, from labelled tickets other than those that it is tried on (`held`: their keys). */
export const shotsFor = ({ tickets, corrected }: Known, held: ReadonlySet<string>): readonly Shot[] => {
  const said = new Set(corrected.map(({ key }) => key))
  const own = tickets.filter(({ key, label }) => label !== '' && !said.has(key))
  const known = [...corrected, ...own].filter(({ key }) => !held.has(key))
  return chooseShots(
    drawExamples(known, MOST_EXAMPLES).map(({ title = '', text, ...rest }) => ({
      ...rest,
      text: maskText(`${title}\n${text}`).text,
    })),
  )
}
