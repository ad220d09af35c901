/** A part of a text: [start, end). */
export type Stretch = { readonly start: number; readonly end: number }
