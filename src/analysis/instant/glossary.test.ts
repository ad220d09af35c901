import assert from 'node:assert/strict'
import { test } from 'node:test'
import { glossaryOf } from './glossary.ts'

const cases: readonly [context: string, expected: string][] = [
  ['SISCONT: software de contabilidad', 'SISCONT=software de contabilidad'],
  ['- Zeus = CRM', 'Zeus=CRM'],
  ['Zeus – CRM de ventas', 'Zeus=CRM de ventas'],
  ['Usamos Zeus (CRM) y SAP FI (contabilidad).', 'Zeus=CRM, SAP FI=contabilidad'],
  ['Cronos es el sistema de nóminas.', 'Cronos=sistema de nóminas.'],
  ['Hermes is our in-house mail gateway', 'Hermes=in-house mail gateway'],
  ['Zeus y Hera: programas de almacén', 'Zeus=programas de almacén, Hera=programas de almacén'],
  ['Aplicaciones internas: Perseo, Atlas', 'Perseo=Aplicaciones internas, Atlas=Aplicaciones internas'],
  ['Wiki: https://wiki.example', 'Wiki=https://wiki.example'],
  ['Somos 40 personas en dos sedes. No usamos Linux.', ''],
  ['Es: importante', ''],
  ['', ''],
]

for (const [context, expected] of cases)
  test(context || 'nothing', () =>
    assert.equal(
      glossaryOf(context)
        .map(({ term, explanation }) => `${term}=${explanation}`)
        .join(', '),
      expected,
    ),
  )
