import { lowerBound } from '../../analysis/classifier/binomial.ts'
import { guarantee, isGuaranteed } from '../../analysis/classifier/guarantee.ts'
import type { Fit } from './learn.ts'
import type { Guaranteed, Learned } from './learned.ts'

/** Below it something else is likelier: a person would not understand why such an answer needs no look. */
const LEAST_THRESHOLD = 0.5

/** What may be told of a fit when answers must be right at the wanted rate. `name`: header of the column. */
export const verdictOn = (fit: Fit, { right, name }: { right: number; name: string }): Learned => {
  const tickets = fit.unlabelled > 0 ? { tickets: fit.unlabelled } : {}
  const found = guarantee(fit.proof, { right, ...tickets })
  return {
    source: fit.source,
    name: fit.source === 'column' ? name : fit.name,
    labelled: fit.labelled,
    classes: fit.classes,
    accuracy: fit.accuracy,
    interval: fit.interval,
    right,
    guarantee: isGuaranteed(found) ? guaranteed(fit, found) : null,
    labelsNeeded: isGuaranteed(found) ? null : (found.labelsNeeded ?? guessedNeed(fit, right)),
    drifted: fit.drifted,
    confidence: fit.confidence,
    trial: null,
    ...(fit.vectors ? { vectors: fit.vectors } : {}),
    ...(fit.answers ? { answers: fit.answers } : {}),
  }
}

/** From so many labelled tickets on more of the same will not make the answers better. */
const PLENTY = 500
/** Share of the tickets that a classifier takes on, as a rule, when it can take any. */
const USUAL_COVERAGE = 0.5
const STEP = 50

/**
 * What it takes when there are too few labels to tell how good the answers will be: as many as prove the promise where
 * half of the errors that it allows are made, if half of the tickets are accepted; at least twice what there is.
 */
const guessedNeed = (fit: Fit, right: number): number | null => {
  const { labelled } = fit
  if (labelled >= PLENTY || isRandom(fit, right)) return null
  let accepted = STEP
  while (lowerBound(Math.floor((accepted * (1 + right)) / 2), accepted, DELTA) < right) accepted += STEP
  return Math.max(Math.ceil(accepted / USUAL_COVERAGE), 2 * labelled)
}

const DELTA = 0.05

/** So many answers show whether there is anything to learn. */
const ENOUGH_TO_SHOW = 100

/** Labels that words do not explain: the answers are worse than wanted, and none of them is surer to be right. */
const isRandom = ({ proof, interval, confidence, accuracy }: Fit, right: number): boolean =>
  proof.length >= ENOUGH_TO_SHOW && interval.to < right && (!confidence.shown || accuracy === 0)

/** A stricter threshold than needed keeps the promise too: the search has tested all of them. */
const guaranteed = ({ proof }: Fit, found: { threshold: number; atLeast: number }): Guaranteed => {
  const threshold = Math.max(LEAST_THRESHOLD, roundedDown(found.threshold))
  const accepted = proof.filter(({ confidence }) => confidence >= threshold).length
  return { threshold, coverage: accepted / proof.length, atLeast: found.atLeast }
}

/** As confidences are rounded, and never above what was tested. */
const roundedDown = (share: number): number => Math.floor(share * 10_000) / 10_000
