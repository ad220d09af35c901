import { rewriteXml } from './rewrite.ts'

/** A point that moves with a column: 0-based, and EMU (1/914,400 inch) right of its left edge. */
export type Corner = { readonly column: number; readonly offset: number }

/** What a drawing is fastened to (ECMA-376 part 1, 20.5.2); without an end where it has a size of its own. */
export type Anchor = { readonly from: Corner; readonly to: Corner | null }

type Side = 'from' | 'to'
const FIELDS: Readonly<Record<string, keyof Corner>> = { col: 'column', colOff: 'offset' }
const ANCHORS = ['oneCellAnchor', 'twoCellAnchor']

/** Calls `number` with every column and offset of an anchor, by the anchor's position; writes what it returns. */
const walk = (
  xml: string,
  number: (anchor: number, place: readonly [Side, keyof Corner], text: string) => string,
): string => {
  let anchor = -1
  let side: Side | null = null
  let field: keyof Corner | null = null
  return rewriteXml(xml, {
    tag: (name, tag) => {
      if (ANCHORS.includes(name)) anchor++
      if (name === 'from' || name === 'to') side = name
      else if (!/^(col|row)(Off)?$/.test(name)) side = null
      field = FIELDS[name] ?? null
      return tag
    },
    text: (text) => {
      if (!side || !field || text.trim() === '') return text
      const written = number(anchor, [side, field], text)
      field = null
      return written
    },
  })
}

const NOWHERE: Corner = { column: 0, offset: 0 }

/** The anchors of a drawing part, in their order. */
export const readAnchors = (xml: string): readonly Anchor[] => {
  const found: { from: Corner; to: Corner | null }[] = []
  walk(xml, (anchor, [side, field], text) => {
    const known = found[anchor] ?? { from: NOWHERE, to: null }
    found[anchor] = { ...known, [side]: { ...(known[side] ?? NOWHERE), [field]: Number(text) || 0 } }
    return text
  })
  return Array.from(found, (anchor) => anchor ?? { from: NOWHERE, to: null })
}

/** The part with its anchors elsewhere. */
export const withAnchors = (xml: string, anchors: readonly Anchor[]): string =>
  walk(xml, (anchor, [side, field], text) => {
    const value = anchors[anchor]?.[side]?.[field]
    return value === undefined || value === Number(text) ? text : String(value)
  })
