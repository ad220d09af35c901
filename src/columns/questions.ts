import { fold } from '../shared/text.ts'
import type { Profile } from './profile.ts'

const QUESTION =
  /[?¿]|^(describ\w*|descreva|decri\w+|explic\w+|explique\w*|expliquez|cuent\w+|conte|indi(que|ca)|tell us|please|por favor)\b/
const FACT =
  /^\W*(desde |since |depuis |hasta |a que |a |en |from |de )?(cuando|when|quand|quando|hora|what time|inicio|comienzo|donde|where|onde|quien(es)?|who|(que|cual es (su|tu)|which|what is your) (sede|oficina|planta|edificio|area|departamento|cargo|puesto|site|office|building|department|floor))\b/
/** What is shorter is a choice, a place or a post rather than what somebody tells. */
const TELLING = 4

/** True for what a form asks; its answers are the requester's own words. */
export const isQuestion = (header: string): boolean => QUESTION.test(spoken(header))

/** True for a question whose answer tells a time, a place or a person, however many words: "Desde ayer por la tarde". */
export const asksFact = (header: string): boolean => FACT.test(spoken(header))

/** Programs write questions as names: "when_did_it_start_". */
const spoken = (header: string): string => fold(header).replaceAll('_', ' ')

/** True for answers that tell something. */
export const isTold = ({ meanWords }: Profile): boolean => meanWords >= TELLING
