import { useEffect, useRef, useState } from 'react'
import type { AnalysisView } from '../../../../jobs/desk.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import { isOver } from './use-live.ts'

const KEY = 'triaje.notify'

export type EndNotice = {
  readonly wanted: boolean
  /** False where the browser refuses, or has no notifications on this address. */
  readonly possible: boolean
  /** Asks the browser's permission when it is turned on for the first time. */
  readonly toggle: () => Promise<void>
}

const permission = (): NotificationPermission =>
  'Notification' in window ? Notification.permission : 'denied'

const remembered = (): boolean => localStorage.getItem(KEY) === 'yes' && permission() === 'granted'

/** A notification of the browser when the analysis ends, for those who asked for it. */
export const useEndNotice = (analysis: AnalysisView): EndNotice => {
  const [wanted, setWanted] = useState(remembered)
  const [possible, setPossible] = useState(() => permission() !== 'denied')
  useNoticeAtTheEnd(analysis, wanted)
  const toggle = async (): Promise<void> => {
    const granted = wanted || (await Notification.requestPermission()) === 'granted'
    setPossible(permission() !== 'denied')
    setWanted(granted && !wanted)
    localStorage.setItem(KEY, granted && !wanted ? 'yes' : 'no')
  }
  return { wanted, possible, toggle }
}

const useNoticeAtTheEnd = (analysis: AnalysisView, wanted: boolean): void => {
  const { analysis: words, common } = useWords()
  const format = useFormat()
  const over = isOver(analysis)
  const before = useRef(over)
  useEffect(() => {
    if (over && !before.current && wanted && analysis.state !== 'cancelled') {
      const { id, name, state, done, failed } = analysis
      const body = words.notice.body(
        name,
        format.plural(done, common.tickets),
        failed > 0 ? format.plural(failed, words.progress.failed) : '',
      )
      notify(words.notice[state === 'failed' ? 'failed' : 'done'], body, id)
    }
    before.current = over
  }, [over, wanted, analysis, words, common, format])
}

/** Some browsers (Chrome on Android) only let service workers notify; the page then does without. */
const notify = (title: string, body: string, tag: string): void => {
  try {
    const notice = new Notification(title, { body, tag })
    notice.addEventListener('click', () => window.focus())
  } catch {
    document.title = `● ${title}`
  }
}
