import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CellStyles } from './cell-styles.ts'
import { StylePart } from './style-part.ts'

const NEW = { quoted: false, wrapped: false }

/** A font and a format that has it, and what they are for a new cell beside. */
const CASES: readonly (readonly [what: string, font: string, format: string, made: string, fonts: string])[] =
  [
    [
      'a link of the theme',
      '<font><u/><sz val="9"/><color theme="10"/><name val="Arial"/></font>',
      '<xf numFmtId="0" fontId="1" borderId="1" xfId="4"/>',
      '<xf numFmtId="0" fontId="2" borderId="1" xfId="0"/>',
      '<font><sz val="9"/><name val="Arial"/></font>',
    ],
    [
      'a link in plain blue',
      '<x:font><x:u val="single"/><x:color rgb="FF0000FF"/></x:font>',
      '<xf numFmtId="0" fontId="1"/>',
      '<xf numFmtId="0" fontId="2"/>',
      '<x:font></x:font>',
    ],
    [
      'a link without a line under it',
      '<font><color theme="10"/><sz val="12"/></font>',
      '<xf numFmtId="0" fontId="1" xfId="1"/>',
      '<xf numFmtId="0" fontId="2" xfId="0"/>',
      '<font><sz val="12"/></font>',
    ],
    [
      'blue text that is no link',
      '<font><u val="none"/><color rgb="FF0000FF"/></font>',
      '<xf numFmtId="0" fontId="1"/>',
      '<xf numFmtId="0" fontId="1"/>',
      '',
    ],
    [
      'white text with a line under it',
      '<font><u/><color theme="0"/></font>',
      '<xf numFmtId="0" fontId="1" fillId="3"/>',
      '<xf numFmtId="0" fontId="1" fillId="3"/>',
      '',
    ],
    [
      'a box to tick',
      '<font/>',
      '<xf numFmtId="0" fontId="1"><alignment horizontal="center"/><extLst><ext uri="{C7}"><b:xfComplement i="0"/></ext></extLst></xf>',
      '<xf numFmtId="0" fontId="1"><alignment horizontal="center"/></xf>',
      '',
    ],
  ]

for (const [what, font, format, made, fonts] of CASES)
  test(`a new cell beside ${what}`, () => {
    const part = new StylePart(
      `<styleSheet><fonts><font/>${font}</fonts><cellXfs><xf numFmtId="0"/>${format}</cellXfs></styleSheet>`,
    )
    const style = new CellStyles(part).derive(1, NEW)
    assert.equal(part.all('cellXfs')[style], made)
    assert.equal(part.all('fonts').slice(2).join(''), fonts)
  })
