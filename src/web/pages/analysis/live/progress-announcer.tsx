import { VisuallyHidden } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { AnalysisView } from '../../../../jobs/desk.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import { shareDone } from './progress-words.ts'
import { isOver } from './use-live.ts'

const EVERY_MS = 10_000

/** Tells screen readers how far it is, at most every 10 s; a new state at once. */
export const ProgressAnnouncer = ({ analysis }: { readonly analysis: AnalysisView }) => {
  const { analysis: words, common } = useWords()
  const format = useFormat()
  const { state, etaSeconds } = analysis
  const left =
    state === 'running' && etaSeconds !== null ? words.progress.left(format.duration(etaSeconds)) : ''
  const text = words.announce(common.states[state], format.percent(shareDone(analysis)), left)
  const latest = useRef(text)
  const [said, setSaid] = useState(text)
  useEffect(() => {
    latest.current = text
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new state is told at once
  useEffect(() => setSaid(latest.current), [state])
  const over = isOver(analysis)
  useEffect(() => {
    if (over) return
    const timer = setInterval(() => setSaid(latest.current), EVERY_MS)
    return () => clearInterval(timer)
  }, [over])
  return <VisuallyHidden role="status">{said}</VisuallyHidden>
}
