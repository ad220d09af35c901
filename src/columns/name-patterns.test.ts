import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { guessRoles } from './guess-roles.ts'
import type { Role } from './layout.ts'
import { isAnswerName, isOtherName, patternRole } from './name-patterns.ts'

/** Names that are in no list, `|` between them, and the role that their words give away. */
const NAMES: readonly (readonly [Role | null, string])[] = [
  [
    'resolution',
    `Resolución aplicada|Resolución técnica|Respuesta al usuario|Respuesta de soporte|Actuación realizada|Qué se hizo|
    Cómo se solucionó|Motivo de cierre|Resolution / Outcome|Resolution Steps|Resolution Provided|How was it resolved?|
    How fixed|Fix applied|Outcome|Action|What was done?|Closure reason|O que foi feito|Resposta ao usuário|Ação|
    Como foi resolvido|Résolution apportée|Réponse apportée|Ce qui a été fait|Resumen de la resolución|
    Atención brindada|Technician resolution|Final solution|Lösungsbeschreibung`,
  ],
  [
    'notes',
    `Notas internas del técnico|Comentarios del agente|Notes technicien|Engineer notes|Progress notes|
    Observações do técnico|Technician's notes|Informe del técnico|Últimas notas|Last notes|Notas adicionales|
    Historial de acciones|Journal entries|Historial de conversación|Correspondence`,
  ],
  ['title', 'Asunto del email|Email subject|Código y asunto'],
  ['description', 'Cuerpo del email|Texto del mail|Mail content|Código y descripción'],
  [
    null,
    `Incidencia principal|Usuario principal|Security level|Nivel de seguridad|Project description|
    Resolution category|Tipo de solución|Fecha de compra|Purchase date|Data de nascimento|Nº de serie|Serial number|
    Persona asignada|Agente|Solución esperada|Correction demandée|Fecha de atención|Atención prestada por|
    Final state|Conversation count|Historial de estados|Journal ID`,
  ],
]

const split = (names: string): readonly string[] => names.split('|').map((name) => name.trim())

describe('roles by words of names', () => {
  for (const [role, names] of NAMES)
    for (const name of split(names))
      test(`${name}: ${role}`, () => assert.equal(patternRole(name)?.[0] ?? null, role))
})

const ANSWERS = ['Se reinicia el equipo de la planta', 'Se cambia el cable de red', 'Se instala otra vez SAP']
const TITLES = ['No va el ratón', 'Teams no tiene sonido', 'Sin acceso a SAP']
const CANNED = ['Password reset', 'Replaced cable', 'Driver reinstalled', 'Password reset', 'Replaced cable']

/** The second column, beside titles: an answer is no text of the ticket, however little else there is. */
const BESIDE: readonly (readonly [string, readonly string[], Role | null])[] = [
  ['Resolución aplicada', ANSWERS, 'resolution'],
  ['4. Solución', ANSWERS, 'resolution'],
  ['Cierre', ANSWERS, 'resolution'],
  ['Repair', ANSWERS, 'resolution'],
  ['Resultado', ANSWERS, 'resolution'],
  ['Conclusión', ANSWERS, 'resolution'],
  ['Resultado', ['OK', 'NOK', 'OK'], null],
  ['Solution', CANNED, 'resolution'],
  ['Acción realizada', CANNED, 'resolution'],
  ['Resolution', CANNED, null],
  ['Motivo de cierre', CANNED, null],
  ['Solución', ['Sí', 'No', 'Sí'], null],
  ['Nº OS', ['101', '102', '103'], 'id'],
  ['Nº serie', ['SN101', 'SN102', 'SN103'], null],
  ['Nombre del equipo', ['PC-101', 'PC-102', 'PC-103'], null],
  ['Asset tag', ['LT-101', 'LT-102', 'LT-103'], null],
  ['Teléfono de contacto', ['610101', '610102', '610103'], null],
  ['Ramal', ['4101', '4102', '4103'], null],
  ['Reg.', ['4101', '4102', '4103'], 'id'],
  ['Escuela', ['Lugo', 'Vigo', 'Lugo'], 'site'],
  ['Persona', ['Ana Pérez', 'Luis Gil', 'Eva Sanz'], 'requester'],
  ['Usuario que llama', ['Ana Pérez', 'Luis Gil', 'Eva Sanz'], 'requester'],
]

describe('roles beside a column of problems', () => {
  for (const [header, values, role] of BESIDE)
    test(`${header}: ${values[0]}`, () =>
      assert.deepEqual(guessRoles(['1. Problema', header], [TITLES, values]), ['title', role]))
})

test('names of answers, but not of problems that speak of one', () => {
  assert.ok(isAnswerName('Detalle del cierre'))
  assert.ok(!isAnswerName('Problema al cierre de caja'))
  assert.ok(!isOtherName('Texto de la incidencia del inventario'))
  assert.ok(!isOtherName('Problema principal'))
  assert.ok(!isOtherName('Incidente de seguridad'))
})
