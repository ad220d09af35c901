import { useDebouncedValue } from '@mantine/hooks'
import { useLearningEstimate } from '../../api/queries.ts'
import { analysisBody, type Setup } from './request.ts'

/** A slider being moved is not followed step by step. */
const REST_MS = 300

/** What would come of the analysis as it is set up. */
export const useEstimate = (setup: Setup) => {
  const [rested] = useDebouncedValue(JSON.stringify(analysisBody(setup)), REST_MS)
  return useLearningEstimate(rested)
}
