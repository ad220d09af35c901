import assert from 'node:assert/strict'
import { test } from 'node:test'
import { categoriesFromText } from '../taxonomy/from-text.ts'
import { loansOf } from './loans.ts'

const cases: readonly [
  why: string,
  list: string,
  name: string,
  lent: readonly string[],
  not: readonly string[],
][] = [
  [
    'a group with its leaves',
    'Redes\nOtros',
    'Redes',
    ['network', 'network.vpn', 'network.wifi'],
    ['printing'],
  ],
  ['less what others name', 'Redes\nVPN', 'Redes', ['network.wifi'], ['network.vpn']],
  ['unless they name it in part', 'Redes\nVPN de tiendas', 'Redes', ['network.vpn'], []],
  [
    'what nobody else takes',
    'Hardware\nRedes',
    'Hardware',
    ['printing.printer', 'telephony.desk'],
    ['network'],
  ],
  [
    'nothing that somebody takes',
    'Hardware\nImpresoras',
    'Hardware',
    ['hardware.computer'],
    ['printing.printer'],
  ],
  [
    'a part of a name takes nothing more',
    'Sistema contable',
    'Sistema contable',
    [],
    ['system.os', 'data.reports'],
  ],
  ['an unknown name', 'Contratos', 'Contratos', [], ['system', 'hardware']],
  [
    'of a heading what none below it takes',
    'Aplicaciones\n  Intranet\n  Otros sistemas',
    'Aplicaciones',
    [],
    ['apps.web', 'apps.internal'],
  ],
  [
    'software of the office',
    'Aplicaciones\nSoftware de oficina',
    'Software de oficina',
    ['system.office', 'email.client'],
    ['apps.erp'],
  ],
  [
    'no users in "usuario"',
    'Puesto de usuario',
    'Puesto de usuario',
    ['hardware.computer'],
    ['access.locked'],
  ],
  [
    'what breaks somewhere',
    'Fallas de hardware\nOtros',
    'Fallas de hardware',
    ['hardware.computer'],
    ['network.vpn'],
  ],
  [
    'what breaks',
    'Incidentes\nOtros',
    'Incidentes',
    ['network.vpn', 'access.password'],
    ['requests.software', 'other'],
  ],
]

for (const [why, list, name, lent, not] of cases)
  test(`${why}: ${name}`, () => {
    const { categories } = categoriesFromText(list)
    const [category] = categories.filter((one) => one.name === name)
    assert.ok(category)
    const ids = new Set(loansOf(categories)(category).map(({ starter }) => starter.id))
    assert.deepEqual(
      lent.filter((id) => !ids.has(id)),
      [],
    )
    assert.deepEqual(
      not.filter((id) => ids.has(id)),
      [],
    )
  })
