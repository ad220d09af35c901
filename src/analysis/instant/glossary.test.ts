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
  ['Zeus, nuestro CRM', 'Zeus=CRM'],
  ['| Zeus | CRM |\nHera\tprograma de almacén', 'Zeus=CRM, Hera=programa de almacén'],
  ['Zeus: CRM, Hera: almacén', 'Zeus=CRM, Hera=almacén'],
  ['SISCONT v2.1: contabilidad', 'SISCONT=contabilidad'],
  ['SISCONT 2.0 (contabilidad)', 'SISCONT=contabilidad'],
  ['En Quito, la VPN va lenta', ''],
  ['Wiki: https://wiki.example', 'Wiki=https://wiki.example'],
  ['Somos 40 personas en dos sedes. No usamos Linux.', ''],
  ['Es: importante', ''],
  ['', ''],
]

for (const [context, expected] of cases)
  test(context || 'nothing', () =>
    assert.equal(
      glossaryOf(context)
        .filter(({ guessed }) => !guessed)
        .map(({ term, explanation }) => `${term}=${explanation}`)
        .join(', '),
      expected,
    ),
  )

const guesses: readonly [context: string, expected: string][] = [
  ['Usamos SISCONT para la contabilidad', 'SISCONT=para la contabilidad'],
  ['La contabilidad se lleva en SISCONT', 'SISCONT=La contabilidad se lleva en'],
  ['Nuestro software contable (SISCONT) lo mantiene otro', 'SISCONT=Nuestro software contable ('],
  ['Our accounting software is called SISCONT', 'SISCONT=Our accounting software is called'],
  ['Contabilidad: SISCONT', 'SISCONT=Contabilidad:'],
  [
    'La empresa usa SISCONT, de contabilidad, y GESPER, de nóminas.',
    'SISCONT=, de contabilidad, y, GESPER=, de nóminas.',
  ],
  ['SISCONT: contabilidad', ''],
  ['El SLA para averías de las impresoras de planta es de 4 horas', ''],
  ['TODO LO DE IMPRESORAS USA LEXMARK', ''],
]

for (const [context, expected] of guesses)
  test(`guessed: ${context}`, () =>
    assert.equal(
      glossaryOf(context)
        .filter(({ guessed }) => guessed)
        .map(({ term, explanation }) => `${term}=${explanation}`)
        .join(', '),
      expected,
    ))
