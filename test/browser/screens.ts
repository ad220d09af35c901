import type { Place, Screen } from './screen.ts'
import { ANALYSIS } from './screens-analysis.ts'
import { AROUND } from './screens-around.ts'
import { PREPARE } from './screens-prepare.ts'

/** Every page of the program, with something on it, and what opens over it. */
export const SCREENS: readonly Screen[] = [...AROUND, ...PREPARE, ...ANALYSIS]

/** Opens a screen of the stage and waits until nothing is under way any more. */
export const openScreen = async (screen: Screen, place: Place): Promise<void> => {
  const { page, words, stage } = place
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.goto(`${stage[screen.server]}${screen.path(stage)}`)
  await screen.shown(place)
  await page.getByText(words.common.loading, { exact: true }).first().waitFor({ state: 'detached' })
  await page.waitForLoadState('networkidle')
}
