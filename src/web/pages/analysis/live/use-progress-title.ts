import { useEffect } from 'react'
import type { AnalysisView } from '../../../../jobs/desk.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import { documentTitle } from './progress-words.ts'

/** Shows in the browser's tab how far the analysis is. */
export const useProgressTitle = (analysis: AnalysisView): void => {
  const words = useWords()
  const format = useFormat()
  const title = documentTitle(analysis, { words, format })
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(
    () => () => {
      document.title = words.common.appName
    },
    [words],
  )
}
