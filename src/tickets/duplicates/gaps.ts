import { matchesOf } from '../../shared/text.ts'
import { findIdentifiers } from '../mask/identifiers.ts'
import type { IdentifierType } from '../mask/rule.ts'
import { machineKind, serviceOf } from './kinds.ts'
import { nameStretches } from './names.ts'
import { isCounted, tellsApart, unitLength } from './quantities.ts'
import { idleStretches } from './wording.ts'

/** A stretch of the text that does not tell tickets apart: what the key says instead, and its value if it has one. */
export type Gap = {
  readonly start: number
  readonly end: number
  /** '' for what is left out altogether. */
  readonly mark: string
  readonly slot: string | null
}

/* Days and times of a ticket, in lower case without accents. */
const DAYS =
  'lunes|martes|miercoles|jueves|viernes|sabado|domingo|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:segunda|terca|quarta|quinta|sexta)-feira'
const TODAY =
  'ayer|anoche|hoy|anteayer|yesterday|today|tonight|(?:last|yesterday) night|ontem|hoje|hier|aujourd.hui'
const HALVES =
  '(?:esta|this|ce|cet|cette) (?:manana|tarde|noche|madrugada|morning|afternoon|evening|matin|apres-midi|soir|manha|noite)'
const WEEKS = '(?:la |esta |a )?semana (?:pasada|passada)|(?:this|last) (?:week|month)|la semaine derniere'
const AGES =
  'hace (?:\\d{1,3}|un[ao]?s?|media|un par de|algun[ao]s|dos|tres|cuatro|cinco|varios|varias|pocos|pocas) (?:minutos?|horas?|dias?|semanas?|mes(?:es)?)|(?:\\d{1,3}|an?|one|two|three|four|five|several|a few|a couple of|half an?) (?:minutes?|hours?|days?|weeks?|months?) ago|(?<=(?:depuis|for|durante|during) )(?:un[ae]?|an?|half an|deux|trois|two|three|dos|tres|several|varias|varios|plusieurs) (?:minut[eo]s?|heures?|hours?|horas?|jours?|days?|dias?|semaines?|weeks?|semanas?|mois|months?|mes(?:es)?)'
const MONTH_ALONE =
  '(?<=(?:desde|since|depuis) )(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|january|february|march|april|may|june|july|august|september|october|november|december)(?! \\d)'
const WEEKDAY = new RegExp(
  `\\b(?:(?:(?:el(?: pasado)?|on|est[ea]|this|last|na|no|le|ce) )?(?:${DAYS}|${TODAY})(?: (?:pasado|por la (?:manana|tarde|noche)|morning|afternoon|evening|night|matin|dernier))?|${HALVES}|${WEEKS}|${AGES}|${MONTH_ALONE})(?![\\w\\u0080-\\uffff]|\\.[a-z])`,
  'g',
)
const NAMED_DATE =
  /(?<![\w\u0080-\uffff])\d{1,2}(?:st|nd|rd|th|º)?(?:[ /-]| de | of )(?:ene|jan|feb|fev|mar|abr|apr|avr|may|mai|jun|jul|ago|aug|sep|set|oct|out|nov|dic|dec|dez)[a-z]{0,7}\.?(?:(?:[ /-]| del? |, )(?:\d{4}|\d{2}(?![\d:])))?(?![\w\u0080-\uffff])/g
/** "May 3, 2024" */
const AMERICAN_DATE =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?(?![\w\u0080-\uffff:.])/g
/** "afecta a dos usuarios" is a count as "3 usuarios" is. */
const COUNT_IN_WORDS =
  /\b(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varios|varias|two|three|four|five|six|seven|eight|nine|ten|several|duas|quatro|oito|dez|deux|trois|quatre|cinq|plusieurs)(?= (?<counted>[a-z]{3,}s)(?![a-z]))/g
/** What a device is known by: no other number is written so. */
const SERIAL =
  /(?<![a-z\d])(?:s\/n|(?:n[.º°o]{0,2}|num(?:ero)?\.?) (?:de )?(?:serie|inventario)|serial(?: (?:number|no\.?|num(?:ero)?))?|(?:service|asset) tag|imei)(?: es| is)?\s?[:=#]?\s?(?=[a-z-]{0,12}\d)(?<value>[a-z\d][a-z\d-]{4,24})(?![a-z\d])/g
const NUMBER =
  /(?<![\w\u00aa-\uffff])(?:\d{4}-\d\d-\d\d[t ]\d\d:\d\d(?::\d\d)?|\d+(?:[.,:/-]\d+)*[a-z\d_]*)(?:\s?[ap]\.?\s?m\b\.?| de la (?:manana|tarde|noche))?/g

/** How far around a number its meaning is looked for. */
const BEFORE = 40
const AFTER = 20

/** What is behind an identifier, as far as its name tells. */
const kindOf = (type: IdentifierType, value: string): string => {
  if (type === 'HOST') return serviceOf(value) || machineKind(value)
  return type === 'URL' ? serviceOf(value) : ''
}

const identifierGaps = (text: string): readonly Gap[] =>
  findIdentifiers(text).map(({ type, start, end }) => {
    const slot = text.slice(start, end)
    return { start, end, mark: type + kindOf(type, slot), slot }
  })

const quantityGap = (text: string, start: number, end: number): Gap => ({
  start,
  end,
  mark: '0',
  slot: text.slice(start, end),
})

const dateGaps = (text: string, plain: string): readonly Gap[] =>
  [WEEKDAY, NAMED_DATE, AMERICAN_DATE].flatMap((pattern) =>
    matchesOf(plain, pattern).map(({ index, 0: date }) => quantityGap(text, index, index + date.length)),
  )

const nameGaps = (text: string, plain: string): readonly Gap[] =>
  nameStretches(plain).map(({ start, end }) => ({ start, end, mark: 'NAME', slot: text.slice(start, end) }))

const serialGaps = (text: string, plain: string): readonly Gap[] =>
  matchesOf(plain, SERIAL).map(({ index, 0: whole, groups }) => {
    const end = index + whole.length
    const start = end - (groups?.value?.length ?? 0)
    return { start, end, mark: 'SERIAL', slot: text.slice(start, end) }
  })

/** With the word that they count, as the value of a small number. */
const countGaps = (text: string, plain: string): readonly Gap[] =>
  matchesOf(plain, COUNT_IN_WORDS).map(({ index, 0: count, groups }) => {
    const end = index + count.length
    return {
      ...quantityGap(text, index, end),
      slot: text.slice(index, end + 1 + (groups?.counted?.length ?? 0)),
    }
  })

/**
 * The value of a small number with the word that it belongs to ("12 usuarios", "bandeja 2"): alone it could
 * stand for anything.
 */
const withItsWord = (text: string, gap: Gap, counted: boolean): Gap => {
  if (!/^\d{1,3}$/.test(gap.slot ?? '')) return gap
  const after = counted ? /^ ?(?:[%€$]|\p{L}{1,30})/u.exec(text.slice(gap.end, gap.end + 32))?.[0] : ''
  const before = counted
    ? ''
    : /\p{L}{2,30} ?[#(]?$/u.exec(text.slice(Math.max(0, gap.start - 32), gap.start))?.[0]
  return { ...gap, slot: `${before ?? ''}${gap.slot}${after ?? ''}` }
}

/** Numbers outside the stretches that are something else already; both in order. */
const numberGaps = (text: string, plain: string, others: readonly Gap[]): readonly Gap[] => {
  const gaps: Gap[] = []
  let next = 0
  for (const { index, 0: token } of matchesOf(plain, NUMBER)) {
    while ((others[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++
    const end = index + token.length
    if ((others[next]?.start ?? end) < end) continue
    const from = Math.max(0, index - BEFORE)
    const around = {
      before: text.slice(from, index),
      plainBefore: plain.slice(from, index),
      after: plain.slice(end, end + AFTER),
    }
    if (!tellsApart({ token, ...around })) {
      const unit = unitLength(around)
      gaps.push(withItsWord(text, quantityGap(text, index, end + unit), isCounted(around)))
    }
  }
  return gaps
}

const idleGaps = (text: string, plain: string): readonly Gap[] =>
  idleStretches(text, plain).map(({ start, end }) => ({ start, end, mark: '', slot: null }))

const byStart = (a: Gap, b: Gap): number => a.start - b.start

/** In order; of two that overlap the one that starts first stays, and of what is left out the rest behind it. */
const withoutOverlaps = (gaps: readonly Gap[]): readonly Gap[] => {
  const kept: Gap[] = []
  for (const gap of gaps.toSorted(byStart)) {
    const from = kept.at(-1)?.end ?? 0
    if (gap.start >= from) kept.push(gap)
    else if (gap.mark === '' && gap.end > from) kept.push({ ...gap, start: from })
  }
  return kept
}

/**
 * The gaps of a text in order, none overlapping. `plain` is the text in lower case without accents, character
 * for character.
 */
export const gapsOf = (text: string, plain: string): readonly Gap[] => {
  const others = withoutOverlaps([
    ...idleGaps(text, plain),
    ...identifierGaps(text),
    ...dateGaps(text, plain),
    ...serialGaps(text, plain),
    ...nameGaps(text, plain),
    ...countGaps(text, plain),
  ])
  return [...others, ...numberGaps(text, plain, others)].sort(byStart)
}
