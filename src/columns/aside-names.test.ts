import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { guessRoles } from './guess-roles.ts'
import type { Role } from './layout.ts'

const TITLES = ['No va el ratón', 'Teams no tiene sonido', 'Sin acceso a SAP']
const SAID = [
  'A la espera de la pieza que el proveedor no entregó a tiempo',
  'El usuario está de vacaciones y no se puede contactar',
  'Muy buena atención, gracias por todo lo que hicieron',
]

/** A column of sentences beside titles, and whether it is taken for their description. */
const BESIDE_TITLES: readonly (readonly [Role | null, string])[] = [
  [
    null,
    `Customer feedback|Valoración|Motivo de espera|Pending reason|Justificación del retraso|Causa raíz|Root cause|Business impact|
    Próximos pasos|Knowledge article|Elemento de configuración|Related change|Título del padre|Dirección|
    CI description|Descripción del equipo|Descripción de la categoría|Nombre del servicio|Firma`,
  ],
  [
    'description',
    `Sorszám|Lo que pasa|Motivo de la llamada|Reason for the call|Descripción del problema del equipo|
    Descripción del cambio|Cambio solicitado|Justificación|Detalle del servicio|Issue details|Impresión del usuario`,
  ],
]

describe('sentences beside titles', () => {
  for (const [role, names] of BESIDE_TITLES)
    for (const name of names.split('|').map((one) => one.trim()))
      test(`${name}: ${role}`, () =>
        assert.deepEqual(guessRoles(['Asunto', name], [TITLES, SAID]), ['title', role]))
})

test('where nothing else says what a ticket is about, they do', () =>
  assert.deepEqual(guessRoles(['ID', 'Customer feedback'], [['1', '2', '3'], SAID]), ['id', 'title']))
