import assert from 'node:assert/strict'
import { test } from 'node:test'
import { carryOver } from './carry-over.ts'

const CASES: readonly [name: string, text: string, from: string[], to: string[], carried: string][] = [
  ['a machine', 'PC-0123 no arranca.', ['PC-0123'], ['PC-0456'], 'PC-0456 no arranca.'],
  ['whatever its case', 'El pc-0123 falla.', ['PC-0123'], ['PC-0456'], 'El PC-0456 falla.'],
  ['an empty value carries nothing', 'PC-0123 cae.', ['', 'PC-0123'], ['x', 'PC-0456'], 'PC-0456 cae.'],
  ['nothing is replaced twice', 'A-01 y B-02.', ['A-01', 'B-02'], ['B-02', 'C-03'], 'B-02 y C-03.'],
  ['a longer name stays', 'SRV-1 y SRV-10.', ['SRV-1'], ['SRV-7'], 'SRV-7 y SRV-10.'],
  ['a longer number stays', 'Pedido 45000 de 145000.', ['45000'], ['46000'], 'Pedido 46000 de 145000.'],
  ['the longest wins', 'srv-1.acme.local cae.', ['srv-1', 'srv-1.acme.local'], ['a', 'b'], 'b cae.'],
  ['a small number alone stays', 'Afecta a 12.', ['12'], ['40'], 'Afecta a 12.'],
  [
    'people, whatever their accents',
    'Juan Pérez no entra. Avisar a Juan.',
    ['JUAN', 'PEREZ'],
    ['Ana', 'Ruiz'],
    'Ana Ruiz no entra. Avisar a Ana.',
  ],
  ['letters whose length changes with their case', 'İ PC-0123.', ['PC-0123'], ['PC-0456'], 'İ PC-0456.'],
  ['two that change places', 'PC-1 y PC-2', ['PC-1', 'PC-2'], ['PC-2', 'PC-1'], 'PC-2 y PC-1'],
  ['the longest first', 'PC-12 y PC-1', ['PC-1', 'PC-12'], ['A-1', 'B-2'], 'B-2 y A-1'],
  ['not part of a name', 'PC-12, XPC-1 y PC-1-B', ['PC-1'], ['PC-9'], 'PC-12, XPC-1 y PC-1-B'],
  ['not part of an address', '10.0.0.15 y 110.0.0.1', ['10.0.0.1'], ['10.9.9.9'], '10.0.0.15 y 110.0.0.1'],
  ['an address with a port', '10.0.0.1:443.', ['10.0.0.1'], ['10.9.9.9'], '10.9.9.9:443.'],
  ['a count with its word', 'Afecta a 12 usuarios', ['12 usuarios'], ['40 usuarios'], 'Afecta a 40 usuarios'],
  [
    'not a product number',
    'Windows 11, 11 usuarios',
    ['11 usuarios'],
    ['7 usuarios'],
    'Windows 11, 7 usuarios',
  ],
  [
    'a small number with the word before',
    'Atasco en la bandeja 2',
    ['bandeja 2'],
    ['bandeja 3'],
    'Atasco en la bandeja 3',
  ],
  ['not a bare small number', 'bandeja 2', ['2'], ['3'], 'bandeja 2'],
  ['an order number', 'pedido 4500012345', ['4500012345'], ['4500099999'], 'pedido 4500099999'],
  ['not part of a version', '4.5000.1', ['5000'], ['6000'], '4.5000.1'],
  [
    'the first of two counterparts',
    'el 02/05/2024',
    ['02/05/2024', '02/05/2024'],
    ['1/6/2024', '3/6/2024'],
    'el 1/6/2024',
  ],
  ['patterns in values', 'a+b@x.es.', ['a+b@x.es'], ['c$1@x.es'], 'c$1@x.es.'],
  ['nothing to carry', 'Sin datos', [], [], 'Sin datos'],
]

for (const [name, text, from, to, carried] of CASES)
  test(name, () => {
    assert.equal(carryOver(text, from, to), carried)
  })
