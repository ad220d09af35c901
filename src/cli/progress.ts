import type { AnalysisView } from '../jobs/desk.ts'
import type { Language } from '../shared/language.ts'
import { words } from './words.ts'

const WIDTH = 24

/** `████░░ 42 % · 2.024/4.812 · 310 tickets/min · quedan 9 min` */
export const progressLine = (analysis: AnalysisView, language: Language): string => {
  const { total, done, failed, skipped, state, reason } = analysis
  const over = done + failed + skipped
  const share = total > 0 ? over / total : 0
  const filled = Math.round(share * WIDTH)
  const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled)
  const number = new Intl.NumberFormat(language)
  const say = words(language)
  const parts = [`${bar} ${Math.floor(share * 100)} %`, `${number.format(over)}/${number.format(total)}`]
  if (state === 'paused') parts.push(reason === 'engine' ? say.waitingForEngine : say.paused)
  else parts.push(...speedOf(analysis, language))
  if (failed > 0) parts.push(`${number.format(failed)} ${say.failed}`)
  return parts.join(' · ')
}

const speedOf = ({ ticketsPerMinute, etaSeconds }: AnalysisView, language: Language): string[] => {
  const say = words(language)
  const number = new Intl.NumberFormat(language)
  return [
    ...(ticketsPerMinute === null ? [] : [`${number.format(Math.round(ticketsPerMinute))} ${say.perMinute}`]),
    ...(etaSeconds === null ? [] : [`${say.left} ${duration(etaSeconds)}`]),
  ]
}

/** `40 s`, `9 min`, `2 h 05 min` */
export const duration = (seconds: number): string => {
  if (seconds < 60) return `${Math.max(0, Math.round(seconds))} s`
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return `${minutes} min`
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`
}
