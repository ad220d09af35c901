import type { Piece, Schema } from './answer.ts'
import type { AnswerFault } from './options.ts'
import { tokenize } from './tokens.ts'

/** What the model wrote, token by token, and what of it the client gets to see. */
export type Draft = {
  readonly pieces: readonly Piece[]
  readonly thinking?: string
  readonly doneReason: 'stop' | 'length' | 'load' | 'unload'
  /** False when the guard against repetition stopped it. */
  readonly done: boolean
  /** Tokens at the beginning that are counted but not part of the content. */
  readonly unseen: number
}

export const draft = (pieces: readonly Piece[]): Draft => ({
  pieces,
  doneReason: 'stop',
  done: true,
  unseen: 0,
})

const textOf = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.text).join('')

const written = (text: string): Piece[] => tokenize(text).map((each) => ({ text: each }))

const changed =
  (change: (answer: Record<string, unknown>) => unknown) =>
  (answer: Draft): Draft => ({
    ...answer,
    pieces: written(JSON.stringify(change(JSON.parse(textOf(answer.pieces))))),
  })

const firstLabel = ({ properties = {} }: Schema): string =>
  Object.keys(properties).find((key) => properties[key]?.enum) ?? Object.keys(properties)[0] ?? ''

const sorted = (answer: Record<string, unknown>): object =>
  Object.fromEntries(Object.entries(answer).toSorted(([a], [b]) => (a < b ? -1 : 1)))

/** Each way in which models and servers spoil an answer. `room` is num_predict. */
const SPOILED: Record<AnswerFault, (answer: Draft, schema: Schema, room: number) => Draft> = {
  'format-ignored': (answer) => ({
    ...answer,
    pieces: written(
      `Claro, este es el análisis:\n\`\`\`json\n${textOf(answer.pieces)}\n\`\`\`\nEspero que ayude {saludos}.`,
    ),
  }),
  'keys-sorted': changed(sorted),
  fence: (answer) => ({ ...answer, pieces: written(`\`\`\`json\n${textOf(answer.pieces)}\n\`\`\``) }),
  'fence-unseen': (answer) => {
    const fence = written('```json\n')
    return { ...answer, pieces: [...fence, ...answer.pieces], unseen: fence.length }
  },
  'cut-json': (answer) => ({
    ...answer,
    pieces: answer.pieces.slice(0, Math.ceil(answer.pieces.length * 0.6)),
    doneReason: 'length',
  }),
  'trailing-space': (answer, _, room) => ({
    ...answer,
    pieces: [...answer.pieces, ...Array.from({ length: Math.max(1, room) }, () => ({ text: '\n' }))],
  }),
  'endless-space': (answer, _, room) => ({
    ...answer,
    pieces: [
      ...answer.pieces.slice(0, -1),
      ...Array.from({ length: Math.max(1, room) }, () => ({ text: '\n' })),
    ],
  }),
  thinking: (answer) => ({ ...answer, thinking: 'El usuario dice que…', pieces: [], doneReason: 'length' }),
  repeat: (answer) => ({
    ...answer,
    pieces: [...answer.pieces.slice(0, -1), ...Array.from({ length: 31 }, () => ({ text: ' A' }))],
    done: false,
  }),
  'invalid-json': (answer) => ({
    ...answer,
    pieces: [...answer.pieces.slice(0, -1), { text: ', "x": sin comillas}' }],
  }),
  list: changed((answer) =>
    Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, [value, 'y otra cosa']])),
  ),
  control: (answer) => ({
    ...answer,
    pieces: [...answer.pieces.slice(0, -2), { text: '\\u0007\\u000b fin' }, ...answer.pieces.slice(-2)],
  }),
  'unknown-label': (answer, schema) =>
    changed((value) => ({ ...value, [firstLabel(schema)]: 'Categoría inventada' }))(answer),
}

const isAnswerFault = (kind: string): kind is AnswerFault => Object.hasOwn(SPOILED, kind)

/** The answer with its fault, if any, cut to the tokens it may have. */
export const spoil = (
  answer: Draft,
  { kind, schema, room }: { readonly kind: string | null; readonly schema: Schema; readonly room: number },
): Draft => {
  const spoiled = kind !== null && isAnswerFault(kind) ? SPOILED[kind](answer, schema, room) : answer
  if (room < 0 || spoiled.pieces.length <= room) return spoiled
  return { ...spoiled, pieces: spoiled.pieces.slice(0, room), doneReason: 'length' }
}
