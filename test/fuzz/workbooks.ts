import {
  partsOf,
  relationships,
  rowOf,
  stylesOf,
  worksheet,
  zipOf,
} from '../../src/intake/xlsx/workbook.test-helper.ts'

const rows = rowOf(1, 'Número', 'Asunto', 'Notas') + rowOf(2, 'INC1', 'VPN', 3) + rowOf(3, 'INC2', null, 'x')

const BEHIND =
  '<sheetProtection sheet="1"/><autoFilter ref="A1:C3"/><mergeCells count="1"><mergeCell ref="E9:F9"/></mergeCells>' +
  '<conditionalFormatting sqref="A2:C3"><cfRule type="expression" priority="3"><formula>$A2=1</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="whole" sqref="B2:F9"><formula1>1</formula1></dataValidation></dataValidations>' +
  '<pageMargins left="1"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>'

const TABLE =
  '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" ref="A1:C3" totalsRowCount="1"><autoFilter ref="A1:C3"/><tableColumns count="3"><tableColumn id="1" name="Número"/><tableColumn id="2" name="Asunto"/><tableColumn id="3" name="Notas"/></tableColumns></table>'

const withTable = zipOf(
  partsOf(
    worksheet(
      rows,
      '<dimension ref="A1"/><cols><col min="1" max="16384" width="9" style="1"/></cols>',
      BEHIND,
    ),
    {
      'xl/styles.xml': stylesOf(0, 0),
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(['table', '../tables/table1.xml']),
      'xl/tables/table1.xml': TABLE,
    },
  ),
)

const bare =
  '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row/><row><c><v>1</v></c><c t="str"><f>A1</f><v></v></c></row>'
const withoutReferences = zipOf(
  partsOf(
    `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${bare.replaceAll(/<(\/?)/g, '<$1x:')}</x:sheetData></x:worksheet>`,
    {
      'xl/sharedStrings.xml':
        '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>Número</t></si><si><r><t>Asu</t></r><r><t>nto</t></r></si></sst>',
    },
  ),
)

const utf16 = (xml: string): Buffer =>
  Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${xml}`, 'utf16le')

/** Workbooks with what the examples lack. */
export const oddWorkbooks = (): readonly Buffer[] => [
  withTable,
  withoutReferences,
  zipOf(partsOf(utf16(worksheet(rows)), { 'xl/styles.xml': utf16(stylesOf(0)) })),
]
