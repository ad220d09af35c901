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
  ['letters whose length changes with their case', 'İ PC-0123.', ['PC-0123'], ['PC-0456'], 'İ PC-0456.'],
]

for (const [name, text, from, to, carried] of CASES)
  test(name, () => {
    assert.equal(carryOver(text, from, to), carried)
  })
